import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agree, allFinite } from '../../../tests/golden/agree.ts';
import golden from '../../../tests/golden/level1.json';
import { bradleyTerryOptimum, pairsOfRanking, winProbability, type Pair } from '../bradleyTerry.ts';
import { fitReward, judge, rewardDefaults } from './reward.ts';
import { ranking } from './world.ts';

const pairs = pairsOfRanking(ranking);
const states = fitReward(4, { pairs, ...rewardDefaults });

test('the trace and the optimum agree with PyTorch', () => {
  for (const { it, loss, r } of golden.rm_trace) agree([states[it]!.loss, states[it]!.scores], [loss, r]);
  const optimum = bradleyTerryOptimum(4, pairs, golden.ridge);
  agree(optimum, golden.rm);
  agree(states.at(-1)!.scores, golden.rm, 1e-6);
  expect(winProbability(optimum, 3, 2)).toBeCloseTo(0.815, 3);
  expect(winProbability(optimum, 2, 0)).toBeCloseTo(0.872, 3);
  expect(winProbability(optimum, 0, 1)).toBe(0.5);
});

test('at every step the scores sum to 0, A equals B to the last bit, and the order is D > C > A', () => {
  for (const { iteration, scores } of states) {
    const [a, b, c, d] = scores as [number, number, number, number];
    expect(Math.abs(a + b + c + d)).toBeLessThan(1e-12);
    expect(a === b).toBe(true);
    if (iteration > 0) expect(d > c && c > a).toBe(true);
  }
});

test('the total falls at every step', () => {
  for (let i = 1; i <= 200; i++) expect(states[i]!.total).toBeLessThan(states[i - 1]!.total);
});

test('without a ridge the score of D grows without end', () => {
  const free = fitReward(4, { pairs, ridge: 0, learningRate: 1, iterations: 20_000 });
  expect(free[200]!.scores[3]).toBeCloseTo(4.46, 2);
  expect(free[20_000]!.scores[3]).toBeCloseTo(10.1, 1);
});

test('rankings nobody expects', () => {
  const run = (compared: readonly Pair[]): number[] => fitReward(4, { pairs: compared, ...rewardDefaults }).at(-1)!.scores;
  expect(run([])).toEqual([0, 0, 0, 0]);
  expect(run(pairsOfRanking([[0, 1, 2, 3]])).map(Math.abs)).toEqual([0, 0, 0, 0]);
  const cycle: Pair[] = [
    [0, 1, 1],
    [1, 2, 1],
    [2, 3, 1],
    [3, 0, 1],
  ];
  run(cycle).forEach((score) => expect(Math.abs(score)).toBeLessThan(1e-12));
  const one = run([[2, 0, 1]]);
  expect(one[1]).toBe(one[3]);
  expect(one[2]! > one[1]! && one[1]! > one[0]!).toBe(true);
  allFinite(fitReward(0, { pairs: [], ...rewardDefaults }));
});

test('steps too long end the record instead of printing NaN', () => {
  const settings = fc.record({
    ridge: fc.double({ min: 0, max: 1e3, noNaN: true }),
    learningRate: fc.double({ min: 0, max: 1e300, noNaN: true }),
    iterations: fc.nat(100),
  });
  fc.assert(
    fc.property(settings, (chosen) => allFinite(fitReward(4, { pairs, ...chosen }))),
    { numRuns: 50, seed: 1 },
  );
  expect(fitReward(4, { pairs, ridge: 1, learningRate: 1e9, iterations: 10 })).toHaveLength(1);
});

test('the pair table', () => {
  const rows = judge(golden.rm, pairs);
  expect(rows.every(({ agrees }) => agrees)).toBe(true);
  expect(rows[5]).toMatchObject({ gap: 0, chance: 0.5, residual: 0 });
  expect(judge([1, 0], [[1, 0, 1]])[0]!.agrees).toBe(false);
});
