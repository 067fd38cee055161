import { logSoftmax } from '../engine/softmax.ts';
import { expectation, sum } from '../engine/sum.ts';
import { exp } from '../engine/exp.ts';

/** What cross-entropy says about a batch of next-token predictions. */
export interface CrossEntropy {
  loss: number;
  /** log softmax(z_i)[t_i] of each row. */
  logProbabilities: number[];
  probabilities: number[][]; // [row, answer]
  /** ∂loss/∂z. */
  gradient: number[][]; // [row, answer]
}

/**
 * L = −Σ_i w_i log softmax(z_i)[t_i] / Σ w, ∂L/∂z_ij = w_i / Σw · (p_ij − 1[j = t_i]): the loss of pretraining and of SFT
 * (Radford et al. 2018, eq. 1 and 3), where the weight 0 masks the words of the prompt. With no positive weight the loss
 * and the gradient are 0: nothing was asked.
 */
export function crossEntropy(
  logits: readonly ArrayLike<number>[],
  targets: ArrayLike<number>,
  weights: ArrayLike<number>,
): CrossEntropy {
  const total = sum(weights);
  const logs = logits.map((row) => logSoftmax(row));
  const probabilities = logs.map((row) => row.map(exp));
  const logProbabilities = logs.map((row, i) => row[targets[i]!]!);
  const shares = Array.from(weights, (weight) => (total > 0 ? weight / total : 0));
  const loss = 0 - expectation(shares, logProbabilities);
  const gradient = probabilities.map((row, i) => row.map((p, j) => shares[i]! * (p - (j === targets[i] ? 1 : 0))));
  return { loss, logProbabilities, probabilities, gradient };
}

/** Cross-entropy of one distribution over answers against the shares of the demonstrations. */
export interface SoftCrossEntropy {
  loss: number;
  probabilities: number[];
  /** p − target, what the loss asks of each logit. */
  gradient: number[];
}

/**
 * L = −Σ_j q_j log softmax(z)_j with target shares q, ∂L/∂z = p Σq − q: the mean of the cross-entropy over demonstrations
 * in which answer j occurs with share q_j. A target of only zeros asks for nothing: loss and gradient 0.
 */
export function softCrossEntropy(logits: ArrayLike<number>, target: ArrayLike<number>): SoftCrossEntropy {
  const logs = logSoftmax(logits);
  const probabilities = logs.map(exp);
  const total = sum(target);
  return {
    loss: 0 - expectation(target, logs),
    probabilities,
    gradient: probabilities.map((p, j) => p * total - target[j]!),
  };
}
