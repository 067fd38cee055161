import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agree, allFinite } from '../../tests/golden/agree.ts';
import golden from '../../tests/golden/bradley_terry.json';
import {
  bradleyTerryGradient,
  bradleyTerryHessian,
  bradleyTerryLoss,
  bradleyTerryOptimum,
  pairsOfRanking,
  type Pair,
} from './bradleyTerry.ts';

const pairs = golden.pairs as unknown as Pair[];
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

test('loss, gradient, Hessian and ridge optimum agree with PyTorch', () => {
  agree(bradleyTerryLoss(golden.r, pairs), golden.loss);
  agree(bradleyTerryGradient(golden.r, pairs), golden.grad);
  agree(bradleyTerryHessian(golden.r, pairs), golden.hessian);
  const optimum = bradleyTerryOptimum(4, pairs, golden.ridge_lambda);
  // The search that made the golden optimum stopped where the gradient was still 5e-10, which is up to 8e-9 from the minimum.
  agree(optimum, golden.ridge_opt, 1e-8);
  agree(bradleyTerryLoss(optimum, pairs), golden.ridge_loss, 1e-8);
  // Newton's method in 40-digit decimal arithmetic (Python's decimal) settles the remaining digits.
  agree(optimum, [-1.659636987068695, -1.659636987068695, 0.7060323568949394, 2.613241617242452], 1e-13);
});

test('a ranking stands for the pairs of the golden case', () => {
  expect(pairsOfRanking([[3], [2], [0, 1]])).toEqual(golden.pairs);
  expect(pairsOfRanking([])).toEqual([]);
  expect(pairsOfRanking([[2]])).toEqual([]);
});

test('the optimum of odd rankings', () => {
  expect(bradleyTerryOptimum(3, [], 0.02)).toEqual([0, 0, 0]);
  expect(bradleyTerryOptimum(4, pairsOfRanking([[0, 1, 2, 3]]), 0.02)).toEqual([0, 0, 0, 0]);
  const cycle: Pair[] = [
    [0, 1, 1],
    [1, 2, 1],
    [2, 0, 1],
  ];
  bradleyTerryOptimum(3, cycle, 0.02).forEach((score) => expect(Math.abs(score)).toBeLessThan(1e-12));
  const [winner, loser, bystander] = bradleyTerryOptimum(3, [[0, 1, 1]], 0.02);
  expect(winner!).toBeGreaterThan(0);
  expect(loser).toBe(-winner!);
  expect(bystander).toBe(0);
  expect(() => bradleyTerryOptimum(2, [[0, 1, 1]], 0)).toThrow(RangeError);
});

test('whatever the ranking: order kept, ties equal to the last bit, sum 0, gradient 0 at the optimum', () => {
  const places = fc.array(fc.nat(4), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(places, fc.constantFrom(1e-4, 0.02, 1), (place, ridge) => {
      const groups = [0, 1, 2, 3, 4].map((level) => place.flatMap((p, answer) => (p === level ? [answer] : [])));
      const compared = pairsOfRanking(groups);
      const scores = bradleyTerryOptimum(place.length, compared, ridge);
      allFinite(scores);
      expect(Math.abs(sum(scores))).toBeLessThan(1e-10);
      bradleyTerryGradient(scores, compared, ridge).forEach((slope) => expect(Math.abs(slope)).toBeLessThan(1e-12));
      for (const [i, j, outcome] of compared) {
        if (outcome === 1) expect(scores[i]!).toBeGreaterThan(scores[j]!);
        else expect(scores[i] === scores[j]).toBe(true);
      }
    }),
    { numRuns: 100, seed: 1 },
  );
});

test('scores past the range of e^x give a finite loss and gradient', () => {
  allFinite([bradleyTerryLoss([1e150, -1e150], [[0, 1, 1]]), bradleyTerryGradient([1e150, -1e150], [[0, 1, 1]])]);
  expect(bradleyTerryLoss([1e6, 0], [[1, 0, 1]])).toBe(1e6);
  expect(bradleyTerryLoss([1, 2], [])).toBe(0);
});
