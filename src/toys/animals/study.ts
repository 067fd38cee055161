import { finish } from '../../engine/sample.ts';
import type { Saved } from '../../engine/save.ts';
import type { Numbers, Study } from '../claim.ts';
import { bestOfN, bestOfNDefaults } from './bestOfN.ts';
import { ballots, clickDefaults, clickPpo, rewardFromClicks } from './clicks.ts';
import { draw } from './documents.ts';
import { evaluate, type Report, tax } from './evaluate.ts';
import { feedme, feedmeDefaults } from './feedme.ts';
import { ladder, ladderDefaults } from './ladder.ts';
import { ppo, ppoDefaults, type PpoFrame, type PpoSettings } from './ppo.ts';
import { pretrain, pretrainDefaults } from './pretrain.ts';
import { clicksOf, type Taste } from './readers.ts';
import { reward, rewardDefaults } from './reward.ts';
import type { RewardModel } from './rewardModel.ts';
import { sft, sftDefaults } from './sft.ts';
import { stream } from './streams.ts';
import { assistant } from './size.ts';

/** Answers to each question when a model is judged. */
const EACH = 16;

/** The settings with which over-optimisation is slow enough to be watched. */
export const overSettings = { beta: 0, rate: 3e-4, last: 3e-4 } as const;

/** Everything a stage yielded, and what it returned. */
function collect<Frame, Result>(steps: Generator<Frame | undefined, Result>): { frames: Frame[]; result: Result } {
  const frames: Frame[] = [];
  for (;;) {
    const { done, value } = steps.next();
    if (done) return { frames, result: value };
    if (value !== undefined) frames.push(value);
  }
}

/** Numbers under a common first name. */
const named = (name: string, numbers: object): Numbers =>
  Object.fromEntries(Object.entries(numbers).map(([key, value]) => [`${name}.${key}`, Number(value)]));

/** The mean of the last few answers' worth, which one iteration alone tells too roughly; and the best such mean. */
function hump(frames: readonly PpoFrame[]): { peak: number; peakKl: number; fall: number } {
  const means = frames.slice(4).map((_, i) => {
    const some = frames.slice(i, i + 5);
    return {
      gold: some.reduce((sum, { gold }) => sum + gold, 0) / some.length,
      kl: some.reduce((sum, { kl }) => sum + kl, 0) / some.length,
    };
  });
  const best = means.reduce((a, b) => (b.gold > a.gold ? b : a));
  return { peak: best.gold, peakKl: best.kl, fall: best.gold - means.at(-1)!.gold };
}

/** Every effect of the animal world for one seed: one base, one assistant, one reward model, and what can be made of them. */
function numbers(seed: number): Numbers {
  const report = (
    model: Saved,
    rest: { reward?: RewardModel; reference?: Saved } = {},
  ): Report & { tax: number; sheets: number } => {
    const { loss, sheets } = finish(tax(model));
    return { ...finish(evaluate({ seed, each: EACH }, { model, ...rest })), tax: loss, sheets };
  };
  const first = collect(pretrain({ ...pretrainDefaults, seed }));
  const base = first.result;
  const rungs = finish(ladder(draw, { ...ladderDefaults, vocabulary: assistant.vocabulary }, stream(seed, 'ladder')));
  const policy = finish(sft({ ...sftDefaults, seed }, { base }));
  const compared = collect(reward({ ...rewardDefaults, seed }, { sft: policy }));
  const rewarder = compared.result;
  const last = compared.frames.at(-1)!;
  const from = { policy, reward: rewarder };
  const judged = { reward: rewarder, reference: policy };

  function trained(name: string, settings: Partial<PpoSettings>): Numbers {
    const { frames, result } = collect(ppo({ ...ppoDefaults, ...settings, seed }, from));
    return { ...named(name, report(result, judged)), ...named(name, hump(frames)) };
  }
  function clicked(taste: Taste, count: number): Numbers {
    const some = finish(ballots({ seed, count }, { sft: policy }));
    const clicks = clicksOf(taste, some, stream(seed, 'readers'));
    const model = finish(rewardFromClicks({ ...clickDefaults, seed }, { sft: policy, clicks }));
    const result = finish(ppo({ ...ppoDefaults, ...clickPpo, seed }, { policy, reward: model }));
    return named(`${taste}${count}`, finish(evaluate({ seed, each: EACH }, { model: result })));
  }

  const best = finish(bestOfN({ ...bestOfNDefaults, seed }, from));
  const fed = finish(feedme({ ...feedmeDefaults, seed }, { policy }));
  return {
    ...named('base', report(base)),
    'base.loss': first.frames.slice(-20).reduce((sum, { loss }) => sum + loss / 20, 0),
    ...Object.fromEntries(rungs.map(({ order, loss }) => [`ngram.${order}`, loss])),
    ...named('sft', report(policy, judged)),
    'reward.accuracy': last.accuracy!,
    'reward.agreement': last.agreement,
    'reward.pairs': last.pairs,
    ...trained('ppo', {}),
    ...trained('free', { beta: 0 }),
    ...trained('over', overSettings),
    ...trained('ptx', { ptx: 0.3 }),
    ...named('feedme', report(fed, judged)),
    ...Object.fromEntries(
      best.flatMap(({ n, proxy, gold }) => [[`best${n}.proxy`, proxy] as const, [`best${n}.gold`, gold] as const]),
    ),
    ...clicked('warm', 10),
    ...clicked('brief', 10),
    ...clicked('truth', 10),
  };
}

export const study: Study = { id: 'animals', numbers };
