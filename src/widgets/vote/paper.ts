import { type Knob, LARGEST_SEED } from '../../contract/knobs.ts';
import { LENGTH } from './sequence.ts';

/** What a reader chose, pair by pair: 1 the first answer, 2 the second, 0 both alike. They mean nothing beside another seed's pairs. */
export interface Paper {
  readonly seed: number;
  readonly marks: string;
}

/** How many preferred the first answer of a pair, the second, and neither. */
export type Count = readonly [first: number, second: number, alike: number];

/** A class's votes, added up; a pair nobody voted on is 0, 0, 0. */
export interface Tally {
  readonly seed: number;
  readonly counts: readonly Count[];
}

/** As many hands as may be counted for one answer. */
export const MOST_HANDS = 999;

const NOTHING = 'none';

export const noMarks: Paper = { seed: 1, marks: '' };
export const noTally: Tally = { seed: 1, counts: [] };

function seedOf(word: string | undefined): number | undefined {
  const seed = Number(word);
  return seed >= 1 && seed <= LARGEST_SEED ? seed : undefined;
}

export const formatPaper = ({ seed, marks }: Paper): string => (marks === '' ? NOTHING : `${seed}-${marks}`);

export function parsePaper(word: string): Paper | undefined {
  if (word === NOTHING) return noMarks;
  const [, first, marks = ''] = /^(\d{1,10})-([012]+)$/.exec(word) ?? [];
  const seed = seedOf(first);
  return seed === undefined ? undefined : { seed, marks: marks.slice(0, LENGTH) };
}

const empty = (count: Count): boolean => count.every((hands) => hands === 0);

/** Without the pairs at the end that nobody voted on. */
function trimmed(counts: readonly Count[]): readonly Count[] {
  const last = counts.findLastIndex((count) => !empty(count));
  return counts.slice(0, Math.min(last + 1, LENGTH));
}

export function formatTally({ seed, counts }: Tally): string {
  const some = trimmed(counts);
  return some.length === 0 ? NOTHING : `${seed}-${some.map((count) => count.join('.')).join('_')}`;
}

export function parseTally(word: string): Tally | undefined {
  if (word === NOTHING) return noTally;
  const [, first, list] = /^(\d{1,10})-((?:\d{1,3}\.\d{1,3}\.\d{1,3}_?)+)$/.exec(word) ?? [];
  const seed = seedOf(first);
  if (seed === undefined || list === undefined || list.endsWith('_')) return undefined;
  const counts = trimmed(list.split('_').map((each) => each.split('.').map(Number) as unknown as Count));
  return counts.length === 0 ? noTally : { seed, counts };
}

/** The reader's own clicks: `1-1202112021`. */
export const paper: Knob<Paper> = { initial: noMarks, control: { kind: 'none' }, parse: parsePaper, format: formatPaper };

/** A class's: `1-12.7.3_10.10.2`. */
export const tally: Knob<Tally> = { initial: noTally, control: { kind: 'none' }, parse: parseTally, format: formatTally };
