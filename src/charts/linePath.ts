import { line } from 'd3';

/** A point of a chart: x from 0 (left) to 1, y from 0 (bottom) to 1. */
export type Point = readonly [x: number, y: number];

/** The side of the square a line is drawn in before it is stretched to the chart. */
export const SIDE = 1000;

const rounded = line<Point>(
  ([x]) => x * SIDE,
  ([, y]) => (1 - y) * SIDE,
).digits(1);

/** The path of a line through points. */
export const linePath = (points: readonly Point[]): string => rounded(points as Point[]) ?? '';

/**
 * About `count` of the whole numbers from 0 to `last`, dense at the beginning, where training moves fastest; both ends and
 * those named are among them.
 */
export function denseAtFirst(last: number, count: number, named: readonly number[] = []): number[] {
  const spread = Array.from({ length: count }, (_, k) => Math.round((last * k * k) / ((count - 1) * (count - 1))));
  return [...new Set([...spread, ...named.filter((n) => n >= 0 && n <= last)])].sort((a, b) => a - b);
}
