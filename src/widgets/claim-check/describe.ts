import { fill } from '../../../content/fill.ts';
import { rowName, valuesOf } from './findings.ts';
import type { CheckFrame } from './model.ts';
import { piles } from './sorts.ts';
import type { CheckText } from './words.ts';

/** What a screen reader hears of a frame, besides its finding. */
export function describe(frame: CheckFrame, text: CheckText): string {
  const words = text.describe;
  const counted = (counts: readonly number[]): string =>
    piles.flatMap((pile, i) => (counts[i] ? [fill(words.count, { n: counts[i], pile: text.piles[pile] })] : [])).join(text.comma);
  if (frame.act !== 'sort') {
    return frame.rows
      .map(({ id, counts }) => fill(words.row, { name: rowName(id, text), counts: counted(counts) }))
      .join(text.space);
  }
  const { id, said } = frame.statements[frame.at]!;
  const { says, answer, clue } = text.statements[id];
  const values = { ...valuesOf(frame, text), says, answer, clue };
  return fill(said === null ? words.ask : words.told, values);
}
