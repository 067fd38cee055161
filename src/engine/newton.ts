import { conjugateGradient } from './conjugateGradient.ts';
import { dot } from './sum.ts';

/** A smooth, strictly convex function of a vector. */
export interface Convex {
  value(x: readonly number[]): number;
  gradient(x: readonly number[]): number[];
  /** The Hessian at x times a vector. */
  curvature(x: readonly number[], vector: readonly number[]): number[];
}

/**
 * The minimum of a strictly convex function by Newton's method with step halving, from 0 (Nocedal & Wright 2006, §3.3 and
 * §7.1). Ends when a step no longer shrinks the gradient, which is the limit of float64; at most 200 steps.
 */
export function minimum(f: Convex, size: number): number[] {
  let x: number[] = Array.from({ length: size }, () => 0);
  let value = f.value(x);
  let gradient = f.gradient(x);
  let squared = dot(gradient, gradient);
  for (let step = 0; step < 200 && squared > 0; step++) {
    const direction = conjugateGradient((vector) => f.curvature(x, vector), gradient);
    let taken = false;
    for (let length = 1; length > 1e-12 && !taken; length /= 2) {
      const next = x.map((coordinate, i) => coordinate - length * direction[i]!);
      const nextValue = f.value(next);
      const nextGradient = f.gradient(next);
      const nextSquared = dot(nextGradient, nextGradient);
      // Near the minimum the values agree to the last bit and only the gradient still tells the points apart.
      if (nextValue < value || (nextValue <= value + 1e-14 * Math.abs(value) && nextSquared < squared)) {
        [x, value, gradient, squared, taken] = [next, nextValue, nextGradient, nextSquared, true];
      }
    }
    if (!taken) break;
  }
  return x;
}
