import { expect, test } from 'vitest';
import { bare, decimal, percent, plain, signed } from './format.ts';
import { denseAtFirst, linePath } from './linePath.ts';
import { linear, logarithmic, percentOf, place, rulerTicks, sqrt } from './scale.ts';
import { evenStops, nearestStop, stopByKey } from './stops.ts';

test('numbers carry a true minus and never a negative zero', () => {
  expect([decimal(-1.3319), decimal(-0.001), decimal(Infinity), decimal(-2.5e7)]).toEqual(['−1.33', '0.00', '∞', '−2.5e+7']);
  expect([signed(0.248, 2), signed(-0.05), signed(0.0001), signed(0)]).toEqual(['+0.25', '−0.05', '0.00', '0.00']);
  expect([bare(0.815), bare(-0.0301), bare(1.2069, 4), bare(0)]).toEqual(['.815', '−.030', '1.2069', '.000']);
  expect([percent(0.3249), percent(1, 0), plain(0.30000000001), plain(-2)]).toEqual(['32.5%', '100%', '0.3', '−2']);
});

test('a value outside the scale stands at its end, and a logarithm may run down', () => {
  expect(place(5, linear(0, 4))).toBe(1);
  expect(place(Number.NaN, linear(0, 4))).toBe(0);
  expect(place(25, sqrt(0, 100))).toBe(0.5);
  expect(place(1, logarithmic(10, 0.1))).toBeCloseTo(0.5, 12);
  expect(place(3, linear(3, 3))).toBe(0);
  expect(percentOf(1 / 3)).toBe('33.33%');
});

test('a ruler has round labelled ticks, each stretch cut in ten', () => {
  const ticks = rulerTicks(linear(-2, 2.5), 5);
  expect(ticks.filter(({ rank }) => rank === 'major').map(({ value }) => value)).toEqual([-2, -1, 0, 1, 2]);
  expect(ticks.filter(({ rank }) => rank === 'half')).toHaveLength(5);
  expect(ticks).toHaveLength(46);
  expect(rulerTicks(sqrt(0, 100), [0, 1, 4, 100]).map(({ at }) => at)).toEqual([0, 0.1, 0.2, 1]);
});

test('keys go from stop to stop, the way the ruler runs; paging keys are left alone', () => {
  const stops = [10, 3, 1, 0.1];
  const scale = logarithmic(10, 0.1);
  expect(stopByKey('ArrowRight', 3, stops, scale)).toBe(1);
  expect(stopByKey('ArrowLeft', 2, stops, scale)).toBe(3);
  expect(stopByKey('ArrowLeft', 10, stops, scale)).toBeUndefined();
  expect(stopByKey('End', 3, stops, scale)).toBe(0.1);
  expect(stopByKey('PageDown', 3, stops, scale)).toBeUndefined();
  expect(nearestStop(0.55, stops, scale)).toBe(1);
  expect(evenStops(-0.2, 0.2, 0.1)).toEqual([-0.2, -0.1, 0, 0.1, 0.2]);
});

test('lines are drawn in a square, bottom up', () => {
  expect(
    linePath([
      [0, 0],
      [0.5, 1],
      [1, 0.25],
    ]),
  ).toBe('M0,1000L500,0L1000,750');
  expect(linePath([])).toBe('');
  const dense = denseAtFirst(400, 12, [5, 900]);
  expect(dense[0]).toBe(0);
  expect(dense.at(-1)).toBe(400);
  expect(dense).toContain(5);
  expect(dense[1]! - dense[0]!).toBeLessThan(dense.at(-1)! - dense.at(-2)!);
});
