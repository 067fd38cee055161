import { expect, test } from 'vitest';
import { logSigmoid, logSoftmax, logSumExp, sigmoid, softmax } from './softmax.ts';
import { clamp, expectation } from './sum.ts';

test('softmax sums to 1, keeps the order and is not moved by a shift', () => {
  const p = softmax([0.1, -2, 3, 3]);
  expect(p.reduce((a, b) => a + b)).toBeCloseTo(1, 14);
  expect(p[2]).toBe(p[3]);
  expect(p[2]!).toBeGreaterThan(p[0]!);
  softmax([1000.1, 998, 1003, 1003]).forEach((value, i) => expect(value).toBeCloseTo(p[i]!, 12));
});

test('no overflow, and infinities have a meaning', () => {
  expect(softmax([1e308, -1e308])).toEqual([1, 0]);
  expect(softmax([-Infinity, 0])).toEqual([0, 1]);
  expect(softmax([Infinity, 0, Infinity])).toEqual([0.5, 0, 0.5]);
  expect(softmax([-Infinity, -Infinity])).toEqual([0.5, 0.5]);
  expect(logSoftmax([-Infinity, 5])).toEqual([-Infinity, 0]);
  expect(logSumExp([])).toBe(-Infinity);
  expect(logSumExp([-Infinity, -Infinity])).toBe(-Infinity);
  expect(logSumExp([1000, 1000])).toBeCloseTo(1000 + Math.LN2, 12);
});

test('sigmoid is ½ at 0 exactly, and logSigmoid does not underflow', () => {
  expect(sigmoid(0)).toBe(0.5);
  expect(sigmoid(2) + sigmoid(-2)).toBeCloseTo(1, 15);
  expect([sigmoid(-800), sigmoid(800), sigmoid(-Infinity), sigmoid(Infinity)]).toEqual([0, 1, 0, 1]);
  expect(logSigmoid(-800)).toBe(-800);
  expect(logSigmoid(50)).toBeCloseTo(-Math.exp(-50), 35);
  expect(logSigmoid(0)).toBeCloseTo(-Math.LN2, 15);
});

test('an outcome that cannot happen adds nothing', () => {
  expect(expectation([0, 1], [Infinity, 2])).toBe(2);
});

test('clamp holds every number, NaN at the lower bound', () => {
  expect([-5, 0.5, 5, NaN, Infinity].map((x) => clamp(x, 0, 1))).toEqual([0, 0.5, 1, 0, 1]);
});
