import { restore, type Saved } from '../../engine/save.ts';
import type { Breaths } from '../../toys/animals/breathing.ts';
import { evaluate, evaluateDefaults, tax } from '../../toys/animals/evaluate.ts';
import { questionWith } from '../../toys/animals/questions.ts';
import { type RewardModel, rewardsOf } from '../../toys/animals/rewardModel.ts';
import { judge } from '../../toys/animals/rubric.ts';
import type { Shown } from '../../toys/animals/shown.ts';
import { encode, END, START } from '../../toys/animals/vocabulary.ts';
import { onEngine } from '../../toys/animals/workbench.ts';
import type { Card, Said } from './frames.ts';

type Written = Pick<Shown, 'prompt' | 'answer' | 'ended'>;

const tokensOf = ({ prompt, answer, ended }: Written): number[] => [
  START,
  ...encode(prompt),
  ...encode(answer),
  ...(ended ? [END] : []),
];

/** The reward model's scores of some answers. */
export const scoresOf = (reward: RewardModel, written: readonly Written[]): Breaths<number[]> =>
  onEngine({}, (engine) => rewardsOf(restore(engine, reward.saved), reward, written.map(tokensOf)));

/** What the judges say of some answers: the rubric, and the reward model if there is one. */
export function* judged(written: readonly Written[], reward?: RewardModel): Breaths<Said[]> {
  const scores = reward && (yield* scoresOf(reward, written));
  return written.map(({ prompt, answer, ended }, i): Said => ({
    answer,
    gold: judge(questionWith(prompt)!, answer, ended).gold,
    ...(scores && { proxy: scores[i]! }),
  }));
}

/** Asks a model every question of the world eight times, and reads it text like that it was pretrained on. */
export function* cardOf(
  model: Saved,
  seed: number,
  judges: { readonly reward?: RewardModel; readonly reference?: Saved } = {},
): Breaths<Card> {
  const { correct, heldOut, asks, gold, words, nll, proxy, kl } = yield* evaluate(
    { ...evaluateDefaults, seed },
    { model, ...judges },
  );
  const { loss: text } = yield* tax(model);
  return { correct, heldOut, asks, gold, words, nll, text, ...(proxy !== undefined && { proxy }), ...(kl !== undefined && { kl }) };
}
