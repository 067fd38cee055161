import { minimum } from '../engine/newton.ts';
import { logSigmoid, sigmoid } from '../engine/softmax.ts';
import { dot } from '../engine/sum.ts';

/** One comparison: index i against index j, and how it went for i: 1 won, ½ tied, 0 lost. */
export type Pair = readonly [i: number, j: number, outcome: number];

/** P(i beats j) = σ(r_i − r_j) (Bradley & Terry 1952, with scores r = log of their π). */
export function winProbability(scores: ArrayLike<number>, i: number, j: number): number {
  return sigmoid(scores[i]! - scores[j]!);
}

/**
 * L = −mean over pairs of [ y log σ(r_i − r_j) + (1 − y) log σ(r_j − r_i) ] + λ/2 |r|². This is the reward model's loss of
 * InstructGPT (Ouyang et al. 2022, eq. 1), which averages the pairs of a ranking, with a tie counted as half a win each way
 * and a ridge λ added: without it a ranking anyone can satisfy sends the scores to infinity. No pairs: only the ridge.
 */
export function bradleyTerryLoss(scores: ArrayLike<number>, pairs: readonly Pair[], ridge = 0): number {
  let total = 0;
  for (const [i, j, outcome] of pairs) {
    const gap = scores[i]! - scores[j]!;
    // A term of weight 0 is left out, so that an infinite gap cannot make it NaN.
    if (outcome > 0) total -= outcome * logSigmoid(gap);
    if (outcome < 1) total -= (1 - outcome) * logSigmoid(-gap);
  }
  return (pairs.length > 0 ? total / pairs.length : 0) + (ridge / 2) * dot(scores, scores);
}

/**
 * ∂L/∂r_i = −mean (y − σ(r_i − r_j)) + λ r_i, the opposite sign for j. What a pair adds to one score it takes from the
 * other, so the scores of gradient descent from 0 always sum to 0; two answers that every pair treats alike stay equal to
 * the last bit.
 */
export function bradleyTerryGradient(scores: ArrayLike<number>, pairs: readonly Pair[], ridge = 0): number[] {
  const gradient = Array.from(scores, () => 0);
  for (const [i, j, outcome] of pairs) {
    const push = (outcome - winProbability(scores, i, j)) / pairs.length;
    gradient[i]! -= push;
    gradient[j]! += push;
  }
  return gradient.map((value, i) => value + ridge * scores[i]!);
}

/** The Hessian times a vector v: mean of σ'(r_i − r_j) (v_i − v_j) on i and its opposite on j, + λ v. */
export function bradleyTerryCurvature(
  scores: ArrayLike<number>,
  pairs: readonly Pair[],
  vector: readonly number[],
  ridge = 0,
): number[] {
  const image = vector.map(() => 0);
  for (const [i, j] of pairs) {
    const chance = winProbability(scores, i, j);
    const pull = (chance * (1 - chance) * (vector[i]! - vector[j]!)) / pairs.length;
    image[i]! += pull;
    image[j]! -= pull;
  }
  return image.map((value, i) => value + ridge * vector[i]!);
}

/** ∂²L/∂r², whole: the graph Laplacian of the comparisons, weighted by σ', + λ on the diagonal. */
export function bradleyTerryHessian(scores: ArrayLike<number>, pairs: readonly Pair[], ridge = 0): number[][] {
  const unit = (k: number): number[] => Array.from(scores, (_, i) => (i === k ? 1 : 0));
  return Array.from(scores, (_, k) => bradleyTerryCurvature(scores, pairs, unit(k), ridge));
}

/**
 * argmin L for `count` answers, by Newton's method; unique because a ridge λ > 0 makes L strictly convex. RangeError
 * otherwise. Cycles and ties give scores near 0, no pairs give exactly 0.
 */
export function bradleyTerryOptimum(count: number, pairs: readonly Pair[], ridge: number): number[] {
  if (!(ridge > 0)) throw new RangeError('the optimum needs a ridge above 0');
  return minimum(
    {
      value: (scores) => bradleyTerryLoss(scores, pairs, ridge),
      gradient: (scores) => bradleyTerryGradient(scores, pairs, ridge),
      curvature: (scores, vector) => bradleyTerryCurvature(scores, pairs, vector, ridge),
    },
    count,
  );
}

/**
 * The pairs a ranking stands for, best group first, answers of one group tied: InstructGPT's C(K, 2) comparisons of one
 * prompt. [[3], [2], [0, 1]] is D > C > A = B.
 */
export function pairsOfRanking(groups: readonly (readonly number[])[]): Pair[] {
  const placed = groups.flatMap((group, place) => group.map((answer) => ({ answer, place })));
  return placed.flatMap((better, at) =>
    placed.slice(at + 1).map((worse): Pair => [better.answer, worse.answer, better.place === worse.place ? 0.5 : 1]),
  );
}
