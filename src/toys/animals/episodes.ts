import { type Gpt, logits, scalar } from '../../engine/gpt.ts';
import { logProb } from '../../engine/ops/logProb.ts';
import { take } from '../../engine/ops/take.ts';
import { mean, sum } from '../../engine/sum.ts';
import { read } from '../../engine/tensor.ts';
import { createTape } from '../../engine/tape.ts';
import { gae, whiten } from '../gae.ts';
import type { Answer } from './answers.ts';
import { type Breaths, readThrough } from './breathing.ts';
import { type RewardModel, rewardsOf } from './rewardModel.ts';
import { perAnswer, targetsOf, wholeOf } from './targets.ts';
import { logsOf } from './tokenLogs.ts';

/** An answer and all that PPO learns from it; the lists have one entry for each token of the answer. */
export interface Episode {
  readonly answer: Answer;
  /** The reward model's score, before the price of KL. */
  readonly proxy: number;
  /** log(π/π_ref) of each token when it was drawn. */
  readonly gaps: readonly number[];
  /** −β · gap, and at the last token the score too, with the penalty if the answer never ends. */
  readonly rewards: readonly number[];
  readonly values: readonly number[];
  readonly returns: readonly number[];
  /** GAE's estimates as they are, and whitened over the whole batch. */
  readonly rawAdvantages: readonly number[];
  readonly advantages: readonly number[];
  /** Σ log(π/π_ref): an estimate of the KL divergence (k1). */
  readonly kl: number;
  /** −log π of the whole answer. */
  readonly nll: number;
}

export interface EpisodeSettings {
  readonly beta: number;
  readonly gamma: number;
  readonly lambda: number;
  readonly noEndPenalty: number;
}

/** The policy's values before each token, and its mean entropy there. */
function* outlook(policy: Gpt, answers: readonly Answer[]): Breaths<{ values: number[][]; entropy: number }> {
  const { engine } = policy.parameters;
  const tape = createTape(engine, { recording: false });
  const { inputs, rows, targets } = targetsOf(answers);
  const h = take(tape, yield* readThrough(tape, policy, inputs), rows);
  const values = perAnswer(read(engine.memory, scalar(tape, policy, h, 'value')), answers);
  yield;
  const { entropies } = logProb(tape, logits(tape, policy, h), targets);
  const entropy = mean(read(engine.memory, entropies));
  tape.reset();
  return { values, entropy };
}

/**
 * What an iteration of PPO learns from: the reward of token t is −β log(π/π_ref), and the last one's also the score, with a
 * penalty if the answer never ends. Advantages are whitened over all tokens of the batch.
 */
export function* episodesOf(
  answers: readonly Answer[],
  models: { readonly policy: Gpt; readonly reference: Gpt; readonly rewarder: Gpt; readonly reward: RewardModel },
  { beta, gamma, lambda, noEndPenalty }: EpisodeSettings,
): Breaths<{ episodes: Episode[]; entropy: number }> {
  const scores = yield* rewardsOf(models.rewarder, models.reward, answers.map(wholeOf));
  const references = yield* logsOf(models.reference, answers);
  const { values, entropy } = yield* outlook(models.policy, answers);
  const estimates = answers.map(({ logs, ended }, a) => {
    const gaps = logs.map((log, t) => log - references[a]![t]!);
    const rewards = gaps.map((gap) => -beta * gap);
    rewards[rewards.length - 1]! += scores[a]! + (ended ? 0 : noEndPenalty);
    return { gaps, rewards, ...gae(rewards, values[a]!, gamma, lambda) };
  });
  const white = perAnswer(whiten(estimates.flatMap(({ advantage }) => advantage)), answers);
  const episodes = answers.map((answer, a): Episode => {
    const { gaps, rewards, advantage, returns } = estimates[a]!;
    return {
      answer,
      proxy: scores[a]!,
      gaps,
      rewards,
      values: values[a]!,
      returns,
      rawAdvantages: advantage,
      advantages: white[a]!,
      kl: sum(gaps),
      nll: -sum(answer.logs),
    };
  });
  return { episodes, entropy };
}
