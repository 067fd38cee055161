import { exp } from '../../engine/exp.ts';
import type { Saved } from '../../engine/save.ts';
import { mean } from '../../engine/sum.ts';
import type { Lab, Stage } from '../../contract/model.ts';
import { passOn } from '../../toys/animals/passOn.ts';
import { ppo, ppoDefaults, type PpoSettings } from '../../toys/animals/ppo.ts';
import { pretrain, pretrainDefaults } from '../../toys/animals/pretrain.ts';
import { reward, rewardDefaults } from '../../toys/animals/reward.ts';
import type { RewardModel } from '../../toys/animals/rewardModel.ts';
import { type Rollout, rollout, type Traced } from '../../toys/animals/rollout.ts';
import { sft, sftDefaults } from '../../toys/animals/sft.ts';
import { END, words } from '../../toys/animals/vocabulary.ts';
import { type Curves, type Inside, type InsideFrame, type PpoLabFrame, type RunFrame, type Told, turns } from './frames.ts';
import type { PpoLabSettings } from './knobs.ts';

interface Judged {
  readonly policy: Saved;
  readonly reward: RewardModel;
}

interface Practised extends Judged {
  readonly trained: Saved;
}

type LabStage<From, To> = Stage<PpoLabSettings, PpoLabFrame, From, To>;

const quiet = { prompts: [], watched: [] };

/** Before PPO only every twelfth step is shown. */
const EVERY = 12;

/** Every so-manieth step of a stage before PPO, with its loss. */
const everyTwelfth =
  (stage: 'pretrain' | 'sft' | 'reward') =>
  ({ step, steps, loss }: { readonly step: number; readonly steps: number; readonly loss: number }): PpoLabFrame | undefined =>
    step % EVERY === 0 || step === steps ? { stage, step, steps, loss } : undefined;

const pretraining: LabStage<undefined, Saved> = {
  id: 'pretrain',
  method: 'pretraining',
  reads: ['seed'],
  frames: 26,
  *run({ seed }) {
    return yield* passOn(pretrain({ ...pretrainDefaults, seed, samplesAt: [] }), everyTwelfth('pretrain'));
  },
};

const tuning: LabStage<Saved, Saved> = {
  id: 'sft',
  method: 'sft',
  reads: ['seed'],
  frames: 11,
  *run({ seed }, base) {
    return yield* passOn(sft({ ...sftDefaults, ...quiet, seed }, { base }), everyTwelfth('sft'));
  },
};

const judging: LabStage<Saved, Judged> = {
  id: 'reward',
  method: 'reward',
  reads: ['seed'],
  frames: 6,
  *run({ seed }, policy) {
    const fit = reward({ ...rewardDefaults, seed }, { sft: policy });
    return { policy, reward: yield* passOn(fit, everyTwelfth('reward')) };
  },
};

const settingsOf = ({ seed, beta, epsilon, epochs }: PpoLabSettings): PpoSettings => ({
  ...ppoDefaults,
  ...quiet,
  seed,
  beta,
  clip: epsilon,
  epochs,
});

const tokensOf = ({ ratios }: Traced): number => ratios.length;

/** An answer's numbers, as a table shows them. */
function toldOf({ episode, ratios }: Traced): Told {
  const { answer, proxy, gaps, rewards, returns, values, rawAdvantages } = episode;
  return {
    question: answer.question.text,
    words: answer.answer.map((token) => (token === END ? '' : words[token]!)),
    score: proxy,
    gold: answer.judgement.gold,
    chances: answer.logs.map(exp),
    gaps,
    rewards,
    returns,
    values,
    advantages: rawAdvantages,
    ratios,
  };
}

// Long enough to have something to share out, short enough to be read.
const [SHORTEST, LONGEST] = [6, 13];

function insideFrom({ traced, clipped, moved, foreseen }: Rollout, { beta, clip }: PpoSettings): Inside {
  const fits = traced.filter((one) => one.episode.answer.ended && tokensOf(one) >= SHORTEST && tokensOf(one) <= LONGEST);
  const sorted = (fits.length > 0 ? fits : traced).toSorted((a, b) => b.episode.proxy - a.episode.proxy);
  const ratios = traced.flatMap((one) => one.ratios);
  return {
    beta,
    epsilon: clip,
    good: toldOf(sorted[0]!),
    bad: toldOf(sorted.at(-1)!),
    answers: traced.length,
    tokens: ratios.length,
    clipped,
    still: mean(ratios.map((ratio) => Number(Math.abs(ratio - 1) < 0.05))),
    moved,
    foreseen,
  };
}

function* inTurns(stage: 'first' | 'last', inside: Inside): Generator<InsideFrame> {
  for (const turn of turns) yield { stage, turn, inside };
}

/** The first iteration, as `ppo` then does it. */
const looking: LabStage<Judged, Judged> = {
  id: 'first',
  method: 'ppo',
  reads: ['seed', 'beta', 'epsilon', 'epochs'],
  frames: turns.length,
  *run(knobs, from) {
    const settings = settingsOf(knobs);
    yield* inTurns('first', insideFrom(yield* rollout(settings, from, 0), settings));
    return from;
  },
};

const SMOOTH = 6;

const middle = (frames: readonly Curves[]): Curves => ({
  proxy: mean(frames.map(({ proxy }) => proxy)),
  gold: mean(frames.map(({ gold }) => gold)),
  kl: mean(frames.map(({ kl }) => kl)),
  entropy: mean(frames.map(({ entropy }) => entropy)),
});

/** All iterations. The last frame has answers only, and nothing that was clipped: it takes the one before it. */
const practising: LabStage<Judged, Practised> = {
  id: 'ppo',
  method: 'ppo',
  reads: ['seed', 'beta', 'epsilon', 'epochs'],
  frames: ppoDefaults.iterations + 1,
  *run(knobs, from) {
    const settings = settingsOf(knobs);
    const told: RunFrame[] = [];
    const trained = yield* passOn(ppo(settings, from), ({ step, steps, proxy, gold, kl, entropy, ...learnt }): RunFrame => {
      const curves = { proxy, gold, kl, entropy };
      const clipped = step < steps ? learnt.clipped : told.at(-1)!.clipped;
      const shares = [...told.map((frame) => frame.clipped), ...(step < steps ? [clipped] : [])];
      const frame: RunFrame = {
        stage: 'ppo',
        step,
        steps,
        beta: settings.beta,
        epsilon: settings.clip,
        ...curves,
        clipped,
        start: told[0]?.start ?? curves,
        now: middle([...told.slice(1 - SMOOTH), curves]),
        clippedSoFar: mean(shares),
      };
      told.push(frame);
      return frame;
    });
    return { ...from, trained };
  },
};

/** One more iteration from inside, where the run has come to. */
const lookingAgain: LabStage<Practised, Practised> = {
  id: 'last',
  method: 'ppo',
  reads: ['seed', 'beta', 'epsilon', 'epochs'],
  frames: turns.length,
  *run(knobs, from) {
    const settings = settingsOf(knobs);
    const start = { policy: from.trained, reward: from.reward, reference: from.policy };
    yield* inTurns('last', insideFrom(yield* rollout(settings, start, settings.iterations), settings));
    return from;
  },
};

/** A fine-tuned model and a reward model, then PPO: its first iteration word by word, all of them, and one more word by word. */
export const model: Lab<PpoLabSettings, PpoLabFrame> = {
  stages: [pretraining, tuning, judging, looking, practising, lookingAgain],
};
