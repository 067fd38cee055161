import type { Lab, Stage } from '../../contract/model.ts';
import type { Saved } from '../../engine/save.ts';
import { bestOfN } from '../../toys/animals/bestOfN.ts';
import { passOn } from '../../toys/animals/passOn.ts';
import { ppo } from '../../toys/animals/ppo.ts';
import { pretrain, pretrainDefaults } from '../../toys/animals/pretrain.ts';
import { reward, rewardDefaults } from '../../toys/animals/reward.ts';
import type { RewardModel } from '../../toys/animals/rewardModel.ts';
import { sft, sftDefaults } from '../../toys/animals/sft.ts';
import type { BestFrame, EarlyFrame, OveroptFrame, PpoFrame } from './frames.ts';
import { betaOf, type OveroptSettings } from './knobs.ts';
import { choosing, ITERATIONS, type Place, practice, prompts, recent } from './sizes.ts';
import { measuredBy, type Yardstick, yardstick } from './yardstick.ts';

interface Judged {
  readonly policy: Saved;
  readonly reward: RewardModel;
  readonly by: Yardstick;
}

/** Every so-manieth step of a stage of which nothing is drawn but how far it is. */
const every =
  (stage: EarlyFrame['stage'], seed: number, some: number) =>
  ({ step, steps }: { step: number; steps: number }): EarlyFrame | undefined =>
    step % some === 0 || step === steps ? { stage, seed, step, steps } : undefined;

const pretraining: Stage<OveroptSettings, OveroptFrame, undefined, Saved> = {
  id: 'pretrain',
  method: 'pretraining',
  reads: ['seed'],
  frames: 26,
  *run({ seed }) {
    return yield* passOn(pretrain({ ...pretrainDefaults, seed, samplesAt: [] }), every('pretrain', seed, 12));
  },
};

const tuning: Stage<OveroptSettings, OveroptFrame, Saved, Saved> = {
  id: 'sft',
  method: 'sft',
  reads: ['seed'],
  frames: 16,
  *run({ seed }, base) {
    return yield* passOn(sft({ ...sftDefaults, seed, prompts: [], watched: [] }, { base }), every('sft', seed, 8));
  },
};

/** The reward model, and what the SFT model's own answers get from it and from the rubric. */
const judging: Stage<OveroptSettings, OveroptFrame, Saved, Judged> = {
  id: 'reward',
  method: 'reward',
  reads: ['seed'],
  frames: 55,
  *run({ seed }, policy) {
    const model = yield* passOn(reward({ ...rewardDefaults, seed }, { sft: policy }), every('reward', seed, 1));
    return { policy, reward: model, by: yield* yardstick(seed, { policy, reward: model }) };
  },
};

const choosingBest: Stage<OveroptSettings, OveroptFrame, Judged, Judged> = {
  id: 'best',
  method: 'reward',
  reads: ['seed'],
  frames: 36,
  *run({ seed }, judged) {
    yield* passOn(bestOfN(choosing(seed), judged), ({ step, steps, points }): BestFrame => {
      const measured = points.map((point) => ({ n: point.n, ...measuredBy(judged.by, point) }));
      return { stage: 'best', seed, step, steps, points: measured };
    });
    return judged;
  },
};

const practising: Stage<OveroptSettings, OveroptFrame, Judged, Saved> = {
  id: 'ppo',
  method: 'ppo',
  reads: ['seed', 'beta'],
  frames: ITERATIONS + 1,
  *run(settings, judged) {
    const { seed } = settings;
    const beta = betaOf(settings);
    const path: Place[] = [];
    let peak: Place | undefined;
    const work = ppo({ ...practice(seed, beta), prompts, samplesEvery: 5 }, judged);
    return yield* passOn(work, (frame): PpoFrame => {
      const { step, steps, samples } = frame;
      const raw = measuredBy(judged.by, frame);
      path.push(raw);
      const now = recent(path);
      peak = peak && peak.gold >= now.gold ? peak : now;
      const said = samples && { said: samples.map(({ answer }) => answer) };
      return { stage: 'ppo', seed, beta, step, steps, raw, now, peak, ...said };
    });
  },
};

/** The reader's own run beside the sweep: one seed to a reward model, the best of n, and PPO at one price. */
export const model: Lab<OveroptSettings, OveroptFrame> = {
  stages: [pretraining, tuning, judging, choosingBest, practising],
};
