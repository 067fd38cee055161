import { defineWidget } from '../../contract/define.ts';
import { fill } from '../../../content/fill.ts';
import { finding, valuesOf } from './findings.ts';
import { knobs } from './knobs.ts';
import { frame, type RmFrame } from './model.ts';
import { type MomentId, moments } from './moments.ts';
import { View } from './View.tsx';
import type { RmText } from './words.ts';

const rounded = (value: number): number => Number(value.toFixed(6));

export default defineWidget<typeof knobs, RmFrame, MomentId, RmText>({
  id: 'rm-train',
  knobs,
  model: { frame },
  moments,
  View,
  finding: (frame, _settings, text) => finding(frame, text),
  describe: (frame, _settings, text) => fill(text.describe, valuesOf(frame)),
  table: ([frame], _settings, text) => ({
    columns: text.table,
    rows: frame!.band.map(({ labels, low, middle, high }, i) => [labels, ...[low, middle, high, frame!.own[i]!].map(rounded)]),
  }),
});
