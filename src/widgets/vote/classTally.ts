import type { Signed } from './code.ts';
import type { Count, Tally } from './paper.ts';

/** A class's votes before they are added up: ballots that came as codes, and hands that were counted. */
export interface Sheet {
  readonly ballots: readonly Signed[];
  /** By pair; undefined where no hands were counted. */
  readonly hands: readonly (Count | undefined)[];
}

export const blank: Sheet = { ballots: [], hands: [] };

const column: Readonly<Record<string, 0 | 1 | 2>> = { '1': 0, '2': 1, '0': 2 };

/** The sums, pair by pair. */
export function tallyOf({ ballots, hands }: Sheet, seed: number): Tally {
  const counts: [number, number, number][] = [];
  const at = (pair: number): [number, number, number] => {
    while (counts.length <= pair) counts.push([0, 0, 0]);
    return counts[pair]!;
  };
  for (const { marks } of ballots) [...marks].forEach((mark, pair) => (at(pair)[column[mark]!] += 1));
  hands.forEach((count, pair) => count?.forEach((n, i) => (at(pair)[i] = Math.min(999, at(pair)[i]! + n))));
  return { seed, counts };
}

/** A typed number of hands; undefined if it is none. Nothing typed is nobody. */
export function handsOf(typed: string, most: number): number | undefined {
  const plain = typed.normalize('NFKC').trim();
  if (plain === '') return 0;
  return /^\d{1,4}$/.test(plain) && Number(plain) <= most ? Number(plain) : undefined;
}

/** Hands as they stand in a tally that came with the address: nobody remembers who they were. */
export const sheetOf = ({ counts }: Tally): Sheet => ({
  ballots: [],
  hands: counts.map((count: Count) => (count.some((n) => n > 0) ? count : undefined)),
});
