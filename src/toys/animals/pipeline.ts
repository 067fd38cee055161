import type { Saved } from '../../engine/save.ts';
import { ppo, ppoDefaults, type PpoFrame, type PpoSettings } from './ppo.ts';
import { pretrain, pretrainDefaults, type PretrainFrame, type PretrainSettings } from './pretrain.ts';
import { reward, rewardDefaults, type RewardFrame, type RewardSettings } from './reward.ts';
import type { RewardModel } from './rewardModel.ts';
import { sft, sftDefaults, type SftFrame, type SftSettings } from './sft.ts';
import type { Where } from './workbench.ts';

/*
 * The animal world: a GPT of 65 thousand weights that goes through everything GPT-3 went through on its way to ChatGPT.
 *
 * The world      facts.ts, topics.ts: what is so. questions.ts: what can be asked, and which of it is demonstrated.
 *                vocabulary.ts: words are tokens; `understand` reads a reader's question and names the words it does not know.
 *                documents.ts: what is pretrained on. demonstrations.ts: what SFT learns from. rubric.ts: what an answer is truly worth.
 * Stages         pretrain.ts → Saved. sft.ts: { base } → Saved. reward.ts: { sft } → RewardModel. ppo.ts: { policy, reward } → Saved.
 *                feedme.ts: { policy } → Saved. bestOfN.ts: { policy, reward } → points. clicks.ts: ballots for a reader, and
 *                { sft, clicks } → RewardModel; readers.ts: readers who click by themselves.
 * Looking        evaluate.ts: `evaluate` (how are all questions answered?) and `tax` (what was forgotten?). readBack.ts: what of a story's
 *                first line is used further on. ask.ts: any question to any model, with probabilities, and the likeliest next words.
 *                ladder.ts: losses of n-grams beside the GPT's.
 *
 * A stage is a generator `stage(settings, from, where)`: settings are a plain object that contains the seed, so `{ ...ppoDefaults,
 * seed, beta }`; `from` is what earlier stages returned; `where` may ask for a path. It yields a small frame to be shown, or
 * undefined when only work was done (some milliseconds even on the slow path), and returns plain data that nobody changes later.
 * So a lab's stage is three lines:
 *
 *     *run({ seed, beta }, from) {
 *       return { ...from, ppo: yield* ppo({ ...ppoDefaults, seed, beta }, { policy: from.sft, reward: from.reward }) };
 *     }
 *
 * The same seed gives the same frames and weights on both paths. Abandon a run with `return()`, which gives its memory back.
 * `finish` of the engine's sample.ts runs any of them to its end.
 */

export interface PipelineSettings {
  readonly seed: number;
  readonly pretrain?: Partial<PretrainSettings>;
  readonly sft?: Partial<SftSettings>;
  readonly reward?: Partial<RewardSettings>;
  readonly ppo?: Partial<PpoSettings>;
}

/** The models of one run, each made from the one before. */
export interface Pipeline {
  readonly base: Saved;
  readonly sft: Saved;
  readonly reward: RewardModel;
  readonly ppo: Saved;
}

export type PipelineFrame = PretrainFrame | SftFrame | RewardFrame | PpoFrame;

/** All four stages in a row, with the recommended settings unless told otherwise. */
export function* pipeline(
  { seed, ...settings }: PipelineSettings,
  where: Where = {},
): Generator<PipelineFrame | undefined, Pipeline> {
  const base = yield* pretrain({ ...pretrainDefaults, ...settings.pretrain, seed }, where);
  const assistant = yield* sft({ ...sftDefaults, ...settings.sft, seed }, { base }, where);
  const rewarder = yield* reward({ ...rewardDefaults, ...settings.reward, seed }, { sft: assistant }, where);
  const policy = yield* ppo({ ...ppoDefaults, ...settings.ppo, seed }, { policy: assistant, reward: rewarder }, where);
  return { base, sft: assistant, reward: rewarder, ppo: policy };
}
