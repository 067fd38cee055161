import { restore, type Saved } from '../../engine/save.ts';
import { answersTo } from '../../toys/animals/answers.ts';
import type { Breaths } from '../../toys/animals/breathing.ts';
import { questions } from '../../toys/animals/questions.ts';
import { type RewardModel, rewardsOf, spread } from '../../toys/animals/rewardModel.ts';
import { stream } from '../../toys/animals/streams.ts';
import { wholeOf } from '../../toys/animals/targets.ts';
import { onEngine } from '../../toys/animals/workbench.ts';
import type { Place } from './sizes.ts';

/** Answers of the SFT model to each question. */
const EACH = 16;

interface Spread {
  readonly mean: number;
  readonly deviation: number;
}

/** What the SFT model's own answers score, and are worth: the zero and the unit of both. */
export interface Yardstick {
  readonly proxy: Spread;
  readonly gold: Spread;
}

export function* yardstick(seed: number, from: { policy: Saved; reward: RewardModel }): Breaths<Yardstick> {
  return yield* onEngine({}, function* (engine): Breaths<Yardstick> {
    const asked = Array.from({ length: questions.length * EACH }, (_, i) => questions[i % questions.length]!);
    const answers = yield* answersTo(restore(engine, from.policy, []), asked, stream(seed, 'evaluation'));
    const scores = yield* rewardsOf(restore(engine, from.reward.saved), from.reward, answers.map(wholeOf));
    return { proxy: spread(scores), gold: spread(answers.map(({ judgement }) => judgement.gold)) };
  });
}

/** Both scores as what is gained over the SFT model, in standard deviations of its answers: (x − mean)/deviation. */
export const measuredBy = (by: Yardstick, { kl, proxy, gold }: Place): Place => ({
  kl,
  proxy: (proxy - by.proxy.mean) / by.proxy.deviation,
  gold: (gold - by.gold.mean) / by.gold.deviation,
});
