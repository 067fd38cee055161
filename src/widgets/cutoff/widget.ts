import { defineWidget } from '../../contract/define.ts';
import { chanceRight } from '../../toys/abstain.ts';
import { fill } from '../../../content/fill.ts';
import { finding, valuesOf } from './findings.ts';
import { type CutoffFrame, frame, knobs } from './model.ts';
import { type MomentId, moments } from './moments.ts';
import { View } from './View.tsx';
import type { CutoffText } from './words.ts';

const rounded = (value: number): number => Number(value.toFixed(4));

export default defineWidget<typeof knobs, CutoffFrame, MomentId, CutoffText>({
  id: 'cutoff',
  knobs,
  model: { frame },
  moments,
  View,
  finding: (frame, _settings, text) => finding(frame, text),
  describe: (frame, _settings, text) =>
    fill(text.describe, { ...valuesOf(frame), answerer: text.knobs.answerer.options[frame.answerer] }),
  table: ([frame], _settings, text) => ({
    columns: text.table,
    rows: frame!.quiz.map(({ confidence, outcome }, i) => [
      i + 1,
      rounded(confidence),
      rounded(chanceRight(frame!.answerer, confidence)),
      text.outcomes[outcome],
      frame!.points[outcome],
    ]),
  }),
});
