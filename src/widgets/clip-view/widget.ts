import { defineWidget } from '../../contract/define.ts';
import { fill } from '../../../content/fill.ts';
import { finding, valuesOf } from './findings.ts';
import { type ClipFrame, frame, knobs } from './model.ts';
import { type MomentId, moments } from './moments.ts';
import { View } from './View.tsx';
import type { ClipText } from './words.ts';

const rounded = (value: number): number => Number(value.toFixed(6));

export default defineWidget<typeof knobs, ClipFrame, MomentId, ClipText>({
  id: 'clip-view',
  knobs,
  model: { frame },
  moments,
  View,
  finding: (frame, _settings, text) => finding(frame, text),
  describe: (frame, _settings, text) => fill(text.describe, valuesOf(frame)),
  table: ([frame], _settings, text) => ({
    columns: text.table,
    rows: (['good', 'bad'] as const).map((id) => {
      const { advantage, free, held, value, slope, push, clipped } = frame![id];
      return [
        text.sides[id],
        advantage,
        ...[frame!.ratio, free, held, value, slope, push].map(rounded),
        clipped ? text.yes : text.no,
      ];
    }),
  }),
});
