import { type Gpt, logits, scalar } from '../../engine/gpt.ts';
import { expm1 } from '../../engine/exp.ts';
import { logProb } from '../../engine/ops/logProb.ts';
import { take } from '../../engine/ops/take.ts';
import { clamp, mean, sum } from '../../engine/sum.ts';
import { read } from '../../engine/tensor.ts';
import { gae, whiten } from '../gae.ts';
import type { Answer } from './answers.ts';
import { type Breaths, createBreathingTape, readThrough } from './breathing.ts';
import { type RewardModel, rewardsOf } from './rewardModel.ts';
import { targetsOf, wholeOf } from './targets.ts';

/** An answer and all that PPO learns from it; the lists have one entry for each token of the answer. */
export interface Episode {
  readonly answer: Answer;
  /** The reward model's score, before the price of KL. */
  readonly proxy: number;
  readonly values: readonly number[];
  readonly returns: readonly number[];
  /** Whitened over the whole batch. */
  readonly advantages: readonly number[];
  /** Σ log(π/π_ref) and Σ (r − 1 − log r) with r = π_ref/π: two estimates of the KL divergence of the answer. */
  readonly kl: number;
  readonly kl3: number;
  /** −log π of the whole answer. */
  readonly nll: number;
}

export interface EpisodeSettings {
  readonly beta: number;
  readonly gamma: number;
  readonly lambda: number;
  readonly endless: number;
}

/** Cuts a list into pieces as long as the answers. */
function perAnswer(values: ArrayLike<number>, answers: readonly Answer[]): number[][] {
  const all = Array.from(values);
  return answers.map(({ answer }) => all.splice(0, answer.length));
}

/** log π_ref of each token of the answers. */
export function* logsOf(model: Gpt, answers: readonly Answer[]): Breaths<number[][]> {
  const { engine } = model.parameters;
  const tape = createBreathingTape(engine, false);
  const { inputs, rows, targets } = targetsOf(answers);
  const h = yield* readThrough(tape, model, inputs);
  const { logs } = logProb(tape, logits(tape, model, take(tape, h, rows)), targets);
  const all = perAnswer(read(engine.memory, logs), answers);
  tape.reset();
  return all;
}

/** The policy's values before each token, and its mean entropy there. */
function* outlook(policy: Gpt, answers: readonly Answer[]): Breaths<{ values: number[][]; entropy: number }> {
  const { engine } = policy.parameters;
  const tape = createBreathingTape(engine, false);
  const { inputs, rows, targets } = targetsOf(answers);
  const h = take(tape, yield* readThrough(tape, policy, inputs), rows);
  const values = perAnswer(read(engine.memory, scalar(tape, policy, h, 'value')), answers);
  yield;
  const { entropies } = logProb(tape, logits(tape, policy, h), targets);
  const entropy = mean(read(engine.memory, entropies));
  tape.reset();
  return { values, entropy };
}

/** (r − 1) − log r, which is never negative, for log r = u; held where e^u would be infinite. */
const k3 = (u: number): number => expm1(clamp(u, -700, 700)) - u;

/**
 * What an iteration of PPO learns from: the reward of token t is −β log(π/π_ref), and the last one's also the score, less a fine
 * if the answer never ends. Advantages are whitened over all tokens of the batch.
 */
export function* episodesOf(
  answers: readonly Answer[],
  models: { readonly policy: Gpt; readonly reference: Gpt; readonly rewarder: Gpt; readonly reward: RewardModel },
  { beta, gamma, lambda, endless }: EpisodeSettings,
): Breaths<{ episodes: Episode[]; entropy: number }> {
  const scores = yield* rewardsOf(models.rewarder, models.reward, answers.map(wholeOf));
  const references = yield* logsOf(models.reference, answers);
  const { values, entropy } = yield* outlook(models.policy, answers);
  const estimates = answers.map(({ logs, ended }, a) => {
    const gaps = logs.map((log, t) => log - references[a]![t]!);
    const rewards = gaps.map((gap) => -beta * gap);
    rewards[rewards.length - 1]! += scores[a]! + (ended ? 0 : endless);
    return { gaps, ...gae(rewards, values[a]!, gamma, lambda) };
  });
  const white = perAnswer(whiten(estimates.flatMap(({ advantage }) => advantage)), answers);
  const episodes = answers.map((answer, a): Episode => {
    const { gaps, returns } = estimates[a]!;
    return {
      answer,
      proxy: scores[a]!,
      values: values[a]!,
      returns,
      advantages: white[a]!,
      kl: sum(gaps),
      kl3: sum(gaps.map((gap) => k3(-gap))),
      nll: -sum(answer.logs),
    };
  });
  return { episodes, entropy };
}
