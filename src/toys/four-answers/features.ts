import { minimum } from '../../engine/newton.ts';
import { dot, expectation, mean } from '../../engine/sum.ts';
import { bradleyTerryCurvature, bradleyTerryGradient, bradleyTerryLoss, pairsOfRanking, type Pair } from '../bradleyTerry.ts';
import { closedForm } from '../closedForm.ts';
import { kullbackLeibler } from '../divergence.ts';
import { answers, ranking } from './world.ts';

/** A reward model that sees an answer only through a few features: score = weights · features. */
export type Features = readonly (readonly number[])[]; // [answer, feature]

/** It sees nothing but the length, in tens of words. */
export const lengthOnly: Features = answers.map(({ words }) => [words / 10]);

/** It also sees whether the answer is about the question. */
export const lengthAndTopic: Features = answers.map(({ words, onTopic }) => [words / 10, onTopic]);

/** The six comparisons of the ranking of A to D; E was never shown to the labeler. */
export const comparisons: readonly Pair[] = pairsOfRanking(ranking);

/** The two comparisons that cure the hack: D and C are better than E. */
export const cure: readonly Pair[] = [
  [3, 4, 1],
  [2, 4, 1],
];

/** What people really think of A to E. */
export const utilities: readonly number[] = answers.map(({ utility }) => utility);

/**
 * Scores of all answers for given weights, shifted to mean 0: comparisons fix only differences, and so the zero is ours.
 */
export function featureScores(features: Features, weights: readonly number[]): number[] {
  const scores = features.map((row) => dot(row, weights));
  const middle = mean(scores);
  return scores.map((score) => score - middle);
}

/**
 * Weights w that minimise the Bradley–Terry loss of the scores X w, + λ/2 |w|² (Ouyang et al. 2022, eq. 1, with a linear
 * model). RangeError unless λ > 0, which makes the minimum unique. No comparisons: weights 0.
 */
export function fitFeatures(features: Features, pairs: readonly Pair[], ridge: number): number[] {
  if (!(ridge > 0)) throw new RangeError('the fit needs a ridge above 0');
  const size = features[0]?.length ?? 0;
  const scores = (weights: readonly number[]): number[] => features.map((row) => dot(row, weights));
  /** Xᵀ v + λ u: from slopes by score to slopes by weight. */
  const back = (byScore: readonly number[], ridged: readonly number[]): number[] =>
    Array.from(
      { length: size },
      (_, k) =>
        dot(
          byScore,
          features.map((row) => row[k]!),
        ) +
        ridge * ridged[k]!,
    );
  return minimum(
    {
      value: (weights) => bradleyTerryLoss(scores(weights), pairs) + (ridge / 2) * dot(weights, weights),
      gradient: (weights) => back(bradleyTerryGradient(scores(weights), pairs), weights),
      curvature: (weights, vector) => back(bradleyTerryCurvature(scores(weights), pairs, scores(vector)), vector),
    },
    size,
  );
}

/** Where optimising the reward model's score ends at one β, and what it is worth. */
export interface Outcome {
  policy: number[];
  /** E[score], what the optimiser sees. */
  proxy: number;
  /** E[utility], what people think. */
  gold: number;
  /** KL to the reference, in nats. */
  kl: number;
}

/** The optimum for given scores at β (the closed form, not a run), judged by score and by utility. */
export function outcome(reference: readonly number[], scores: readonly number[], beta: number): Outcome {
  const policy = closedForm(reference, scores, beta);
  return {
    policy,
    proxy: expectation(policy, scores),
    gold: expectation(policy, utilities),
    kl: kullbackLeibler(policy, reference),
  };
}
