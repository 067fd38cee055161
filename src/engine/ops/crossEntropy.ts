import type { Tape } from '../tape.ts';
import type { Tensor } from '../tensor.ts';
import { logProb } from './logProb.ts';
import { objective } from './objective.ts';

/**
 * L = −Σ w log softmax(z)[target] / Σ w over the rows whose target is not −1: pretraining with every row, supervised fine-tuning
 * with the answer's rows only (Ouyang et al. 2022, arXiv 2203.02155, §3.5). Without weights every row weighs 1; a loss of 0 if
 * none weighs anything.
 */
export function crossEntropy(
  tape: Tape,
  z: Tensor,
  targets: ArrayLike<number>,
  { weights, weight = 1 }: { readonly weights?: ArrayLike<number>; readonly weight?: number } = {},
): number {
  const { logs } = logProb(tape, z, targets);
  const average = (values: number[]): { loss: number; gradient: number[] } => {
    const shares = values.map((_, r) => (targets[r]! < 0 ? 0 : (weights?.[r] ?? 1)));
    let total = 0;
    for (const share of shares) total += share;
    const scale = total > 0 ? -1 / total : 0;
    let loss = 0;
    for (let r = 0; r < values.length; r++) loss += scale * shares[r]! * values[r]!;
    return { loss, gradient: shares.map((share) => scale * share) };
  };
  return objective(tape, logs, average, weight).loss;
}
