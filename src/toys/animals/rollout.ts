import { createAdamW } from '../../engine/adamw.ts';
import { clearGradients, readAll } from '../../engine/parameters.ts';
import { restore } from '../../engine/save.ts';
import { exp } from '../../engine/exp.ts';
import { mean, sum } from '../../engine/sum.ts';
import { gae } from '../gae.ts';
import { answersTo } from './answers.ts';
import { createBreathingTape } from './breathing.ts';
import { type Episode, episodesOf, logsOf } from './episodes.ts';
import type { PpoFrom, PpoSettings } from './ppo.ts';
import { ppoLoss } from './ppoLoss.ts';
import { questions } from './questions.ts';
import { rateAt } from './schedule.ts';
import { shuffled } from './shuffled.ts';
import { stream } from './streams.ts';
import { onEngine, type Where } from './workbench.ts';

/** One answer of an iteration, token by token: every list has an entry for each token, `<end>` included. */
export interface Traced {
  readonly episode: Episode;
  /** log π − log π_ref when it was written. */
  readonly gaps: readonly number[];
  /** −β · gap, and at the last token the score too, less the fine if it never ends. */
  readonly rewards: readonly number[];
  /** By GAE, before they are whitened. */
  readonly advantages: readonly number[];
  /** π_new/π_old after the last of the iteration's steps. */
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
  const { seed, batch, epochs, parts, beta, gamma, lambda, endless } = settings;
  return yield* onEngine(where, function* (engine): Generator<undefined, Rollout> {
    const reference = restore(engine, from.reference ?? from.policy, []);
    const rewarder = restore(engine, from.reward.saved);
    const policy = restore(engine, from.policy, ['value']);
    const before = readAll(policy.parameters);
    const adamw = createAdamW(policy.parameters, { beta2: 0.99, epsilon: 1e-5 });
    const random = stream(seed, 'ppo');
    const asked = Array.from({ length: batch }, () => questions[random.below(questions.length)]!);
    const answers = yield* answersTo(policy, asked, random);
    const { episodes } = yield* episodesOf(answers, { policy, reference, rewarder, reward: from.reward }, settings);
    const references = yield* logsOf(reference, answers);
    const tape = createBreathingTape(engine);
    const clipped: number[] = [];
    for (let epoch = 0; epoch < epochs; epoch++) {
      const order = shuffled(episodes, random);
      for (let part = 0; part < parts; part++) {
        const some = order.slice((part * batch) / parts, ((part + 1) * batch) / parts);
        clearGradients(policy.parameters);
        clipped.push((yield* ppoLoss(tape, policy, some, settings)).clipped);
        yield* tape.back();
        tape.reset();
        adamw.step(rateAt(settings, step, settings.iterations), 1);
      }
    }
    const after = yield* logsOf(policy, answers);
    const weights = readAll(policy.parameters);
    const traced = episodes.map((episode, a): Traced => {
      const { logs, ended } = episode.answer;
      const gaps = logs.map((log, t) => log - references[a]![t]!);
      const rewards = gaps.map((gap) => -beta * gap);
      rewards[rewards.length - 1]! += episode.proxy + (ended ? 0 : endless);
      const { advantage } = gae(rewards, episode.values, gamma, lambda);
      return { episode, gaps, rewards, advantages: advantage, ratios: after[a]!.map((log, t) => exp(log - logs[t]!)) };
    });
    const returns = episodes.flatMap((episode) => episode.returns);
    const values = episodes.flatMap((episode) => episode.values);
    const middle = mean(returns);
    return {
      traced,
      clipped,
      moved: Math.sqrt(square(weights.map((weight, i) => weight - before[i]!)) / square(before)),
      foreseen: 1 - square(returns.map((value, i) => value - values[i]!)) / square(returns.map((value) => value - middle)),
    };
  });
}
