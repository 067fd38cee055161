import { claims } from '../../../content/facts/claims.ts';
import type { Claim, Source, Topic } from '../../../content/facts/schema.ts';
import { sources } from '../../../content/facts/sources.ts';
import { type Pile, pileOf, piles } from './sorts.ts';
import { statementIds } from './statements.ts';

export interface Row<Id extends string> {
  readonly id: Id;
  /** In the order of `piles`. */
  readonly counts: readonly number[];
}

const countsOf = (those: readonly Claim[]): readonly number[] =>
  piles.map((pile) => those.filter((claim) => pileOf(claim) === pile).length);

const rowsBy = <Id extends string>(key: (claim: Claim) => Id): readonly Row<Id>[] =>
  [...new Set(claims.map(key))].map((id) => ({ id, counts: countsOf(claims.filter((claim) => key(claim) === id)) }));

/** All claims of the essays, counted by pile. */
export const all: readonly number[] = countsOf(claims);
export const topics: readonly Row<Topic>[] = rowsBy(({ topic }) => topic);
export const essays: readonly Row<Claim['essay']>[] = rowsBy(({ essay }) => essay);

/** What the fact base says of the statements, and who says it. */
export const record: readonly { readonly id: string; readonly pile: Pile; readonly sources: readonly string[] }[] =
  statementIds.map((id) => {
    const claim = claims.find((each) => each.id === id)!;
    const cited = claim.sources.map((source): string => {
      const { authors, title, year }: Source = sources.find((each) => each.id === source)!;
      return `${authors}, ${title}, ${year}`;
    });
    return { id, pile: pileOf(claim), sources: cited };
  });
