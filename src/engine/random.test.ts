import { expect, test } from 'vitest';
import { createRandom, expandSeed, randomFrom } from './random.ts';

const take = (n: number, draw: () => number): number[] => Array.from({ length: n }, draw);

test('the words are those of the reference xoshiro128starstar.c from state 1 2 3 4', () => {
  expect(take(10, randomFrom([1, 2, 3, 4]).word)).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
  ]);
});

test('seeds are spread as in an independent implementation (Python integers)', () => {
  expect(expandSeed(0)).toEqual([2462723854, 1020716019, 454327756, 1275600319]);
  expect(expandSeed(42)).toEqual([939911724, 3948730756, 321366731, 3317318717]);
  expect(take(4, createRandom(1).word)).toEqual([2442144158, 3238099751, 3819917871, 2104621829]);
  expect(take(2, createRandom(1).uniform)).toEqual([0.5686059948349658, 0.8893939367683266]);
  expect(expandSeed(NaN)).toEqual(expandSeed(0));
  expect(expandSeed(-1)).toEqual(expandSeed(4294967295));
});

test('uniform has the mean and the variance of the uniform distribution', () => {
  const draws = take(100_000, createRandom(7).uniform);
  const mean = draws.reduce((a, b) => a + b) / draws.length;
  const variance = draws.reduce((a, b) => a + (b - mean) ** 2, 0) / draws.length;
  expect(draws.every((u) => u >= 0 && u < 1)).toBe(true);
  expect(Math.abs(mean - 1 / 2)).toBeLessThan(0.004);
  expect(Math.abs(variance - 1 / 12)).toBeLessThan(0.002);
});

test('below is even-handed and in range', () => {
  const random = createRandom(3);
  const counts = [0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < 70_000; i++) counts[random.below(7)]!++;
  // χ² with 6 degrees of freedom exceeds 22.5 once in a thousand seeds.
  expect(counts.reduce((a, n) => a + (n - 10_000) ** 2 / 10_000, 0)).toBeLessThan(22.5);
  expect(random.below(1)).toBe(0);
  expect(random.below(2 ** 32)).toBeLessThan(2 ** 32);
  for (const bad of [0, -1, 1.5, NaN, Infinity, 2 ** 33]) expect(() => random.below(bad)).toThrow(RangeError);
});

test('pick follows the weights and never draws an impossible outcome', () => {
  const random = createRandom(5);
  const counts = [0, 0, 0, 0];
  for (let i = 0; i < 60_000; i++) counts[random.pick([0, 1, 2, 0])]!++;
  expect(counts[0]).toBe(0);
  expect(counts[3]).toBe(0);
  expect(counts[1]! / 60_000).toBeCloseTo(1 / 3, 2);
  expect(() => random.pick([0, 0])).toThrow(RangeError);
  expect(() => random.pick([])).toThrow(RangeError);
  expect(random.pick([NaN, 1])).toBe(1);
});
