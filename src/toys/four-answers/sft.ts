import { sum } from '../../engine/sum.ts';
import { softCrossEntropy } from '../crossEntropy.ts';
import { logitsOf } from './world.ts';

/** What the reader may set. */
export interface SftSettings {
  /** Demonstrations per answer; negative counts are read as 0. */
  demonstrations: readonly number[];
  learningRate: number;
  steps: number;
}

/** The policy after `step` steps, and what the next step would change. */
export interface SftState {
  step: number;
  logits: number[];
  probabilities: number[];
  /** Cross-entropy of the demonstrations, in nats. */
  loss: number;
  /** p − target. */
  gradient: number[];
}

/** Half the way and few steps on purpose: run to the end, SFT copies the demonstrations and leaves PPO nothing to do. */
export const sftDefaults = { learningRate: 0.5, steps: 4 } as const;

/** The share of each answer among the demonstrations; all 0 if there are none, which asks for no change. */
export function demonstrationShares(counts: readonly number[]): number[] {
  const positive = counts.map((count) => (count > 0 ? count : 0));
  const total = sum(positive);
  return positive.map((count) => (total > 0 ? count / total : 0));
}

/**
 * Gradient descent on cross-entropy, z ← z − η (p − target), recorded before the first step and after each. The logits are
 * the parameters: five numbers where a language model has billions.
 */
export function sft(start: readonly number[], settings: SftSettings): SftState[] {
  const target = demonstrationShares(settings.demonstrations);
  const at = (step: number, logits: number[]): SftState => ({ step, logits, ...softCrossEntropy(logits, target) });
  const states = [at(0, logitsOf(start))];
  for (let step = 1; step <= settings.steps; step++) {
    const { logits, gradient } = states[step - 1]!;
    states.push(
      at(
        step,
        logits.map((value, i) => value - settings.learningRate * gradient[i]!),
      ),
    );
  }
  return states;
}
