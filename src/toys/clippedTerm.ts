import { clamp } from '../engine/sum.ts';

/** What one action adds to PPO's objective, and how it pushes. */
export interface ClippedTerm {
  /** ρ A, the offer without a clip. */
  free: number;
  /** clip(ρ, 1 − ε, 1 + ε) A. */
  held: number;
  /** The smaller of the two. */
  value: number;
  /** ∂value/∂ρ: A, or 0 where the clip binds. */
  slope: number;
  clipped: boolean;
}

/**
 * min(ρ A, clip(ρ, 1 − ε, 1 + ε) A) (Schulman et al. 2017, arXiv 1707.06347, eq. 7), as a function of the ratio itself: what
 * policyLoss computes for a batch, here for one action and with the sign of a gain. Where both offers are equal, at the edges of
 * the window too, the slope is that of the unclipped one.
 */
export function clippedTerm(ratio: number, advantage: number, epsilon: number): ClippedTerm {
  const free = ratio * advantage;
  const held = clamp(ratio, 1 - epsilon, 1 + epsilon) * advantage;
  const clipped = free > held;
  return { free, held, value: clipped ? held : free, slope: clipped ? 0 : advantage, clipped };
}
