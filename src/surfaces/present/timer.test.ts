import { expect, test } from 'vitest';
import { elapsed, readTimer, shown, toggled, zero } from './timer.ts';

test('it runs, pauses and goes on', () => {
  const running = toggled(zero, 1000);
  expect(elapsed(running, 61_000)).toBe(60_000);
  const paused = toggled(running, 61_000);
  expect(elapsed(paused, 500_000)).toBe(60_000);
  expect(elapsed(toggled(paused, 500_000), 505_000)).toBe(65_000);
});

test('it reads as a clock does', () => {
  expect([0, 59_999, 65_000, 3_725_000].map(shown)).toEqual(['0:00', '0:59', '1:05', '1:02:05']);
});

test('only a timer is taken for one', () => {
  expect(readTimer({ before: 5, since: 7 })).toEqual({ before: 5, since: 7 });
  for (const nonsense of [null, 3, {}, { before: -1 }, { before: NaN }, { before: Infinity }, { before: '5' }]) {
    expect(readTimer(nonsense)).toBeUndefined();
  }
});
