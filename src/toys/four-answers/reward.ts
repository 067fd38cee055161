import { logSigmoid } from '../../engine/softmax.ts';
import { bradleyTerryGradient, bradleyTerryLoss, winProbability, type Pair } from '../bradleyTerry.ts';

/** What the reader may set. */
export interface RewardSettings {
  pairs: readonly Pair[];
  /** λ of the ridge. */
  ridge: number;
  learningRate: number;
  iterations: number;
}

/** The reward model after `iteration` steps: one score per answer. */
export interface RewardState {
  iteration: number;
  scores: number[];
  /** Bradley–Terry loss of the comparisons alone, in nats. */
  loss: number;
  /** The loss and the ridge, which is what descent makes small. */
  total: number;
  /** ∂total/∂score. */
  gradient: number[];
}

/** The ridge keeps the scores finite: this ranking can be satisfied, and without it D's score would grow for ever. */
export const rewardDefaults = { ridge: 0.02, learningRate: 1, iterations: 400 } as const;

// Far past any score a sensible step reaches; beyond it descent is leaping away and further numbers would tell nothing.
const ESCAPED = 1e6;

/**
 * Gradient descent from scores of 0, recorded before the first step and after each. The record ends early, with its last
 * sensible state, if steps are so long that the scores escape.
 */
export function fitReward(count: number, settings: RewardSettings): RewardState[] {
  const { pairs, ridge } = settings;
  const at = (iteration: number, scores: number[]): RewardState => ({
    iteration,
    scores,
    loss: bradleyTerryLoss(scores, pairs),
    total: bradleyTerryLoss(scores, pairs, ridge),
    gradient: bradleyTerryGradient(scores, pairs, ridge),
  });
  const states = [
    at(
      0,
      Array.from({ length: count }, () => 0),
    ),
  ];
  for (let iteration = 1; iteration <= settings.iterations; iteration++) {
    const { scores, gradient } = states[iteration - 1]!;
    const next = scores.map((score, i) => score - settings.learningRate * gradient[i]!);
    if (!next.every((score) => Math.abs(score) < ESCAPED)) break;
    states.push(at(iteration, next));
  }
  return states;
}

/** One row of the pair table. */
export interface Judgement {
  pair: Pair;
  gap: number; // r_i − r_j
  chance: number; // σ(gap), the model's P(i beats j)
  residual: number; // y − σ(gap), what the pair pushes on r_i and pulls from r_j
  loss: number; // this pair's share of the mean, in nats
  /** The model ranks the two as the labeler did; a tie only if the scores are equal. */
  agrees: boolean;
}

/** How the scores judge each comparison. */
export function judge(scores: readonly number[], pairs: readonly Pair[]): Judgement[] {
  return pairs.map((pair) => {
    const [i, j, outcome] = pair;
    const gap = scores[i]! - scores[j]!;
    const chance = winProbability(scores, i, j);
    return {
      pair,
      gap,
      chance,
      residual: outcome - chance,
      loss: 0 - outcome * logSigmoid(gap) - (1 - outcome) * logSigmoid(-gap),
      agrees: Math.sign(gap) === Math.sign(outcome - 0.5),
    };
  });
}
