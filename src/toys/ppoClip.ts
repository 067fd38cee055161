import { exp } from '../engine/exp.ts';
import { logSoftmax } from '../engine/softmax.ts';
import { clamp, mean, sum } from '../engine/sum.ts';
import { entropy } from './divergence.ts';

// e^700 is still finite, so a ratio of probabilities never becomes infinite, and infinity times nothing never NaN.
const LARGEST_LOG_RATIO = 700;

/** The clipped policy loss of a batch, with one entry per sample. */
export interface PolicyLoss {
  loss: number;
  /** ρ = π_new(a) / π_old(a). */
  ratio: number[];
  /** ∂loss/∂ log π_new(a). */
  gradient: number[];
  /** Where the clip binds: the new policy has already moved so far that the sample pushes no further. */
  clipped: boolean[];
  clipFraction: number;
}

/**
 * L = mean max(−A ρ, −A clip(ρ, 1 − ε, 1 + ε)), ρ = e^{log π_new − log π_old} (Schulman et al. 2017, arXiv 1707.06347, eq. 7,
 * with the sign of a loss). Weights that sum to 1 replace the mean: the old policy's own probabilities make it an exact
 * expectation over answers. Where both branches are equal the gradient is that of the unclipped one, so ε = 0 allows one
 * first step from ρ = 1 and afterwards only steps back.
 */
export function policyLoss(
  oldLog: ArrayLike<number>,
  newLog: ArrayLike<number>,
  advantage: ArrayLike<number>,
  epsilon: number,
  weights?: ArrayLike<number>,
): PolicyLoss {
  const ratio = Array.from(newLog, (value, i) => exp(clamp(value - oldLog[i]!, -LARGEST_LOG_RATIO, LARGEST_LOG_RATIO)));
  const held = ratio.map((value) => clamp(value, 1 - epsilon, 1 + epsilon));
  const clipped = ratio.map((value, i) => advantage[i]! * value > advantage[i]! * held[i]!);
  const weight = ratio.map((_, i) => (weights ? weights[i]! : 1 / ratio.length));
  // Weight times ratio comes first: it is at most 1 where the weight is the old probability, however large the ratio.
  const loss = sum(ratio.map((value, i) => -advantage[i]! * (weight[i]! * (clipped[i] ? held[i]! : value))));
  const gradient = ratio.map((value, i) => (clipped[i] ? 0 : -advantage[i]! * (weight[i]! * value)));
  return { loss, ratio, gradient, clipped, clipFraction: mean(clipped.map(Number)) };
}

/** ∂L/∂z of a softmax from ∂L/∂ log p: g − p Σ g. */
export function throughLogSoftmax(probabilities: readonly number[], gradient: readonly number[]): number[] {
  const total = sum(gradient);
  return gradient.map((value, i) => value - probabilities[i]! * total);
}

/** The clipped value loss and its derivative by each new value. */
export interface ValueLoss {
  loss: number;
  gradient: number[];
}

/**
 * L = ½ mean max((v − R)², (v_clip − R)²), v_clip = v_old + clip(v − v_old, −c, c): the value function may not run away
 * either (OpenAI baselines and lm-human-preferences; not in the paper). Where both squares are equal the gradient is the
 * mean of the two.
 */
export function valueLoss(
  value: ArrayLike<number>,
  oldValue: ArrayLike<number>,
  returns: ArrayLike<number>,
  clip: number,
): ValueLoss {
  const n = value.length;
  const gradient: number[] = [];
  let loss = 0;
  for (let i = 0; i < n; i++) {
    const free = value[i]! - returns[i]!;
    const move = value[i]! - oldValue[i]!;
    const moved = clamp(move, -clip, clip);
    const held = oldValue[i]! + moved - returns[i]!;
    loss += Math.max(free * free, held * held) / (2 * n);
    // Inside the clip both branches move with v; outside, the held one is a constant.
    const slope = moved === move || free * free > held * held ? 1 : free * free === held * held ? 0.5 : 0;
    gradient.push((slope * free) / n);
  }
  return { loss, gradient };
}

/** The policy loss and the entropy of whole distributions, one row per sample. */
export interface LogitsLoss {
  policyLoss: number;
  /** Mean entropy of the rows, in nats. */
  entropy: number;
  /** ∂(policy loss − c · entropy)/∂z. */
  gradient: number[][]; // [sample, answer]
}

/**
 * The policy loss of the actions taken under softmax(z), less c times the mean entropy (Schulman et al. 2017, eq. 9 without
 * the value term); ∂H/∂z_k = −p_k (log p_k + H).
 */
export function policyLossFromLogits(
  logits: readonly ArrayLike<number>[],
  actions: ArrayLike<number>,
  oldLog: ArrayLike<number>,
  advantage: ArrayLike<number>,
  epsilon: number,
  entropyCoefficient: number,
): LogitsLoss {
  const logs = logits.map((row) => logSoftmax(row));
  const probabilities = logs.map((row) => row.map(exp));
  const taken = logs.map((row, i) => row[actions[i]!]!);
  const policy = policyLoss(oldLog, taken, advantage, epsilon);
  const entropies = probabilities.map((row) => entropy(row));
  const bonus = entropyCoefficient / logits.length;
  const gradient = probabilities.map((row, i) => {
    const byLog = throughLogSoftmax(
      row,
      row.map((_, k) => (k === actions[i] ? policy.gradient[i]! : 0)),
    );
    // A probability of 0 has no entropy to give, though its logarithm may be −∞.
    return byLog.map((value, k) => (row[k]! > 0 ? value + bonus * row[k]! * (logs[i]![k]! + entropies[i]!) : value));
  });
  return { policyLoss: policy.loss, entropy: mean(entropies), gradient };
}
