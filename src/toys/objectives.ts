import { objective } from '../engine/ops/objective.ts';
import type { Tape } from '../engine/tape.ts';
import type { Tensor } from '../engine/tensor.ts';
import { bradleyTerryGradient, bradleyTerryLoss, type Pair } from './bradleyTerry.ts';
import { type PolicyLoss, policyLoss, type ValueLoss, valueLoss } from './ppoClip.ts';

/*
 * The losses of reinforcement learning from human feedback, at the end of a GPT's tape. They are the functions that the four
 * answers are computed with and the oracle is asked about; here their gradients go on into the network. `weight` is the loss's
 * share in a sum of several.
 */

/**
 * The reward model's loss over pairs of answers, −log σ(r_i − r_j) for each (Ouyang et al. 2022, arXiv 2203.02155, eq. 1). scores
 * [answers, 1]; a tie has the outcome ½. Give all pairs of one prompt at once, as InstructGPT does.
 */
export function pairwiseReward(tape: Tape, scores: Tensor, pairs: readonly Pair[], weight = 1): number {
  const of = (r: number[]): { loss: number; gradient: number[] } => ({
    loss: bradleyTerryLoss(r, pairs),
    gradient: bradleyTerryGradient(r, pairs),
  });
  return objective(tape, scores, of, weight).loss;
}

/** What the policy loss needs of each token taken. */
export interface Taken {
  /** log π of the policy that took it. */
  readonly old: ArrayLike<number>;
  readonly advantages: ArrayLike<number>;
  /** How far the ratio may move before the clip binds: 0.2 in most work. */
  readonly epsilon: number;
  /** Shares that sum to 1 instead of the mean; a share of 0 masks a row, the prompt's for one. */
  readonly shares?: ArrayLike<number>;
}

/** PPO's clipped policy loss (see policyLoss) over the log-probabilities of the tokens taken, [tokens, 1]. */
export function clippedPolicy(tape: Tape, logs: Tensor, { old, advantages, epsilon, shares }: Taken, weight = 1): PolicyLoss {
  return objective(tape, logs, (now) => policyLoss(old, now, advantages, epsilon, shares), weight);
}

/** PPO's clipped value loss (see valueLoss) over the values of the same tokens, [tokens, 1]. */
export function clippedValue(
  tape: Tape,
  values: Tensor,
  { old, returns, clip }: { readonly old: ArrayLike<number>; readonly returns: ArrayLike<number>; readonly clip: number },
  weight = 1,
): ValueLoss {
  return objective(tape, values, (now) => valueLoss(now, old, returns, clip), weight);
}
