import { exp, log, log1p } from './exp.ts';

function largest(logits: ArrayLike<number>): number {
  let top = -Infinity;
  for (let i = 0; i < logits.length; i++) if (logits[i]! > top) top = logits[i]!;
  return top;
}

/** Distances below the largest logit, ≤ 0. Equal infinities are at distance 0, so all −∞ means "all alike". */
function below(logits: ArrayLike<number>, top: number): number[] {
  return Array.from(logits, (logit) => (logit === top ? 0 : logit - top));
}

function sumOfExp(distances: readonly number[]): number {
  let total = 0;
  for (const distance of distances) total += exp(distance);
  return total;
}

/** log Σ e^z, shifted by the largest z so that nothing overflows. −∞ for no logits or only −∞. */
export function logSumExp(logits: ArrayLike<number>): number {
  const top = largest(logits);
  return top === -Infinity ? top : top + log(sumOfExp(below(logits, top)));
}

/** z − log Σ e^z. Several +∞ share the mass; only −∞ gives the uniform distribution. */
export function logSoftmax(logits: ArrayLike<number>): number[] {
  const distances = below(logits, largest(logits));
  const logTotal = log(sumOfExp(distances));
  return distances.map((distance) => distance - logTotal);
}

/** e^z / Σ e^z; infinities as in logSoftmax. */
export function softmax(logits: ArrayLike<number>): number[] {
  const weights = below(logits, largest(logits)).map(exp);
  let total = 0;
  for (const weight of weights) total += weight;
  return weights.map((weight) => weight / total);
}

/** 1 / (1 + e^−x), exactly ½ at 0. */
export function sigmoid(x: number): number {
  if (x >= 0) return 1 / (1 + exp(-x));
  const e = exp(x);
  return e / (1 + e);
}

/** log sigmoid(x) without cancellation: min(x, 0) − log(1 + e^−|x|). */
export function logSigmoid(x: number): number {
  return (x < 0 ? x : 0) - log1p(exp(x < 0 ? x : -x));
}
