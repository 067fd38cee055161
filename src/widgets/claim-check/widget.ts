import { defineWidget } from '../../contract/define.ts';
import { describe } from './describe.ts';
import { finding } from './findings.ts';
import { knobs } from './knobs.ts';
import { type CheckFrame, frame } from './model.ts';
import { type MomentId, moments } from './moments.ts';
import { table } from './table.ts';
import { View } from './View.tsx';
import type { CheckText } from './words.ts';

export default defineWidget<typeof knobs, CheckFrame, MomentId, CheckText>({
  id: 'claim-check',
  knobs,
  model: { frame },
  moments,
  View,
  finding: (frame, _settings, text) => finding(frame, text),
  describe: (frame, _settings, text) => describe(frame, text),
  table: (frames, _settings, text) => table(frames[0]!, text),
});
