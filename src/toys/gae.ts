import { mean } from '../engine/sum.ts';

/** Advantages of one episode; every list has one entry per step. */
export interface Advantages {
  /** δ_t = r_t + γ V_{t+1} − V_t, the surprise of one step. */
  delta: number[];
  advantage: number[];
  /** A + V, what the value function is trained towards. */
  returns: number[];
}

/**
 * Generalized advantage estimation, A_t = Σ_k (γλ)^k δ_{t+k} (Schulman et al. 2015, arXiv 1506.02438, eq. 16), computed
 * backwards as A_t = δ_t + γλ A_{t+1}. After the last step the value is 0: the answer is over.
 */
export function gae(rewards: ArrayLike<number>, values: ArrayLike<number>, gamma: number, lambda: number): Advantages {
  const delta = Array.from(rewards, (reward, t) => reward + gamma * (t + 1 < values.length ? values[t + 1]! : 0) - values[t]!);
  const advantage = delta.map(() => 0);
  let following = 0;
  for (let t = delta.length - 1; t >= 0; t--) {
    following = delta[t]! + gamma * lambda * following;
    advantage[t] = following;
  }
  return { delta, advantage, returns: advantage.map((value, t) => value + values[t]!) };
}

/**
 * (A − mean) / (population standard deviation + 10⁻⁸), as PPO implementations do per batch. Advantages that are all alike
 * become 0, not NaN.
 */
export function whiten(advantage: ArrayLike<number>): number[] {
  const center = mean(advantage);
  const centred = Array.from(advantage, (value) => value - center);
  const deviation = Math.sqrt(mean(centred.map((value) => value * value)));
  return centred.map((value) => value / (deviation + 1e-8));
}
