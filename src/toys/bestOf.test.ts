import { expect, test } from 'vitest';
import { bestOf } from './bestOf.ts';

const ranking = [[3], [2], [0, 1]];
const policy = [0.2, 0.2, 0.25, 0.35];

test('one draw gives the policy back, many give the best', () => {
  bestOf(policy, ranking, 1).forEach((chance, i) => expect(chance).toBeCloseTo(policy[i]!, 12));
  expect(bestOf(policy, ranking, 100)[3]!).toBeCloseTo(1, 12);
});

test('it agrees with every possible pair of draws counted out', () => {
  const place = [2, 2, 1, 0];
  const counted = [0, 0, 0, 0];
  policy.forEach((p, i) => {
    policy.forEach((q, j) => {
      // Of two equally good answers the first drawn is kept.
      counted[place[j]! < place[i]! ? j : i]! += p * q;
    });
  });
  bestOf(policy, ranking, 2).forEach((chance, i) => expect(chance).toBeCloseTo(counted[i]!, 12));
});

test('the chances sum to one; what is not ranked is kept only when nothing else was drawn', () => {
  for (const draws of [1, 2, 4, 8]) {
    const kept = bestOf(policy, [[3], [2]], draws);
    expect(kept.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
    expect(kept[0]! + kept[1]!).toBeCloseTo(
      Array.from({ length: draws }).reduce<number>((p) => p * 0.4, 1),
      12,
    );
  }
});

test('odd inputs', () => {
  expect(bestOf([0, 0, 0, 1], ranking, 3)).toEqual([0, 0, 0, 1]);
  expect(() => bestOf(policy, ranking, 0)).toThrow(RangeError);
  expect(() => bestOf(policy, ranking, 1.5)).toThrow(RangeError);
});
