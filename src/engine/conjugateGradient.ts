import { dot } from './sum.ts';

/**
 * Solves H x = b for a symmetric positive definite H known only by its product with a vector (Hestenes & Stiefel 1952).
 * Unlike elimination it treats every coordinate alike: where H and b do not distinguish two coordinates, x does not either,
 * to the last bit. Stops at 2 n steps or when the residual has shrunk by 10^−14.
 */
export function conjugateGradient(apply: (vector: readonly number[]) => number[], b: readonly number[]): number[] {
  let x = b.map(() => 0);
  let residual = [...b];
  let direction = [...b];
  let squared = dot(residual, residual);
  const enough = squared * 1e-28;
  for (let step = 0; step < 2 * b.length && squared > enough; step++) {
    const image = apply(direction);
    const curvature = dot(direction, image);
    if (!(curvature > 0)) break;
    const length = squared / curvature;
    x = x.map((value, i) => value + length * direction[i]!);
    residual = residual.map((value, i) => value - length * image[i]!);
    const next = dot(residual, residual);
    direction = residual.map((value, i) => value + (next / squared) * direction[i]!);
    squared = next;
  }
  return x;
}
