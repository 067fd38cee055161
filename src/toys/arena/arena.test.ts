import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sum } from '../../engine/sum.ts';
import { bradleyTerryOptimum, type Pair } from '../bradleyTerry.ts';
import { averaged, battlesNeeded, fitBattles, gapOf, ratingsOf } from './ratings.ts';
import { fight, round, shuffled, TWICE, worthTo } from './battles.ts';
import { contestants, MEAN, POINTS, WORDY } from './contestants.ts';
import { inOrders, online, ORDERS } from './elo.ts';
import { createRandom } from '../../engine/random.ts';

const fair = { taste: 0 };

test('in every round each pair meets as planned, whatever the seed', () => {
  const plan = round.map(String).sort();
  expect(plan).toHaveLength(25);
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const battles = fight(seed, 75, fair);
      for (const from of [0, 25, 50]) {
        const met = battles.slice(from, from + 25).map(([i, j]) => String([i, j]));
        expect(met.sort()).toEqual(plan);
      }
    }),
    { numRuns: 30 },
  );
});

test('fewer battles are the first of more', () => {
  expect(fight(3, 50, fair)).toEqual(fight(3, 400, fair).slice(0, 50));
});

test('half a win for a tie loses nothing: mean outcomes are the chances of Bradley and Terry, and even matches tie one in five', () => {
  const battles = fight(9, 50_000, fair);
  const outcomes = (i: number, j: number): number[] => battles.flatMap(([a, b, won]) => (a === i && b === j ? [won] : []));
  for (const [i, j] of [
    [0, 1],
    [0, 5],
    [2, 3],
  ] as const) {
    const met = outcomes(i, j);
    const p = 1 / (1 + 10 ** ((contestants[j]!.strength - contestants[i]!.strength) / 400));
    expect(Math.abs(sum(met) / met.length - p)).toBeLessThan(0.025);
    const ties = met.filter((won) => won === 0.5).length / met.length;
    expect(Math.abs(ties - 2 * TWICE * p * (1 - p))).toBeLessThan(0.025);
  }
});

test('a taste for length is worth its points, and draws the same chances', () => {
  expect(worthTo({ taste: 200 }, WORDY) - worthTo(fair, WORDY)).toBe(360);
  const [plain, biased] = [fight(4, 100, fair), fight(4, 100, { taste: 200 })];
  // With the long-winded one first in the pair, no draw goes worse for it.
  biased.forEach(([i, j, won], at) => {
    expect([i, j]).toEqual(plain[at]!.slice(0, 2));
    if (i === WORDY) expect(won).toBeGreaterThanOrEqual(plain[at]![2]);
    if (j === WORDY) expect(won).toBeLessThanOrEqual(plain[at]![2]);
  });
});

test('one round of means gives the fit of all battles, in any order', () => {
  const battles = fight(2, 200, fair);
  const fitted = fitBattles(battles);
  const whole = bradleyTerryOptimum(contestants.length, battles, 1 / 200);
  const turned = fitBattles(battles.toReversed());
  fitted.scores.forEach((score, i) => {
    expect(score).toBeCloseTo(whole[i]!, 9);
    expect(turned.scores[i]).toBe(score);
  });
  expect(() => averaged(battles.slice(0, 30))).toThrow(RangeError);
  expect(() => averaged([])).toThrow(RangeError);
});

test('ratings are centred; a model that wins all keeps a finite rating and a wide interval', () => {
  const battles = fight(1, 50, fair).map(([i, j, won]): Pair => [i, j, i === 0 ? 1 : won]);
  const ratings = ratingsOf(fitBattles(battles));
  expect(sum(ratings.map(({ value }) => value)) / ratings.length).toBeCloseTo(MEAN, 9);
  expect(ratings[0]!.value).toBeLessThan(1500);
  expect(ratings[0]!.half).toBeGreaterThan(150);
});

test('for two that only met each other the interval is the one of the textbook', () => {
  // Curvature p(1 − p) = ¼ a battle and a ridge too small to be felt: 1.96 · 2 / √N units of log-odds.
  const pairs: Pair[] = [
    [0, 1, 1],
    [0, 1, 0],
  ];
  const { half } = gapOf({ scores: [0, 0, 0, 0, 0, 0], pairs, ridge: 1e-9, count: 400 });
  expect(half).toBeCloseTo((1.959964 * POINTS * 2) / Math.sqrt(400), 4);
});

test('where the interval is as long as the gap, by the true strengths: more than a thousand battles', () => {
  expect(battlesNeeded()).toBeGreaterThan(1000);
  expect(battlesNeeded()).toBeLessThan(2000);
});

test('Elo: one step by hand, mean kept, an upset moves more, order counts', () => {
  expect(online([[0, 1, 1]], 32)).toEqual([1016, 984, 1000, 1000, 1000, 1000]);
  expect(online([[0, 1, 0.5]], 32)).toEqual(contestants.map(() => MEAN));
  const two: Pair[] = [
    [0, 1, 1],
    [1, 0, 1],
  ];
  // Who wins last gains more than was lost before.
  const [first, second] = online(two, 32) as [number, number];
  expect(second).toBeGreaterThan(first);
  const tried = inOrders(fight(6, 400, fair), 32, 6);
  expect(tried).toHaveLength(ORDERS);
  for (const ratings of tried) expect(sum(ratings) / ratings.length).toBeCloseTo(MEAN, 9);
  expect(new Set(tried.map(([leader]) => leader)).size).toBe(ORDERS);
});

test('an order holds every number once', () => {
  const { below } = createRandom(5);
  expect([...shuffled(40, below)].sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, i) => i));
});
