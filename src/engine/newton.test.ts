import { expect, test } from 'vitest';
import { conjugateGradient } from './conjugateGradient.ts';
import { minimum } from './newton.ts';

test('conjugate gradients solve a symmetric positive definite system', () => {
  const rows = [
    [4, 1, 0],
    [1, 3, -1],
    [0, -1, 2],
  ];
  const apply = (v: readonly number[]): number[] => rows.map((row) => row.reduce((s, a, i) => s + a * v[i]!, 0));
  const x = conjugateGradient(apply, [1, 2, 3]);
  apply(x).forEach((value, i) => expect(value).toBeCloseTo([1, 2, 3][i]!, 13));
  expect(conjugateGradient(apply, [0, 0, 0])).toEqual([0, 0, 0]);
});

test('Newton finds the minimum of a function far from quadratic', () => {
  // x⁴ + x²/100 − 5x has its minimum where 4x³ + x/50 = 5.
  const x = minimum(
    {
      value: ([x]) => x! ** 4 + (x! * x!) / 100 - 5 * x!,
      gradient: ([x]) => [4 * x! ** 3 + x! / 50 - 5],
      curvature: ([x], [v]) => [(12 * x! * x! + 1 / 50) * v!],
    },
    1,
  );
  expect(4 * x[0]! ** 3 + x[0]! / 50).toBeCloseTo(5, 12);
  expect(minimum({ value: () => 0, gradient: () => [0, 0], curvature: () => [0, 0] }, 2)).toEqual([0, 0]);
});
