import { defineWidget } from '../../contract/define.ts';
import { fill } from '../../../content/fill.ts';
import { frame, knobs, type TaxFrame, type TaxSettings } from './model.ts';
import { View } from './View.tsx';
import { type MomentId, type TaxText, valuesOf } from './words.ts';

const round = (value: number): number => Number(value.toFixed(3));

function finding(shown: TaxFrame, { old, guess }: TaxSettings, { findings }: TaxText): string {
  const sentence = guess === null ? findings.covered : findings[old === 'sheets' ? 'sheets' : 'repaired'];
  return fill(sentence, valuesOf(shown));
}

export default defineWidget<typeof knobs, TaxFrame, MomentId, TaxText>({
  id: 'tax',
  knobs,
  model: { frame },
  moments: {
    charged: {},
    repaired: { set: { guess: 'shown' } },
    sheets: { set: { guess: 'shown', old: 'sheets' } },
  },
  View,
  finding,
  offers: (knob) => knob === 'old',
  describe: (shown, settings, text) =>
    [
      finding(shown, settings, text),
      ...shown.clouds.map(({ id }) =>
        fill(text.describe, { name: text.models[id], loss: valuesOf(shown)[id]!, worth: valuesOf(shown)[`${id}Worth`]! }),
      ),
    ].join(' '),
  table: ([shown], _settings, text) => ({
    columns: text.columns,
    rows: (shown?.clouds ?? []).flatMap(({ id, each }) =>
      each.map(([loss, worth], i) => [text.models[id], i + 1, round(loss), round(worth)]),
    ),
  }),
});
