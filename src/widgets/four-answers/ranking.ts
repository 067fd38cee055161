import type { Knob } from '../../contract/knobs.ts';

export const ranked = ['A', 'B', 'C', 'D'] as const;
export type Ranked = (typeof ranked)[number];

/** A labeler's ranking: groups from best to worst; the answers of one group are tied, in the order of the alphabet. */
export type Ranking = readonly (readonly Ranked[])[];

const inOrder = (group: Iterable<Ranked>): Ranked[] => [...group].sort();

/** Reads "D.C.AB"; undefined unless each of the four answers stands in it once. */
export function parseRanking(word: string): Ranking | undefined {
  const letters = word.replaceAll('.', '');
  if (letters.length !== ranked.length || !ranked.every((id) => letters.includes(id))) return undefined;
  const groups = word.split('.');
  return groups.every((group) => group !== '') ? groups.map((group) => inOrder([...group] as Ranked[])) : undefined;
}

export const formatRanking = (ranking: Ranking): string => ranking.map((group) => inOrder(group).join('')).join('.');

/** The knob of a ranking. The view itself turns it: by dragging, or with its buttons. */
export const rankingKnob = (initial: Ranking): Knob<Ranking> => ({
  initial,
  control: { kind: 'none' },
  parse: parseRanking,
  format: formatRanking,
});

const without = (ranking: Ranking, id: Ranked): Ranked[][] =>
  ranking.map((group) => group.filter((other) => other !== id)).filter((group) => group.length > 0);

const placeOf = (ranking: Ranking, id: Ranked): number => ranking.findIndex((group) => group.includes(id));

/** One place up or down: out of its tie if it is in one, else past the neighbouring group. At the end it stays. */
export function moved(ranking: Ranking, id: Ranked, by: -1 | 1): Ranking {
  const at = placeOf(ranking, id);
  const tied = (ranking[at]?.length ?? 0) > 1;
  // Within a tie its own group stays where it is, and the answer steps to one side of it.
  const to = tied ? (by < 0 ? at : at + 1) : at + by;
  if (to < 0 || (!tied && to >= ranking.length)) return ranking;
  const rest = without(ranking, id);
  return [...rest.slice(0, to), [id], ...rest.slice(to)];
}

/** Ties an answer with the group above, or parts it and those listed after it from those before it. */
export function tied(ranking: Ranking, id: Ranked): Ranking {
  const at = placeOf(ranking, id);
  const group = ranking[at] ?? [];
  const within = group.indexOf(id);
  if (within > 0) return ranking.toSpliced(at, 1, group.slice(0, within), group.slice(within));
  const above = ranking[at - 1];
  return above === undefined ? ranking : ranking.toSpliced(at - 1, 2, inOrder([...above, ...group]));
}

/** Puts an answer before the row `row` of the list as it stands (4: at the end); between two tied answers it joins them. */
export function dropped(ranking: Ranking, id: Ranked, row: number): Ranking {
  const rows = ranking.flat();
  const before = rows.slice(0, row).filter((other) => other !== id);
  const last = before.at(-1);
  const next = rows.slice(row).find((other) => other !== id);
  const rest = without(ranking, id);
  const [above, below] = [last, next].map((other) => (other === undefined ? -1 : placeOf(rest, other)));
  if (above === below && above! >= 0) return rest.map((group, at) => (at === above ? inOrder([...group, id]) : group));
  const to = above! + 1;
  return [...rest.slice(0, to), [id], ...rest.slice(to)];
}

/** The place of each answer as people write it: 1, 2, 3=, 3=. */
export function places(ranking: Ranking): { id: Ranked; place: number; shared: boolean }[] {
  let place = 1;
  return ranking.flatMap((group) => {
    const row = group.map((id) => ({ id, place, shared: group.length > 1 }));
    place += group.length;
    return row;
  });
}
