import type { Saved } from '../../engine/save.ts';
import { mean } from '../../engine/sum.ts';
import type { Lab, Stage } from '../../contract/model.ts';
import { passOn, passOnAfter } from '../../toys/animals/passOn.ts';
import { ppo, ppoDefaults } from '../../toys/animals/ppo.ts';
import { animalCorpus, pretrain, pretrainDefaults } from '../../toys/animals/pretrain.ts';
import { reward, rewardDefaults } from '../../toys/animals/reward.ts';
import type { RewardModel } from '../../toys/animals/rewardModel.ts';
import { sft, sftDefaults } from '../../toys/animals/sft.ts';
import type { Shown } from '../../toys/animals/shown.ts';
import { encode, START } from '../../toys/animals/vocabulary.ts';
import { type Asked, askAll, type Replies } from './asking.ts';
import { cardOf, judged, scoresOf } from './cards.ts';
import type { Card, PipelineFrame } from './frames.ts';
import { type PipelineSettings, PTX, rates } from './knobs.ts';
import { prompts } from './prompts.ts';

type PipelineStage<From, To> = Stage<PipelineSettings, PipelineFrame, From, To>;

interface Pretrained {
  readonly pretrain: Saved;
  readonly cards: readonly [Card];
  /** What the models wrote last, stage by stage. */
  readonly shown: readonly (readonly Shown[])[];
}
interface Tuned extends Omit<Pretrained, 'cards'> {
  readonly sft: Saved;
  readonly cards: readonly [Card, Card];
}
interface Judging extends Tuned {
  readonly reward: RewardModel;
}
interface Practised extends Judging {
  readonly ppo: Saved;
}

/** Whatever the finished stages have left. */
export type Models = Pick<Pretrained, 'pretrain'> & Partial<Pick<Practised, 'sft' | 'reward' | 'ppo'>>;

/** The mean of the values since it was last asked for. */
function collected(): { add(value: number): void; mean(): number } {
  let values: number[] = [];
  return {
    add: (value) => values.push(value),
    mean() {
      const middle = mean(values);
      values = [];
      return middle;
    },
  };
}

const STEPS = 3;

const pretraining: PipelineStage<undefined, Pretrained> = {
  id: 'pretrain',
  method: 'pretraining',
  reads: ['seed'],
  frames: pretrainDefaults.steps / STEPS + 1,
  *run({ seed }) {
    const corpus = { ...animalCorpus, prompts: prompts.map((prompt) => [START, ...encode(prompt)]) };
    const samplesAt = [0, 15, 30, 60, 120, 210, pretrainDefaults.steps];
    const losses = collected();
    let shown: readonly Shown[] = [];
    let last: PipelineFrame & { stage: 'pretrain' };
    const base = yield* passOnAfter(
      pretrain({ ...pretrainDefaults, seed, samplesAt }, { corpus }),
      function* ({ step, steps, loss, samples }) {
        losses.add(loss);
        if (step % STEPS !== 0) return undefined;
        shown = samples ?? shown;
        const said = samples && { said: yield* judged(samples) };
        last = { stage: 'pretrain', step, steps, loss: losses.mean(), ...said };
        return step < steps ? last : undefined;
      },
    );
    const cards = [yield* cardOf(base, seed)] as const;
    yield { ...last!, cards };
    return { pretrain: base, cards, shown: [shown] };
  },
};

const fineTuning: PipelineStage<Pretrained, Tuned> = {
  id: 'sft',
  method: 'sft',
  reads: ['seed'],
  frames: sftDefaults.steps / 2 + 1,
  *run({ seed }, from) {
    const losses = collected();
    let shown: readonly Shown[] = [];
    let last: PipelineFrame & { stage: 'sft' };
    const settings = { ...sftDefaults, seed, prompts, watched: [], samplesEvery: 10 };
    const model = yield* passOnAfter(sft(settings, { base: from.pretrain }), function* ({ step, steps, loss, samples }) {
      losses.add(loss);
      if (step % 2 !== 0) return undefined;
      shown = samples ?? shown;
      last = { stage: 'sft', step, steps, loss: losses.mean(), ...(samples && { said: yield* judged(samples) }) };
      return step < steps ? last : undefined;
    });
    const cards = [from.cards[0], yield* cardOf(model, seed)] as const;
    yield { ...last!, cards };
    return { ...from, sft: model, cards, shown: [...from.shown, shown] };
  },
};

const rewarding: PipelineStage<Tuned, Judging> = {
  id: 'reward',
  method: 'reward',
  reads: ['seed'],
  frames: 55,
  *run({ seed }, from) {
    let last: PipelineFrame & { stage: 'reward' };
    const fit = reward({ ...rewardDefaults, seed }, { sft: from.sft });
    const model = yield* passOn(fit, ({ step, steps, loss, pairs, accuracy }) => {
      last = { stage: 'reward', step, steps, loss, pairs, ...(accuracy !== undefined && { accuracy }) };
      return step < steps ? last : undefined;
    });
    const [base, tuned] = from.shown as [readonly Shown[], readonly Shown[]];
    const scores = [yield* scoresOf(model, base), yield* scoresOf(model, tuned)] as const;
    const judges = { reward: model };
    const cards = [yield* cardOf(from.pretrain, seed, judges), yield* cardOf(from.sft, seed, judges)] as const;
    yield { ...last!, scores, cards };
    return { ...from, reward: model, cards };
  },
};

// The true score of one iteration's answers jumps; the best place is looked for in means of this many.
const SMOOTH = 5;

const practising: PipelineStage<Judging, Practised> = {
  id: 'ppo',
  method: 'ppo',
  reads: ['seed', 'beta', 'ptx', 'slow'],
  frames: ppoDefaults.iterations + 1,
  *run({ seed, beta, ptx, slow }, from) {
    const settings = {
      ...ppoDefaults,
      ...(slow ? rates.slow : rates.usual),
      seed,
      beta,
      ptx: ptx ? PTX : 0,
      prompts,
      watched: [],
      samplesEvery: 5,
    };
    const golds: number[] = [];
    let best = { step: 0, gold: 0, kl: 0 };
    let last: PipelineFrame & { stage: 'ppo' };
    const policy = yield* passOnAfter(ppo(settings, { policy: from.sft, reward: from.reward }), function* (frame) {
      const { step, steps, proxy, gold, correct, kl, entropy, length: words, courtesy, samples } = frame;
      golds.push(gold);
      const now = mean(golds.slice(-SMOOTH));
      if (step === 0 || now > best.gold) best = { step, gold: now, kl };
      const said = samples && { said: yield* judged(samples, from.reward) };
      last = { stage: 'ppo', step, steps, proxy, gold, correct, kl, entropy, words, courtesy, best, ...said };
      return step < steps ? last : undefined;
    });
    const card = yield* cardOf(policy, seed, { reward: from.reward, reference: from.sft });
    yield { ...last!, cards: [...from.cards, card] };
    return { ...from, ppo: policy };
  },
};

/** One GPT through pretraining, fine-tuning, a reward model and PPO. What changes PPO runs nothing before it again. */
export const model: Lab<PipelineSettings, PipelineFrame> = {
  stages: [pretraining, fineTuning, rewarding, practising],
  ask: (models: Models, asked: Asked): Replies => askAll(models, asked),
};
