import { createRandom } from '../../engine/random.ts';
import { sigmoid } from '../../engine/softmax.ts';
import type { Pair } from '../bradleyTerry.ts';
import { contestants, POINTS } from './contestants.ts';

/** Who meets whom in one round: every pair twice, but the pairs of the last contestant, a newcomer, only once. */
export const round: readonly (readonly [i: number, j: number])[] = contestants.flatMap((_, i) =>
  contestants.slice(i + 1).flatMap((_, k) => {
    const pair = [i, i + 1 + k] as const;
    return pair[1] === contestants.length - 1 ? [pair] : [pair, pair];
  }),
);

/** Of all battles, the share whose two answers are read twice, with the sides exchanged. */
export const TWICE = 0.4;

/** A judge who gives this many points for 100 words more than the other answer has. */
export interface Judge {
  readonly taste: number;
}

/** What a contestant is worth to a judge, in points. */
export const worthTo = ({ taste }: Judge, index: number): number =>
  contestants[index]!.strength + (taste * contestants[index]!.words) / 100;

/**
 * The first `count` battles of a seed, round after round, each round in an order of its own. One reading prefers i with
 * p = σ((R_i − R_j) / POINTS). A share θ of battles is read twice, and two verdicts that differ are a tie (as Zheng et al. 2023,
 * §3.4, do with a judge that minds the sides), so P(tie) = 2θp(1 − p), P(i wins) = p − θp(1 − p), and the expected outcome is p:
 * half a win for a tie loses nothing. The same seed draws the same chances for every judge.
 */
export function fight(seed: number, count: number, judge: Judge): Pair[] {
  const random = createRandom(seed);
  const worths = contestants.map((_, i) => worthTo(judge, i));
  const battles: Pair[] = [];
  while (battles.length < count) {
    for (const at of shuffled(round.length, random.below)) {
      const [i, j] = round[at]!;
      const p = sigmoid((worths[i]! - worths[j]!) / POINTS);
      const differ = TWICE * p * (1 - p);
      const drawn = random.uniform();
      battles.push([i, j, drawn < p - differ ? 1 : drawn < p + differ ? 0.5 : 0]);
    }
  }
  return battles.slice(0, count);
}

/** The numbers from 0 to `count` − 1 in an order drawn by lot (Fisher & Yates). */
export function shuffled(count: number, below: (n: number) => number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const other = below(i + 1);
    const held = order[i]!;
    order[i] = order[other]!;
    order[other] = held;
  }
  return order;
}
