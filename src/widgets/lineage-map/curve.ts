import { path } from 'd3';
import type { Point } from './placement.ts';

export interface Curve {
  /** SVG path data, x in thousandths of the width and y in pixels. */
  d: string;
  /** Points along it, for labels to keep clear of. */
  points: Point[];
  /** The place for the mark of its method. */
  middle: Point;
  /** How far it runs along the time axis. */
  run: number;
}

const STEPS = 24;

/**
 * A line from one point to another that leaves and arrives level. Its handles are a share of its run, so the drawing may be
 * stretched in width without changing its character.
 */
export function curve(from: Point, to: Point, slack: number): Curve {
  const run = to.x - from.x;
  const straight = from.y === to.y || Math.abs(run) < 1;
  const c1 = straight ? from : { x: from.x + run * slack, y: from.y };
  const c2 = straight ? to : { x: to.x - run * slack, y: to.y };
  const at = (t: number): Point => {
    const u = 1 - t;
    const mix = (a: number, b: number, c: number, d: number): number =>
      u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
    return { x: mix(from.x, c1.x, c2.x, to.x), y: mix(from.y, c1.y, c2.y, to.y) };
  };
  const draw = path();
  draw.moveTo(from.x, from.y);
  if (straight) draw.lineTo(to.x, to.y);
  else draw.bezierCurveTo(c1.x, c1.y, c2.x, c2.y, to.x, to.y);
  return {
    d: draw.toString().replace(/\d+\.\d{2,}/g, (number) => Number(number).toFixed(1)),
    points: Array.from({ length: STEPS - 3 }, (_, i) => at((i + 2) / STEPS)),
    middle: at(straight ? 0.5 : 0.62),
    run: Math.abs(run),
  };
}
