import { defineWidget } from '../../contract/define.ts';
import { describe } from './describe.ts';
import { finding } from './findings.ts';
import { knobs } from './knobs.ts';
import { frame, type ScaleFrame } from './model.ts';
import { type MomentId, moments } from './moments.ts';
import { table } from './table.ts';
import { View } from './View.tsx';
import type { ScaleText } from './words.ts';

export default defineWidget<typeof knobs, ScaleFrame, MomentId, ScaleText>({
  id: 'scale-up',
  knobs,
  model: { frame },
  moments,
  View,
  offers: (knob, { act }) => (knob === 'axes' ? act === 'area' : knob === 'mix' ? act === 'mix' : true),
  finding: (frame, _settings, text) => finding(frame, text),
  describe: (frame, _settings, text) => describe(frame, text),
  table: (frames, _settings, text) => table(frames[0]!, text),
});
