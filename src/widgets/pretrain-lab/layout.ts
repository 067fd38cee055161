import { logarithmic, place, type Scale } from '../../charts/scale.ts';
import type { Rung } from '../../toys/animals/ladder.ts';
import { looks, type PretrainLabFrame } from './frame.ts';

/** Where a step stands from 0 to 1: each look in the middle of its column, an even stretch from one to the next. */
export function xOf(step: number): number {
  const after = looks.findIndex((look) => look >= step);
  const next = after < 0 ? looks.length - 1 : after;
  if (next === 0) return 0.5 / looks.length;
  const [from, to] = [looks[next - 1]!, looks[next]!];
  return (next - 0.5 + (Math.min(step, to) - from) / (to - from)) / looks.length;
}

/** Losses that fit: of the animal world, and of a text that may be learnt by heart. */
export const scaleFor = (own: boolean): Scale => (own ? logarithmic(0.08, 11) : logarithmic(0.28, 6.6));

/** A rung, or some that stand too close for two labels. */
export interface Mark {
  readonly y: number;
  readonly orders: readonly number[];
  /** The highest and the lowest loss of them. */
  readonly from: number;
  readonly to: number;
}

/** One label for rungs that are less than `least` apart, from the top down. */
export function marksOf(rungs: readonly Rung[], scale: Scale, least: number): Mark[] {
  const marks: { y: number; orders: number[]; from: number; to: number }[] = [];
  for (const { order, loss } of [...rungs].sort((a, b) => b.loss - a.loss)) {
    const y = place(loss, scale);
    const above = marks.at(-1);
    if (above && above.y - y < least) {
      above.orders.push(order);
      above.to = loss;
    } else marks.push({ y, orders: [order], from: loss, to: loss });
  }
  for (const { orders } of marks) orders.sort((a, b) => a - b);
  return marks;
}

/** Where the mean passes each rung, on the line between the two frames it does it in: a still has not every step. */
export function crossingsOf(
  trained: readonly PretrainLabFrame[],
  rungs: readonly Rung[],
): { order: number; loss: number; x: number }[] {
  return rungs.flatMap(({ order, loss }) => {
    const after = trained.findIndex(({ mean = Infinity }) => mean < loss);
    const [one, other] = [trained[after - 1], trained[after]];
    if (other === undefined) return [];
    if (one === undefined) return [{ order, loss, x: xOf(other.step) }];
    const share = Math.log(one.mean! / loss) / Math.log(one.mean! / other.mean!);
    return [{ order, loss, x: xOf(one.step) + share * (xOf(other.step) - xOf(one.step)) }];
  });
}
