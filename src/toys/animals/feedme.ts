import { restore, type Saved } from '../../engine/save.ts';
import type { Answer } from './answers.ts';
import { type Breaths } from './breathing.ts';
import { answerGroups } from './reward.ts';
import { sft, sftDefaults, type SftFrame, type SftSettings } from './sft.ts';
import { stream } from './streams.ts';
import { onEngine, type Where } from './workbench.ts';

export interface FeedmeSettings extends SftSettings {
  /** Prompts shown to the labeler, and answers to each. */
  readonly asked: number;
  readonly answers: number;
  /** An answer is kept if it is at least this good. */
  readonly threshold: number;
}

/** The rates are those of fine-tuning; 2 is a correct answer in a full sentence, or a bare one with a courtesy. */
export const feedmeDefaults: FeedmeSettings = { ...sftDefaults, steps: 60, asked: 72, answers: 4, threshold: 2 };

function* written(settings: FeedmeSettings, from: Saved, where: Where): Breaths<Answer[]> {
  return yield* onEngine(where, function* (engine): Breaths<Answer[]> {
    const model = restore(engine, from, []);
    return (yield* answerGroups(model, settings.asked, settings.answers, stream(settings.seed, 'feedme'))).flat();
  });
}

/**
 * FeedME: fine-tuning on the model's own answers that labelers rated highest, without reward model and without PPO (OpenAI's
 * model index, 2022). Should no answer be good enough, the best is kept.
 */
export function* feedme(
  settings: FeedmeSettings,
  from: { readonly policy: Saved },
  where: Where = {},
): Generator<SftFrame | undefined, Saved> {
  const answers = yield* written(settings, from.policy, where);
  const good = answers.filter(({ judgement, ended }) => ended && judgement.gold >= settings.threshold);
  const best = answers.reduce((a, b) => (b.judgement.gold > a.judgement.gold ? b : a));
  const kept = good.length > 0 ? good : [best];
  return yield* sft(settings, { base: from.policy, texts: kept }, where);
}
