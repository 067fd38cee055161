import { restore, type Saved } from '../../engine/save.ts';
import { sigmoid } from '../../engine/softmax.ts';
import type { Lab, Stage } from '../../contract/model.ts';
import {
  type Ballot,
  ballots as drawBallots,
  type Click,
  clickDefaults,
  clickPpo,
  groupOfClick,
  judgementOf,
  rewardFromClicks,
} from '../../toys/animals/clicks.ts';
import type { Breaths } from '../../toys/animals/breathing.ts';
import { evaluate } from '../../toys/animals/evaluate.ts';
import { passOn } from '../../toys/animals/passOn.ts';
import { ppo, ppoDefaults } from '../../toys/animals/ppo.ts';
import { pretrain, pretrainDefaults } from '../../toys/animals/pretrain.ts';
import { type RewardModel, scoresOf } from '../../toys/animals/rewardModel.ts';
import { sft, sftDefaults } from '../../toys/animals/sft.ts';
import { show, shownPrompts } from '../../toys/animals/shown.ts';
import { onEngine } from '../../toys/animals/workbench.ts';
import type { Frame, Portrait, PpoFrame } from './frames.ts';
import type { Reader, VoteSettings } from './knobs.ts';
import { clicksFor } from './outcomes.ts';
import { DRAWN, inOrder } from './sequence.ts';

/** Fine-tuned, with the pairs it wrote. */
interface Drawn {
  readonly sft: Saved;
  readonly ballots: readonly Ballot[];
  readonly before: Portrait;
}

interface Judged extends Drawn {
  readonly clicks: readonly Click[];
  readonly reader: Reader;
  readonly reward: RewardModel;
}

// Answers to each of the 36 questions by which a model is judged.
const EACH = 8;

// What a picture of 150 pixels shows of a training curve.
const every = (step: number, steps: number): boolean => step % 3 === 0 || step === steps;

/** How a model answers: all questions, and what it says to four of them. */
function* portrait(model: Saved, seed: number): Breaths<Portrait> {
  const { courtesy, words, correct } = yield* evaluate({ seed, each: EACH }, { model });
  const samples = yield* onEngine({}, (engine) => show(restore(engine, model, []), shownPrompts, seed));
  return {
    courtesy,
    words,
    correct,
    samples: samples.map(({ prompt, answer, ended }) => ({
      prompt,
      answer,
      ended,
      correct: judgementOf(prompt, { text: answer, ended })?.correct ?? false,
    })),
  };
}

const pretraining: Stage<VoteSettings, Frame, undefined, Saved> = {
  id: 'pretrain',
  method: 'pretraining',
  frames: 101,
  reads: ['seed'],
  *run({ seed }) {
    return yield* passOn(pretrain({ ...pretrainDefaults, seed, samplesAt: [] }), ({ step, steps, loss }) =>
      every(step, steps) ? { stage: 'pretrain', step, steps, loss } : undefined,
    );
  },
};

/** Fine-tuning, and then the pairs that its model wrote. */
const tuning: Stage<VoteSettings, Frame, Saved, Drawn> = {
  id: 'sft',
  method: 'sft',
  frames: 41,
  reads: ['seed'],
  *run({ seed }, base) {
    const settings = { ...sftDefaults, seed, prompts: [], watched: [] };
    const last = { step: settings.steps, steps: settings.steps, loss: 0 };
    const model = yield* passOn(sft(settings, { base }), ({ step, steps, loss }) => {
      if (step === steps) last.loss = loss;
      return every(step, steps) && step < steps ? { stage: 'sft', step, steps, loss } : undefined;
    });
    const ballots = inOrder(yield* drawBallots({ seed, count: DRAWN }, { sft: model }));
    const before = yield* portrait(model, seed);
    yield { stage: 'sft', ...last, seed, ballots, before };
    return { sft: model, ballots, before };
  },
};

/** By the scores, the chance that the first answer of each pair is preferred: σ(r₁ − r₂). */
function* chancesOf(ballots: readonly Ballot[], reward: RewardModel): Breaths<number[]> {
  const texts = ballots.flatMap((ballot) => groupOfClick({ ...ballot, outcome: 0.5 }).texts);
  const scores = yield* onEngine({}, (engine) => scoresOf(restore(engine, reward.saved), texts));
  return ballots.map((_, i) => sigmoid(scores[2 * i]! - scores[2 * i + 1]!));
}

/** A reward model of the choices, whoever made them. */
const judging: Stage<VoteSettings, Frame, Drawn, Judged> = {
  id: 'reward',
  method: 'reward',
  frames: 18,
  reads: ['seed', 'reader', 'clicks', 'votes', 'tally'],
  *run(settings, drawn) {
    const { sft: model, ballots } = drawn;
    const { clicks, outcomes } = clicksFor(settings, ballots);
    const { reader } = settings;
    const told = { stage: 'reward', reader, clicks: clicks.length, outcomes } as const;
    const steps = clickDefaults.epochs * Math.ceil(clicks.length / clickDefaults.batch);
    yield { ...told, step: 0, steps };
    const fit = rewardFromClicks({ ...clickDefaults, seed: settings.seed }, { sft: model, clicks });
    let last: { step: number; loss?: number } = { step: 0 };
    const reward = yield* passOn(fit, ({ step, loss }) => {
      last = { step, loss };
      return step < steps ? { ...told, step, steps, loss } : undefined;
    });
    const chances = yield* chancesOf(ballots, reward);
    const decided = outcomes.flatMap((outcome, i) =>
      outcome === null || outcome === 0.5 ? [] : [{ outcome, chance: chances[i]! }],
    );
    const agrees = decided.filter(({ outcome, chance }) => chance > 0.5 === outcome > 0.5).length;
    yield { ...told, ...last, steps, chances, agrees, decided: decided.length };
    return { ...drawn, clicks, reader, reward };
  },
};

/** PPO against those scores. Without a single choice there is nothing to be rewarded for. */
const practising: Stage<VoteSettings, Frame, Judged, Saved> = {
  id: 'ppo',
  method: 'ppo',
  frames: 31,
  reads: ['seed'],
  *run({ seed }, { sft: model, clicks, reader, reward, before: { courtesy, words, correct } }) {
    if (clicks.length === 0) return model;
    const settings = { ...ppoDefaults, ...clickPpo, seed, prompts: [], watched: [] };
    let last: PpoFrame | undefined;
    const tuned = yield* passOn(ppo(settings, { policy: model, reward }), ({ step, steps, proxy, kl, ...now }) => {
      const manner = { courtesy: now.courtesy, words: now.length, correct: now.correct };
      last = { stage: 'ppo', reader, clicks: clicks.length, step, steps, proxy, kl, ...manner };
      return step < steps ? last : undefined;
    });
    yield { ...last!, before: { courtesy, words, correct }, after: yield* portrait(tuned, seed) };
    return tuned;
  },
};

/** One model through everything, with the reader as its labeler. */
export const model: Lab<VoteSettings, Frame> = { stages: [pretraining, tuning, judging, practising] };
