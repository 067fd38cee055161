import { expect, test } from 'vitest';
import { exp, expm1, log, log1p } from './exp.ts';

/** The largest relative difference over the grid, in units of 2^-52. */
function worst(ours: (x: number) => number, theirs: (x: number) => number, grid: readonly number[]): number {
  let largest = 0;
  for (const x of grid) {
    const reference = theirs(x);
    largest = Math.max(largest, Math.abs(ours(x) - reference) / (Math.abs(reference) || 1) / Number.EPSILON);
  }
  return largest;
}

const grid = (from: number, to: number, steps: number): number[] =>
  Array.from({ length: steps + 1 }, (_, i) => from + ((to - from) * i) / steps);

test('exp agrees with Math.exp to the last bit or the one beside it', () => {
  expect(worst(exp, Math.exp, grid(-708, 709.7, 100_003))).toBeLessThanOrEqual(1);
  expect(worst(exp, Math.exp, grid(-2, 2, 100_003))).toBeLessThanOrEqual(1);
  expect(worst(exp, Math.exp, grid(-1e-7, 1e-7, 1001))).toBeLessThanOrEqual(1);
});

test('exp at the edges', () => {
  expect(exp(0)).toBe(1);
  expect(exp(-0)).toBe(1);
  expect(exp(1)).toBe(Math.E);
  expect(exp(NaN)).toBeNaN();
  expect(exp(Infinity)).toBe(Infinity);
  expect(exp(-Infinity)).toBe(0);
  expect(exp(709.782712893384)).toBeGreaterThan(1.79e308);
  expect(exp(709.782712893384)).toBeLessThan(Infinity);
  expect(exp(709.79)).toBe(Infinity);
  expect(exp(-745.2)).toBe(0);
  expect(exp(-745.13)).toBe(Number.MIN_VALUE);
  for (const x of grid(-745, -708, 4001)) {
    // Subnormal results are a whole number of least positive doubles; two of them is the last bit or the one beside it.
    expect(Math.abs(exp(x) - Math.exp(x))).toBeLessThanOrEqual(Math.max(Number.MIN_VALUE, Math.exp(x) * Number.EPSILON));
  }
});

test('log agrees with Math.log to the last bit or the one beside it', () => {
  expect(worst(log, Math.log, grid(0.01, 3, 100_003))).toBeLessThanOrEqual(1);
  expect(worst(log, Math.log, grid(1e-3, 1e5, 100_003))).toBeLessThanOrEqual(1);
  const powers = Array.from({ length: 2098 }, (_, i) => 1.37 * 2 ** (i - 1074)).filter((x) => x < Infinity);
  expect(worst(log, Math.log, powers)).toBeLessThanOrEqual(1);
});

test('log at the edges', () => {
  expect(log(1)).toBe(0);
  expect(log(0)).toBe(-Infinity);
  expect(log(-0)).toBe(-Infinity);
  expect(log(-1)).toBeNaN();
  expect(log(NaN)).toBeNaN();
  expect(log(Infinity)).toBe(Infinity);
  expect(log(Number.MAX_VALUE)).toBe(Math.log(Number.MAX_VALUE));
  expect(log(Number.MIN_VALUE)).toBe(Math.log(Number.MIN_VALUE));
  expect(log(1 + Number.EPSILON)).toBe(2.2204460492503128e-16);
});

test('log1p and expm1 keep their small arguments', () => {
  const small = [1e-300, 1e-17, -1e-17, 3e-9, -2e-5, 1e-4, 0.01, -0.3, 0.7, 1, 5];
  expect(worst(log1p, Math.log1p, [...small, ...grid(-0.999, 3, 20_001)])).toBeLessThanOrEqual(4);
  expect(worst(expm1, Math.expm1, [...small, ...grid(-45, 45, 20_001)])).toBeLessThanOrEqual(4);
  expect(log1p(-1)).toBe(-Infinity);
  expect(log1p(-2)).toBeNaN();
  expect(log1p(Infinity)).toBe(Infinity);
  expect(expm1(Infinity)).toBe(Infinity);
  expect(expm1(-Infinity)).toBe(-1);
  expect(expm1(NaN)).toBeNaN();
  expect(expm1(0)).toBe(0);
});
