import { exp } from '../../engine/exp.ts';
import type { Random } from '../../engine/random.ts';
import { restore, type Saved } from '../../engine/save.ts';
import { mean } from '../../engine/sum.ts';
import { type Answer, answersTo } from './answers.ts';
import type { Breaths } from './breathing.ts';
import { labelerDefaults } from './comparisons.ts';
import { passOn } from './passOn.ts';
import { questions } from './questions.ts';
import { type RewardModel, rewardsOf } from './rewardModel.ts';
import { sft, sftDefaults } from './sft.ts';
import { stream } from './streams.ts';
import { wholeOf } from './targets.ts';
import { onEngine, type Where } from './workbench.ts';

/** Who says which answer is the best: labelers, or the reward model that learnt from some of their comparisons. */
export const judges = ['people', 'reward'] as const;
export type Judge = (typeof judges)[number];

export interface RoundsSettings {
  readonly seed: number;
  /** Answers to each prompt, of which one is kept. */
  readonly n: number;
  readonly rounds: number;
  readonly judge: Judge;
  /** Answers written and steps of fine-tuning, in all rounds together. */
  readonly answers: number;
  readonly steps: number;
}

/** As many answers, and as many steps, as 36 iterations of PPO take. */
export const roundsDefaults: RoundsSettings = { seed: 1, n: 4, rounds: 4, judge: 'people', answers: 2304, steps: 144 };

/** An answer and the reward model's score of it. */
export interface Scored {
  readonly answer: Answer;
  readonly score: number;
}

/** What was written in a round, n answers to a prompt, and what was kept of it. */
export interface Written {
  readonly round: number;
  readonly groups: readonly (readonly Scored[])[];
  /** The place in each group of the one that was kept. */
  readonly kept: readonly number[];
}

/** Written answers, or a step of learning from those that were kept. */
export type RoundsFrame = { readonly written: Written } | { readonly step: number; readonly steps: number; readonly loss: number };

/** The place of the highest score; of equals the first. */
const highest = (group: readonly Scored[]): number =>
  group.reduce((best, { score }, i) => (score > group[best]!.score ? i : best), 0);

/**
 * What a labeler takes for the best: an answer with chance proportional to exp(gold/noise) (Luce 1959). Between two answers that is
 * how labelers compare for the reward model, so that both judges come from the same people.
 */
function chosen(group: readonly Scored[], random: Random): number {
  const golds = group.map(({ answer }) => answer.judgement.gold);
  const most = Math.max(...golds);
  return random.pick(golds.map((gold) => exp((gold - most) / labelerDefaults.noise)));
}

/** Mean true worth and mean score. */
export const meansOf = (some: readonly Scored[]): { readonly gold: number; readonly proxy: number } => ({
  gold: mean(some.map(({ answer }) => answer.judgement.gold)),
  proxy: mean(some.map(({ score }) => score)),
});

/**
 * Best-of-n and fine-tuning by turns: write n answers to each prompt, keep the best, fine-tune on what was kept, write again with
 * what came of it. It is FeedME if people judge (OpenAI's model index, 2022), and rejection sampling if a reward model does
 * (Touvron et al. 2023, arXiv 2307.09288, §3.2.3). Returns the last round's model.
 */
export function* feedmeRounds(
  { seed, n, rounds, judge, answers, steps }: RoundsSettings,
  from: { readonly policy: Saved; readonly reward: RewardModel },
  where: Where = {},
): Generator<RoundsFrame | undefined, Saved> {
  const random = stream(seed, 'feedme');
  const prompts = Math.floor(answers / rounds / n);
  const each = steps / rounds;
  let policy = from.policy;
  for (let round = 0; round < rounds; round++) {
    const first = round * prompts;
    const asked = Array.from({ length: prompts * n }, (_, i) => questions[(first + Math.floor(i / n)) % questions.length]!);
    const writer = policy;
    const scored = yield* onEngine(where, function* (engine): Breaths<Scored[]> {
      const said = yield* answersTo(restore(engine, writer, []), asked, random);
      const scores = yield* rewardsOf(restore(engine, from.reward.saved), from.reward, said.map(wholeOf));
      return said.map((answer, i) => ({ answer, score: scores[i]! }));
    });
    const groups = Array.from({ length: prompts }, (_, p) => scored.slice(p * n, (p + 1) * n));
    const kept = groups.map((group) => (judge === 'reward' ? highest(group) : chosen(group, random)));
    yield { written: { round, groups, kept } };
    const texts = groups.map((group, g) => group[kept[g]!]!.answer);
    const settings = { ...sftDefaults, seed, steps: each, prompts: [], watched: [] };
    policy = yield* passOn(sft(settings, { base: policy, texts }, where), ({ step, loss }) => ({
      step: round * each + step,
      steps,
      loss,
    }));
  }
  return policy;
}
