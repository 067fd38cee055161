import { expect, test } from 'vitest';
import { exp, log } from './math.ts';

test('exp is within 2⁻²³ of the true value, log within 1e-7 or 2⁻²³', () => {
  let worst = 0;
  for (let i = -860; i < 880; i++) {
    const x = Math.fround(i / 10 + 0.0037);
    worst = Math.max(worst, Math.abs(exp(x) / Math.exp(x) - 1));
  }
  expect(worst).toBeLessThan(2 ** -23);
  worst = 0;
  for (let i = 1; i < 4000; i++) {
    const x = Math.fround(i < 2000 ? i / 1000 : 1.013 ** (i - 2000));
    worst = Math.max(worst, Math.abs(log(x) - Math.log(x)) / Math.max(1, Math.abs(Math.log(x))));
  }
  expect(worst).toBeLessThan(2 ** -23);
});

test('exp at its ends, and at 0', () => {
  expect(exp(0)).toBe(1);
  expect(exp(-1000)).toBe(exp(-86.6));
  expect(exp(1000)).toBe(exp(88));
  expect(exp(-86.6)).toBeGreaterThan(2 ** -126);
  expect(Number.isFinite(exp(88))).toBe(true);
  expect(log(1)).toBe(0);
});
