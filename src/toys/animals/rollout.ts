import { exp } from '../../engine/exp.ts';
import { readAll } from '../../engine/parameters.ts';
import { mean, sum } from '../../engine/sum.ts';
import type { Episode } from './episodes.ts';
import { createIterations } from './iteration.ts';
import type { PpoFrom, PpoSettings } from './ppo.ts';
import { logsOf } from './tokenLogs.ts';
import { onEngine, type Where } from './workbench.ts';

/** One answer of an iteration, and what the iteration did to it. */
export interface Traced {
  readonly episode: Episode;
  /** π_new/π_old of each token after the last of the iteration's steps, `<end>` included. */
  readonly ratios: readonly number[];
}

/** An iteration of PPO as it looks from inside. */
export interface Rollout {
  readonly traced: readonly Traced[];
  /** At each of the iteration's steps: the share of its tokens at which the clip held. */
  readonly clipped: readonly number[];
  /** How far the weights of policy and value head went: ‖θ_new − θ_old‖/‖θ_old‖. */
  readonly moved: number;
  /** 1 − Σ(R − V)²/Σ(R − mean R)²: how much of the returns the values foresaw. */
  readonly foreseen: number;
}

const square = (values: ArrayLike<number>): number => sum(Array.from(values, (value) => value * value));

/**
 * One iteration of `ppo` with everything in it kept: the answers, what each token is rewarded, and how the update changes them. It draws as
 * `ppo` does, so that from where `ppo` begins, at step 0, it is the first iteration of that run, number for number.
 */
export function* rollout(settings: PpoSettings, from: PpoFrom, step: number, where: Where = {}): Generator<undefined, Rollout> {
  return yield* onEngine(where, function* (engine): Generator<undefined, Rollout> {
    const { policy, write, learn } = createIterations(engine, settings, from);
    const before = readAll(policy.parameters);
    const { episodes } = yield* write();
    const losses = yield* learn(episodes, step);
    const answers = episodes.map(({ answer }) => answer);
    const after = yield* logsOf(policy, answers);
    const weights = readAll(policy.parameters);
    const traced = episodes.map((episode, a): Traced => {
      const { logs } = episode.answer;
      return { episode, ratios: after[a]!.map((log, t) => exp(log - logs[t]!)) };
    });
    const returns = episodes.flatMap((episode) => episode.returns);
    const values = episodes.flatMap((episode) => episode.values);
    const middle = mean(returns);
    return {
      traced,
      clipped: losses.map(({ clipped }) => clipped),
      moved: Math.sqrt(square(weights.map((weight, i) => weight - before[i]!)) / square(before)),
      foreseen: 1 - square(returns.map((value, i) => value - values[i]!)) / square(returns.map((value) => value - middle)),
    };
  });
}
