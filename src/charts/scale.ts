import { ticks, tickStep } from 'd3';

/** From values to places between 0 and 1. A square root or a logarithm gives the small values room. */
export interface Scale {
  readonly kind: 'linear' | 'sqrt' | 'log';
  readonly from: number;
  readonly to: number;
}

export const linear = (from: number, to: number): Scale => ({ kind: 'linear', from, to });
export const sqrt = (from: number, to: number): Scale => ({ kind: 'sqrt', from, to });

/** Both ends must be above 0; `from` may be the larger one, and then the scale runs down. */
export const logarithmic = (from: number, to: number): Scale => ({ kind: 'log', from, to });

const warp = { linear: (x: number) => x, sqrt: (x: number) => Math.sqrt(Math.max(0, x)), log: Math.log };

/** Where a value stands, from 0 to 1; values outside stand at the nearer end. */
export function place(value: number, { kind, from, to }: Scale): number {
  const [low, high] = [warp[kind](from), warp[kind](to)];
  const at = high === low ? 0 : (warp[kind](value) - low) / (high - low);
  return at >= 0 ? Math.min(1, at) : 0;
}

/** A place as CSS wants it. */
export const percentOf = (at: number): string => `${Number((at * 100).toFixed(2))}%`;

export interface Tick {
  readonly value: number;
  /** From 0 to 1. */
  readonly at: number;
  readonly rank: 'minor' | 'half' | 'major';
}

/**
 * The ticks of a ruler: labelled ones at about `count` round values, or at the values given; on an even scale each stretch
 * between two of them is cut in ten, with a longer tick at the half.
 */
export function rulerTicks(scale: Scale, count: number | readonly number[], fine = true): Tick[] {
  const [low, high] = scale.from < scale.to ? [scale.from, scale.to] : [scale.to, scale.from];
  const majors = typeof count === 'number' ? ticks(low, high, count) : count;
  const major = majors.map((value): Tick => ({ value, at: place(value, scale), rank: 'major' }));
  if (scale.kind !== 'linear' || !fine || typeof count !== 'number') return major;
  const step = tickStep(low, high, count);
  const minor = step / 10;
  const between: Tick[] = [];
  for (let k = Math.ceil(low / minor - 1e-9); k * minor <= high + 1e-9 * step; k++) {
    if (k % 10 === 0) continue;
    between.push({ value: k * minor, at: place(k * minor, scale), rank: k % 5 === 0 ? 'half' : 'minor' });
  }
  return [...between, ...major].sort((a, b) => a.at - b.at);
}
