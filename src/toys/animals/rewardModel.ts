import type { Gpt } from '../../engine/gpt.ts';
import { scalar } from '../../engine/gpt.ts';
import { objective } from '../../engine/ops/objective.ts';
import { take } from '../../engine/ops/take.ts';
import { logSigmoid, sigmoid } from '../../engine/softmax.ts';
import { mean } from '../../engine/sum.ts';
import type { Saved } from '../../engine/save.ts';
import { read, type Tensor } from '../../engine/tensor.ts';
import { createTape, type Tape } from '../../engine/tape.ts';
import { type Breaths, readThrough } from './breathing.ts';
import type { Group } from './comparisons.ts';

/** A reward model outside any engine. */
export interface RewardModel {
  /** The language model with a head "reward" that is read at an answer's last token. */
  readonly saved: Saved;
  /** Of its raw scores on the SFT model's answers: a reward is (score − mean)/deviation. */
  readonly mean: number;
  readonly deviation: number;
}

/** The head's scores at the last token of each text, [texts, 1]. */
function* lastScores(tape: Tape, model: Gpt, texts: readonly ArrayLike<number>[]): Breaths<Tensor> {
  const h = yield* readThrough(tape, model, texts);
  const ends: number[] = [];
  for (const text of texts) ends.push((ends.at(-1) ?? -1) + text.length);
  return scalar(tape, model, take(tape, h, ends), 'reward');
}

const TOGETHER = 64;

/** The raw scores of whole texts, prompt and answer. */
export function* scoresOf(model: Gpt, texts: readonly ArrayLike<number>[]): Breaths<number[]> {
  const { engine } = model.parameters;
  const tape = createTape(engine, { recording: false });
  const scores: number[] = [];
  for (let from = 0; from < texts.length; from += TOGETHER) {
    const some = yield* lastScores(tape, model, texts.slice(from, from + TOGETHER));
    scores.push(...read(engine.memory, some));
    tape.reset();
  }
  return scores;
}

/** The rewards of whole texts: 0 is what the SFT model gets on average, 1 is one standard deviation better. */
export function* rewardsOf(
  model: Gpt,
  { mean: middle, deviation }: RewardModel,
  texts: readonly ArrayLike<number>[],
): Breaths<number[]> {
  return (yield* scoresOf(model, texts)).map((score) => (score - middle) / deviation);
}

/** The loss of comparisons, and in how many of those that are no ties the preferred answer has the higher score. */
export interface Compared {
  readonly loss: number;
  readonly gradient: number[];
  readonly right: number;
  readonly decided: number;
}

/**
 * L = mean over prompts of the mean over a prompt's pairs of −[y log σ(r_i − r_j) + (1 − y) log σ(r_j − r_i)], + c · mean r²
 * (Ouyang et al. 2022, eq. 1: the C(K, 2) pairs of a prompt are one batch element; a tie is y = ½). Groups without pairs count
 * for nothing. `scores` are those of all texts of all groups in order.
 */
export function compareScores(scores: readonly number[], groups: readonly Group[], ridge: number): Compared {
  const gradient = scores.map((score) => (2 * ridge * score) / scores.length);
  let loss = ridge * mean(scores.map((score) => score * score));
  let [right, decided, first] = [0, 0, 0];
  const elements = groups.filter(({ pairs }) => pairs.length > 0).length;
  for (const { texts, pairs } of groups) {
    for (const [i, j, outcome] of pairs) {
      const gap = scores[first + i]! - scores[first + j]!;
      const share = 1 / (elements * pairs.length);
      loss -= share * (outcome * logSigmoid(gap) + (1 - outcome) * logSigmoid(-gap));
      const push = share * (outcome - sigmoid(gap));
      gradient[first + i]! -= push;
      gradient[first + j]! += push;
      if (outcome === 0.5) continue;
      decided += 1;
      right += gap > 0 === outcome > 0.5 && gap !== 0 ? 1 : 0;
    }
    first += texts.length;
  }
  return { loss, gradient, right, decided };
}

/** `compareScores` of what the model says of the groups' texts; on a recording tape it begins the way back. */
export function* comparisonLoss(tape: Tape, model: Gpt, groups: readonly Group[], ridge: number): Breaths<Compared> {
  const scores = yield* lastScores(
    tape,
    model,
    groups.flatMap(({ texts }) => texts),
  );
  return objective(tape, scores, (values) => compareScores(values, groups, ridge));
}

/** Mean and standard deviation (population) of raw scores; a deviation of nothing is 1. */
export function spread(scores: readonly number[]): { mean: number; deviation: number } {
  const middle = mean(scores);
  const variance = mean(scores.map((score) => (score - middle) * (score - middle)));
  return { mean: middle, deviation: variance > 1e-12 ? Math.sqrt(variance) : 1 };
}
