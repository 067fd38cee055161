import { sum } from '../engine/sum.ts';

/**
 * The chances of what is kept when `draws` answers are drawn independently from a policy and the best is kept, by a ranking
 * with the best group first: P(the best is in group g) = T_g^n − T_{g+1}^n, where T_g is the chance of group g and all worse
 * ones together. Within a group the shares of the policy stay. An answer that no group names ranks below all others. One
 * draw gives the policy back. RangeError for less than one draw.
 */
export function bestOf(policy: readonly number[], ranking: readonly (readonly number[])[], draws: number): number[] {
  if (!(Number.isInteger(draws) && draws >= 1)) throw new RangeError('at least one answer must be drawn');
  const named = new Set(ranking.flat());
  const groups = [...ranking, policy.flatMap((_, i) => (named.has(i) ? [] : [i]))];
  const all = (chance: number): number => Array.from({ length: draws }).reduce<number>((product) => product * chance, 1);
  const kept = policy.map(() => 0);
  groups.forEach((group, place) => {
    const share = sum(group.map((i) => policy[i]!));
    const below = sum(groups.slice(place + 1).flatMap((worse) => worse.map((i) => policy[i]!)));
    const chance = all(share + below) - all(below);
    for (const i of group) kept[i] = share > 0 ? (chance * policy[i]!) / share : 0;
  });
  return kept;
}
