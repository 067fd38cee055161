import { conjugateGradient } from '../../engine/conjugateGradient.ts';
import { dot } from '../../engine/sum.ts';
import { bradleyTerryCurvature, bradleyTerryOptimum, type Pair } from '../bradleyTerry.ts';
import { round } from './battles.ts';
import { contestants, MEAN, POINTS } from './contestants.ts';

/** Standard errors on either side of a 95% interval. */
const Z = 1.959964;

/** An estimate in points, and half its 95% interval. */
export interface Estimate {
  readonly value: number;
  readonly half: number;
}

/**
 * Whole rounds of battles, as one round whose outcomes are means. The loss is linear in the outcomes, so the fit is that of all
 * battles, at the price of one round. RangeError if a round is cut short.
 */
export function averaged(battles: readonly Pair[]): Pair[] {
  const rounds = battles.length / round.length;
  if (!Number.isInteger(rounds) || rounds === 0) throw new RangeError(`${battles.length} battles are no whole rounds`);
  const key = (i: number, j: number): number => i * contestants.length + j;
  const won = new Float64Array(contestants.length * contestants.length);
  const met = new Float64Array(contestants.length * contestants.length);
  for (const [i, j, outcome] of battles) {
    won[key(i, j)]! += outcome;
    met[key(i, j)]! += 1;
  }
  return round.map(([i, j]): Pair => [i, j, won[key(i, j)]! / met[key(i, j)]!]);
}

/** Scores fitted to battles, and what their uncertainty hangs on. */
export interface Fitted {
  readonly scores: readonly number[];
  readonly pairs: readonly Pair[];
  readonly ridge: number;
  readonly count: number;
}

/**
 * The most likely scores under a normal prior of one unit (174 points), which is a ridge of 1/N on the mean loss. A tie counts as
 * half a win.
 */
export function fitBattles(battles: readonly Pair[]): Fitted {
  const pairs = averaged(battles);
  const ridge = 1 / battles.length;
  return { scores: bradleyTerryOptimum(contestants.length, pairs, ridge), pairs, ridge, count: battles.length };
}

/**
 * Half the 95% interval of a contrast c of scores, in points: 1.96 (c'H⁻¹c / N)^½, the normal distribution with the curvature of
 * the loss at its minimum (Whelan & Wodon 2020, §3). The entries of c sum to 0, for nothing says where zero is. A tie varies less
 * than a win and a loss do, so these intervals are about a tenth wider than they need be. Drawing the battles again and again
 * would need no formula, but gives a model that won all of its few battles no interval at all.
 */
function half({ scores, pairs, ridge, count }: Fitted, contrast: readonly number[]): number {
  const solved = conjugateGradient((vector) => bradleyTerryCurvature(scores, pairs, vector, ridge), contrast);
  return Z * POINTS * Math.sqrt(dot(contrast, solved) / count);
}

const FIRST_TWO = contestants.map((_, k) => (k === 0 ? 1 : k === 1 ? -1 : 0));

/** How far the first two contestants are apart: first less second. */
export const gapOf = (fitted: Fitted): Estimate => ({
  value: POINTS * (fitted.scores[0]! - fitted.scores[1]!),
  half: half(fitted, FIRST_TWO),
});

/** Every contestant's rating R = 1000 + 400 r / ln 10, its interval taken against the mean of all. */
export const ratingsOf = (fitted: Fitted): Estimate[] =>
  fitted.scores.map((score, i) => ({
    value: MEAN + POINTS * score,
    half: half(
      fitted,
      fitted.scores.map((_, k) => (k === i ? 1 : 0) - 1 / fitted.scores.length),
    ),
  }));

/** How many battles make half the interval of the first two's gap, at their true strengths, as long as the gap itself. */
export function battlesNeeded(): number {
  const scores = contestants.map(({ strength }) => (strength - MEAN) / POINTS);
  // The curvature does not depend on outcomes; the ridge only makes it invertible.
  const one = half({ scores, pairs: round.map(([i, j]): Pair => [i, j, 0.5]), ridge: 1e-9, count: 1 }, FIRST_TWO);
  const times = one / (contestants[0]!.strength - contestants[1]!.strength);
  return times * times;
}
