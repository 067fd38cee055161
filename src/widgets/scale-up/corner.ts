import { linear, logarithmic, place, type Scale } from '../../charts/scale.ts';
import { page } from './knobs.ts';
import { cornerOf, runs } from './runs.ts';

/** Scales of parameters (millions) and tokens (billions). Even ones end soon after the runs shown. */
export const planes: Readonly<Record<'log' | 'even', { readonly x: Scale; readonly y: Scale }>> = {
  log: { x: logarithmic(page.n.from, page.n.to), y: logarithmic(page.d.from, page.d.to) },
  even: { x: linear(0, 200_000), y: linear(0, 1500) },
};

/** The value at a place; the inverse of `place`. */
export function valueAt(at: number, { kind, from, to }: Scale): number {
  const share = Math.min(1, Math.max(0, at));
  return kind === 'log' ? from * (to / from) ** share : from + share * (to - from);
}

const rounded = (value: number): number => Math.round(Number(value.toPrecision(2)));

/** Where a drag to a place puts the corner: on a run that is near, else on two figures. */
export function cornerAt(x: number, y: number, axes: 'log' | 'even'): { n: number; d: number } {
  const plane = planes[axes];
  const near = runs.flatMap((run) => {
    const corner = cornerOf(run);
    if (!corner) return [];
    const far = Math.hypot(place(corner.n, plane.x) - x, place(corner.d, plane.y) - y);
    return far < 0.03 ? [{ corner, far }] : [];
  });
  near.sort((a, b) => a.far - b.far);
  if (near[0]) return near[0].corner;
  return { n: rounded(valueAt(x, plane.x)), d: rounded(valueAt(y, plane.y)) };
}

/** The places, from 0 to 1, of the pairs that take equal computing: a straight line on logarithmic axes, a curve on even ones. */
export function equalComputing(pairs: number, axes: 'log' | 'even'): (readonly [number, number])[] {
  const { x, y } = planes[axes];
  // In millions times billions; both ends lie within the page.
  const product = pairs / 1e15;
  const low = Math.max(axes === 'log' ? x.from : 1, product / y.to);
  const high = Math.min(x.to, product / Math.max(y.from, 1));
  if (low >= high) return [];
  const steps = axes === 'log' ? 1 : 48;
  return Array.from({ length: steps + 1 }, (_, k) => {
    const n = k === steps ? high : low * (high / low) ** (k / steps);
    return [place(n, x), place(product / n, y)] as const;
  });
}
