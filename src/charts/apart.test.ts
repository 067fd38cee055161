import { expect, test } from 'vitest';
import { apart } from './apart.ts';

test('labels keep their order and a distance, and stay where there is room', () => {
  expect(apart([0.9, 0.1], 0.2)).toEqual([0.9, 0.1]);
  const near = apart([0.98, 0.95, 0.02], 0.2);
  expect(near[0]! - near[1]!).toBeCloseTo(0.2, 12);
  expect(near[0]).toBe(1);
  expect(near[2]).toBe(0.02);
  expect(apart([0, 0], 0.25)).toEqual([0, 0.25]);
});
