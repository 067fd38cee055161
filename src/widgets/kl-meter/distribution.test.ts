import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharesKnob, sharesOf, withShare } from './distribution.ts';

const weights = fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 5, maxLength: 5 });
const whole = (shares: readonly number[]): boolean =>
  shares.reduce((a, b) => a + b, 0) === 100 && shares.every((share) => Number.isInteger(share) && share >= 1);

test('whatever is dragged, shares are whole percents, at least 1, and make 100', () => {
  fc.assert(
    fc.property(weights, fc.integer({ min: 0, max: 4 }), fc.integer({ min: -5, max: 120 }), (list, index, value) => {
      const shares = sharesOf(list);
      expect(whole(shares)).toBe(true);
      const next = withShare(shares, index, value);
      expect(whole(next)).toBe(true);
      expect(next[index]).toBe(Math.max(1, Math.min(96, value)));
    }),
  );
});

test('the others keep their proportions', () => {
  expect(withShare([20, 20, 20, 20, 20], 0, 60)).toEqual([60, 10, 10, 10, 10]);
  expect(withShare([96, 1, 1, 1, 1], 0, 96)).toEqual([96, 1, 1, 1, 1]);
});

test('an address is read as shares or not at all', () => {
  const knob = sharesKnob([20, 20, 20, 20, 20]);
  expect(knob.parse('90_6_2_1_1')).toEqual([90, 6, 2, 1, 1]);
  expect(knob.parse('0_0_0_0_0')).toEqual([20, 20, 20, 20, 20]);
  for (const word of ['', '1_2', '90_6_2_1_x', '1e9_1_1_1_1', '-1_1_1_1_1', '9999_1_1_1_1'])
    expect(knob.parse(word)).toBeUndefined();
  fc.assert(fc.property(weights, (list) => void expect(knob.parse(knob.format(sharesOf(list)))).toEqual(sharesOf(list))));
});
