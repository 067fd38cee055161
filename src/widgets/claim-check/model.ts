import type { CheckSettings } from './knobs.ts';
import { all, essays, record, type Row, topics } from './record.folded.ts';
import { piles, type Sort, sortOf, sorts } from './sorts.ts';
import { type StatementId, statementIds } from './statements.ts';

export interface Sorted {
  readonly id: StatementId;
  readonly said: Sort | null;
  readonly truth: Sort;
}

export interface SortFrame {
  readonly act: 'sort';
  readonly all: readonly number[];
  readonly at: number;
  readonly statements: readonly Sorted[];
  readonly sources: readonly string[];
  /** How many were sorted, how many of these as the sources have it, and how many were trusted further than that. */
  readonly done: number;
  readonly right: number;
  readonly over: number;
}

export interface SplitFrame {
  readonly act: 'topic' | 'essay';
  readonly all: readonly number[];
  /** The most that stands first, by share. */
  readonly rows: readonly (Row<string> & { readonly total: number; readonly standing: number })[];
}

export type CheckFrame = SortFrame | SplitFrame;

const truths = new Map(record.map(({ id, pile }) => [id, pile as Sort]));

/** How far a sort invites trust: a document furthest, an error not at all. */
const trust = (sort: Sort): number => sorts.length - sorts.indexOf(sort);

export const totalOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** What stands as written: documented, or said by a third party. */
export const standingOf = (counts: readonly number[]): number =>
  counts[piles.indexOf('documented')]! + counts[piles.indexOf('third')]!;

export function frame({ act, claim, said }: CheckSettings): CheckFrame {
  if (act !== 'sort') {
    const rows = (act === 'topic' ? topics : essays).map(({ id, counts }) => ({
      id,
      counts,
      total: totalOf(counts),
      standing: standingOf(counts),
    }));
    return { act, all, rows: rows.sort((a, b) => b.standing / b.total - a.standing / a.total) };
  }
  const statements = statementIds.map((id, i): Sorted => ({ id, said: sortOf(said[i]), truth: truths.get(id)! }));
  const done = statements.flatMap(({ said, truth }) => (said === null ? [] : [{ said, truth }]));
  const index = statementIds.indexOf(claim);
  return {
    act,
    all,
    at: index,
    statements,
    sources: record[index]!.sources,
    done: done.length,
    right: done.filter(({ said, truth }) => said === truth).length,
    over: done.filter(({ said, truth }) => trust(said) > trust(truth)).length,
  };
}
