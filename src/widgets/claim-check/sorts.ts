import type { Claim } from '../../../content/facts/schema.ts';

/** The five piles a statement is sorted into, by how far it may be trusted. */
export const sorts = ['documented', 'third', 'inferred', 'opinion', 'wrong'] as const;
export type Sort = (typeof sorts)[number];

/** The piles of all claims: what is nearly right belongs to none of the five. */
export const piles = ['documented', 'third', 'imprecise', 'inferred', 'opinion', 'wrong'] as const;
export type Pile = (typeof piles)[number];

/**
 * Where a claim belongs, by its verdict and by the grade of the answer. An open claim is inferred where somebody argues it from
 * evidence; else it is a judgement, a forecast or hearsay, and no source decides it.
 */
export function pileOf({ verdict, grade }: Pick<Claim, 'verdict' | 'grade'>): Pile {
  switch (verdict) {
    case 'confirmed':
      return grade === 'documented' ? 'documented' : 'third';
    case 'unverifiable':
      return grade === 'inferred' ? 'inferred' : 'opinion';
    default:
      return verdict;
  }
}

/** How a sort is spelled in an address, letter by letter; a dot of nothing is a statement not sorted yet. */
export const letters = ['d', 't', 'i', 'o', 'w', '-'] as const;
export type Letter = (typeof letters)[number];

export const sortOf = (letter: Letter | undefined): Sort | null =>
  letter === undefined || letter === '-' ? null : sorts[letters.indexOf(letter)]!;

/** The letters with one of them changed; what is not sorted is a dash, and no dash stands at the end. */
export function withSort(said: readonly Letter[], at: number, sort: Sort): readonly Letter[] {
  const next: Letter[] = Array.from({ length: Math.max(said.length, at + 1) }, (_, i) => said[i] ?? '-');
  next[at] = letters[sorts.indexOf(sort)]!;
  return next;
}
