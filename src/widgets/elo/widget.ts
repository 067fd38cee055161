import { defineWidget } from '../../contract/define.ts';
import { fill } from '../../../content/fill.ts';
import { finding, valuesOf } from './findings.ts';
import { knobs } from './knobs.ts';
import { type EloFrame, frame } from './model.ts';
import { type MomentId, moments } from './moments.ts';
import { View } from './View.tsx';
import type { EloText } from './words.ts';

export default defineWidget<typeof knobs, EloFrame, MomentId, EloText>({
  id: 'elo',
  knobs,
  model: { frame },
  moments,
  View,
  finding: (shown, _settings, text) => finding(shown, text),
  describe: (shown, _settings, text) => fill(text.describe, valuesOf(shown)),
  table: ([shown], _settings, text) => ({
    columns: text.table,
    rows: shown!.rows.map(({ id, strength, words, fought, ...rest }) => [
      id,
      strength,
      words,
      fought,
      ...[rest.rating, rest.rating - rest.half, rest.rating + rest.half, rest.elo, rest.eloLow, rest.eloHigh].map((value) =>
        Number(value.toFixed(2)),
      ),
    ]),
  }),
});
