import { log } from '../engine/exp.ts';

/**
 * KL(q‖p) = Σ q log(q/p) in nats, with 0 log 0 = 0. +∞ where q gives what p never gives. Rounding cannot make it negative.
 */
export function kullbackLeibler(q: ArrayLike<number>, p: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < q.length; i++) {
    if (!(q[i]! > 0)) continue;
    if (!(p[i]! > 0)) return Infinity;
    total += q[i]! * (log(q[i]!) - log(p[i]!));
  }
  return total > 0 ? total : 0;
}

/** Total variation ½ Σ |q − p|: the largest difference the two can have about any event, from 0 to 1. */
export function totalVariation(q: ArrayLike<number>, p: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < q.length; i++) total += Math.abs(q[i]! - p[i]!);
  return total / 2;
}

/** H(q) = −Σ q log q in nats, with 0 log 0 = 0. */
export function entropy(q: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < q.length; i++) if (q[i]! > 0) total -= q[i]! * log(q[i]!);
  return total;
}
