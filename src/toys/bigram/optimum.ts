import { exp } from '../../engine/exp.ts';
import { logSumExp } from '../../engine/softmax.ts';
import { entropy, kullbackLeibler } from '../divergence.ts';
import { type Bigram, chances, logChances } from './model.ts';
import { END, HORIZON, START, words } from './world.ts';

/** Probabilities of the next word, which may depend on the place: [place][word before][word]. */
export type Policy = readonly (readonly (readonly number[])[])[];

/** The same probabilities at every place. */
export function everywhere(model: Bigram): Policy {
  const probabilities = chances(model);
  return Array.from({ length: HORIZON }, () => probabilities);
}

/** What a policy gets, exactly: no sentence is drawn. */
export interface Exact {
  readonly reward: number;
  /** KL divergence of its sentences from the reference's, and their entropy, in nats. */
  readonly kl: number;
  readonly entropy: number;
  /** Words, without `<end>`. */
  readonly length: number;
  /** The share of sentences that end within the horizon. */
  readonly ended: number;
}

/**
 * Expectations by walking over places with the chance of standing at each word: reward, divergence and entropy all add up over
 * transitions (chain rule), so 16 · 27 · 27 terms are exact.
 */
export function exactly(policy: Policy, reference: Bigram, weights: readonly number[]): Exact {
  const before = chances(reference);
  let here: number[] = words.map((_, word) => (word === START ? 1 : 0));
  let [reward, kl, uncertainty, length, ended] = [0, 0, 0, 0, 0];
  // A policy that does not depend on the place has 27 rows and not 432.
  const known = new Map<readonly number[], readonly [number, number]>();
  const judged = (row: readonly number[], word: number): readonly [number, number] => {
    const both = known.get(row) ?? [kullbackLeibler(row, before[word]!), entropy(row)];
    known.set(row, both);
    return both;
  };
  for (const step of policy) {
    const next = words.map(() => 0);
    for (const [word, mass] of here.entries()) {
      if (mass === 0) continue;
      const row = step[word]!;
      const [apart, unsure] = judged(row, word);
      kl += mass * apart;
      uncertainty += mass * unsure;
      for (const [to, p] of row.entries()) {
        reward += mass * p * weights[to]!;
        if (to === END) ended += mass * p;
        else {
          length += mass * p;
          next[to]! += mass * p;
        }
      }
    }
    here = next;
  }
  return { reward, kl, entropy: uncertainty, length, ended };
}

/** The best that can be had at a price β > 0, and who has it. */
export interface Optimum {
  /** J* = max E[reward] − β KL. */
  readonly value: number;
  readonly policy: Policy;
}

/**
 * Soft value iteration, backwards from the horizon: W_t(x) = β log Σ_y ref(y|x) exp((w_y + W_{t+1}(y))/β), W = 0 behind `<end>` and the
 * horizon; the policy is ref(y|x) exp((w_y + W_{t+1}(y) − W_t(x))/β). It is π* ∝ ref · exp(r/β) over whole sentences. RangeError
 * unless β > 0.
 */
export function optimum(reference: Bigram, weights: readonly number[], beta: number): Optimum {
  if (!(beta > 0)) throw new RangeError('the optimum needs a β above 0');
  const logs = logChances(reference);
  let later = words.map(() => 0);
  const policy: number[][][] = [];
  for (let place = HORIZON - 1; place >= 0; place--) {
    const rows = logs.map((row) => row.map((log, to) => log + (weights[to]! + (to === END ? 0 : later[to]!)) / beta));
    const totals = rows.map((row) => logSumExp(row));
    policy.unshift(rows.map((row, word) => row.map((score) => exp(score - totals[word]!))));
    later = totals.map((total) => beta * total);
  }
  return { value: later[START]!, policy };
}
