import { defineWidget } from '../../contract/define.ts';
import { fill } from '../../../content/fill.ts';
import { percent } from '../../charts/format.ts';
import { finding, valuesOf } from './findings.ts';
import { frame, type KlFrame, knobs, wordIds } from './model.ts';
import { type MomentId, moments } from './moments.ts';
import { View } from './View.tsx';
import type { KlText } from './words.ts';

const rounded = (value: number): number => Number(value.toFixed(6));

export default defineWidget<typeof knobs, KlFrame, MomentId, KlText>({
  id: 'kl-meter',
  knobs,
  model: { frame },
  moments,
  View,
  finding: (frame, _settings, text) => finding(frame, text),
  describe: (frame, _settings, text) =>
    fill(text.describe, {
      ...valuesOf(frame),
      list: wordIds
        .map((id, i) =>
          fill(text.describeWord, {
            word: text.words[id],
            policy: percent(frame.policy[i]!, 0),
            reference: percent(frame.reference[i]!, 0),
          }),
        )
        .join(text.comma),
    }),
  table: ([frame], _settings, text) => ({
    columns: text.table,
    rows: wordIds.map((id, i) => [
      text.words[id],
      frame!.policy[i]!,
      frame!.reference[i]!,
      rounded(frame!.terms[i]!),
      rounded(frame!.k.k1[i]!),
      rounded(frame!.k.k2[i]!),
      rounded(frame!.k.k3[i]!),
      frame!.drawn[i]!,
    ]),
  }),
});
