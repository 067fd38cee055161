import { defineWidget } from '../../contract/define.ts';
import { fill } from '../../../content/fill.ts';
import { finding, nameOf, valuesOf } from './findings.ts';
import { weights } from './grid.ts';
import { frame, knobs, type Place, type TaxFrame } from './model.ts';
import { View } from './View.tsx';
import type { MomentId, TaxText } from './words.ts';

const round = (value: number): number => Number(value.toFixed(3));

/** Mean and range of both measures, as cells. */
const cells = ({ kept, worth }: Place): number[] => [kept, worth].flatMap(({ mean, low, high }) => [mean, low, high].map(round));

export default defineWidget<typeof knobs, TaxFrame, MomentId, TaxText>({
  id: 'tax',
  knobs,
  model: { frame },
  moments: {
    charged: {},
    repaired: { set: { guess: 'shown', weight: 0.3 } },
    unmended: { set: { guess: 'shown', weight: 0.3, beta: 0 } },
    names: { set: { guess: 'shown', old: 'names' } },
    sheets: { set: { guess: 'shown', weight: 0.3, old: 'sheets' } },
  },
  View,
  finding: (shown, _settings, text) => finding(shown, text),
  describe: (shown, _settings, text) =>
    `${finding(shown, text)} ${fill(text.describe, { ...valuesOf(shown), run: nameOf(shown, text) })}`,
  table: ([shown], _settings, text) =>
    shown === undefined
      ? { columns: text.columns, rows: [] }
      : {
          columns: text.columns,
          rows: [
            [text.models.base, '', '', ...cells(shown.base)],
            [text.models.sft, '', '', ...cells(shown.sft)],
            ...shown.leashes.flatMap(({ beta, places }) =>
              places.map((place, i) => [text.models.ppo, beta, weights[i]!, ...cells(place)]),
            ),
          ],
        },
});
