import { defineWidget } from '../../contract/define.ts';
import { describe } from './describe.ts';
import { finding } from './findings.ts';
import { knobs } from './knobs.ts';
import { frame, type FourFrame } from './model.ts';
import { type MomentId, moments } from './moments.ts';
import { table } from './table.ts';
import { View } from './View.tsx';
import type { FourText } from './words.ts';

export default defineWidget<typeof knobs, FourFrame, MomentId, FourText>({
  id: 'four-answers',
  knobs,
  model: { frame },
  moments,
  View,
  // The seed matters only where something is drawn.
  offers: (knob, { act, draws }) => knob !== 'seed' || (act === 'ppo' && draws === 'sampled'),
  finding: (frame, _settings, text) => finding(frame, text),
  describe: (frame, _settings, text) => describe(frame, text),
  table: (frames, _settings, text) => table(frames[0]!, text),
});
