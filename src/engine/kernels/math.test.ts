import { expect, test } from 'vitest';
import { exp2, log } from './math.ts';

test('exp2 is within 2⁻²³ of the true value, log within 1e-7 or 2⁻²³', () => {
  let worst = 0;
  for (let i = -1240; i < 1270; i++) {
    const x = Math.fround(i / 10 + 0.0037);
    worst = Math.max(worst, Math.abs(exp2(x) / 2 ** x - 1));
  }
  expect(worst).toBeLessThan(2 ** -23);
  worst = 0;
  for (let i = 1; i < 4000; i++) {
    const x = Math.fround(i < 2000 ? i / 1000 : 1.013 ** (i - 2000));
    worst = Math.max(worst, Math.abs(log(x) - Math.log(x)) / Math.max(1, Math.abs(Math.log(x))));
  }
  expect(worst).toBeLessThan(2 ** -23);
});

test('exp2 at its ends, and at 0', () => {
  expect(exp2(0)).toBe(1);
  expect(exp2(-1000)).toBe(2 ** -125);
  expect(exp2(1000)).toBe(2 ** 127);
  expect(log(1)).toBe(0);
});
