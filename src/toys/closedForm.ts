import { log } from '../engine/exp.ts';
import { logSumExp, softmax } from '../engine/softmax.ts';
import { expectation } from '../engine/sum.ts';
import { kullbackLeibler } from './divergence.ts';

/** The largest reward among the answers the reference can give at all. */
function best(reference: ArrayLike<number>, reward: ArrayLike<number>): number {
  let top = -Infinity;
  for (let i = 0; i < reference.length; i++) if (reference[i]! > 0 && reward[i]! > top) top = reward[i]!;
  return top;
}

/** log π_ref + (r − best)/β: the logits of the optimum, none above 0; at β = 0 only the best answers keep theirs. */
function optimumLogits(reference: ArrayLike<number>, reward: ArrayLike<number>, beta: number): number[] {
  if (!(beta >= 0)) throw new RangeError('β must not be negative');
  const top = best(reference, reward);
  return Array.from(reference, (chance, i) => {
    if (!(chance > 0)) return -Infinity;
    return log(chance) + (reward[i] === top || beta === Infinity ? 0 : (reward[i]! - top) / beta);
  });
}

/**
 * π* ∝ π_ref e^{r/β}, which maximises E_π[r] − β KL(π‖π_ref): the limit PPO works towards (Ziegler et al. 2019,
 * arXiv 1909.08593; Rafailov et al. 2023, arXiv 2305.18290, eq. 4). At β = 0 all mass is on the answers with the largest
 * reward, in proportion to the reference; β = ∞ gives the reference. An answer the reference never gives stays at 0; a
 * reference of only zeros is read as uniform. RangeError for a negative β.
 */
export function closedForm(reference: ArrayLike<number>, reward: ArrayLike<number>, beta: number): number[] {
  return softmax(optimumLogits(reference, reward, beta));
}

/** J(π) = E_π[r] − β KL(π‖π_ref). Where β or the distance is 0 the penalty is 0, even if the other is infinite. */
export function objective(
  policy: ArrayLike<number>,
  reference: ArrayLike<number>,
  reward: ArrayLike<number>,
  beta: number,
): number {
  const distance = kullbackLeibler(policy, reference);
  return expectation(policy, reward) - (beta === 0 || distance === 0 ? 0 : beta * distance);
}

/** J(π*) = β log Σ π_ref e^{r/β}; at β = 0 the largest reward within the reference's reach, at β = ∞ its expectation. */
export function optimalObjective(reference: ArrayLike<number>, reward: ArrayLike<number>, beta: number): number {
  const top = best(reference, reward);
  if (beta === Infinity) return expectation(reference, reward);
  return beta === 0 ? top : top + beta * logSumExp(optimumLogits(reference, reward, beta));
}
