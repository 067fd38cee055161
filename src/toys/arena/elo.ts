import { createRandom } from '../../engine/random.ts';
import { sigmoid } from '../../engine/softmax.ts';
import type { Pair } from '../bradleyTerry.ts';
import { shuffled } from './battles.ts';
import { contestants, MEAN, POINTS } from './contestants.ts';

/**
 * Ratings after each battle in turn: R_i ← R_i + K (S − E), E = 1 / (1 + 10^(−(R_i − R_j)/400)), and the opposite for j (Elo
 * 1978, §1.6). S is the outcome for i, a tie ½. All start at 1000, and their mean stays there. An order other than the one given
 * names the battles by index.
 */
export function online(battles: readonly Pair[], K: number, order?: Int32Array): number[] {
  // In units of log-odds, so that the inner loop, which runs tens of thousands of times a frame, has no division.
  const ratings = new Float64Array(contestants.length);
  const step = K / POINTS;
  for (let at = 0; at < battles.length; at++) {
    const battle = battles[order === undefined ? at : order[at]!]!;
    const [i, j] = [battle[0], battle[1]];
    const move = step * (battle[2] - sigmoid(ratings[i]! - ratings[j]!));
    ratings[i]! += move;
    ratings[j]! -= move;
  }
  return Array.from(ratings, (rating) => MEAN + POINTS * rating);
}

/** How many orders the same battles are tried in. */
export const ORDERS = 10;

/** Elo ratings of the same battles: first as they were fought, then in other orders. */
export function inOrders(battles: readonly Pair[], K: number, seed: number): number[][] {
  const random = createRandom(seed + 1_000_003);
  return Array.from({ length: ORDERS }, (_, k) => online(battles, K, k === 0 ? undefined : shuffled(battles.length, random.below)));
}
