import { createRandom } from '../../engine/random.ts';
import { sigmoid } from '../../engine/softmax.ts';
import type { Pair } from '../bradleyTerry.ts';
import { shuffled } from './battles.ts';
import { contestants, MEAN, POINTS } from './contestants.ts';

/** Battles side by side, because an order runs through thousands of them and there are several orders a frame. */
interface Packed {
  readonly i: Uint8Array;
  readonly j: Uint8Array;
  readonly outcome: Float64Array;
}

const packed = (battles: readonly Pair[]): Packed => ({
  i: Uint8Array.from(battles, ([i]) => i),
  j: Uint8Array.from(battles, ([, j]) => j),
  outcome: Float64Array.from(battles, ([, , outcome]) => outcome),
});

function walk({ i, j, outcome }: Packed, K: number, order?: Int32Array): number[] {
  // In units of log-odds, which saves a division a step.
  const ratings = new Float64Array(contestants.length);
  const step = K / POINTS;
  for (let k = 0; k < outcome.length; k++) {
    const at = order === undefined ? k : order[k]!;
    const [first, second] = [i[at]!, j[at]!];
    const move = step * (outcome[at]! - sigmoid(ratings[first]! - ratings[second]!));
    ratings[first]! += move;
    ratings[second]! -= move;
  }
  return Array.from(ratings, (rating) => MEAN + POINTS * rating);
}

/**
 * Ratings after each battle in turn: R_i ← R_i + K (S − E), E = 1 / (1 + 10^(−(R_i − R_j)/400)), and the opposite for j (Elo
 * 1978, §1.6). S is the outcome for i, a tie ½. All start at 1000, and their mean stays there.
 */
export const online = (battles: readonly Pair[], K: number): number[] => walk(packed(battles), K);

/** How many orders the same battles are tried in. */
export const ORDERS = 10;

/** Elo ratings of the same battles: first as they were fought, then in other orders. */
export function inOrders(battles: readonly Pair[], K: number, seed: number): number[][] {
  const random = createRandom(seed + 1_000_003);
  const all = packed(battles);
  return Array.from({ length: ORDERS }, (_, k) => walk(all, K, k === 0 ? undefined : shuffled(battles.length, random.below)));
}
