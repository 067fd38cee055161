import { save, type Saved } from '../../engine/save.ts';
import { mean } from '../../engine/sum.ts';
import type { Episode } from './episodes.ts';
import { createIterations } from './iteration.ts';
import type { RewardModel } from './rewardModel.ts';
import type { Rate } from './schedule.ts';
import { show, type Shown, shownPrompts, watch, type Watched, watchedAnswers } from './shown.ts';
import { onEngine, type Where } from './workbench.ts';

export interface PpoSettings extends Rate {
  readonly seed: number;
  readonly iterations: number;
  /** Answers an iteration. */
  readonly batch: number;
  /** How often an iteration's answers are learnt from, each time in so many minibatches. */
  readonly epochs: number;
  readonly minibatches: number;
  /** The price of moving away from the reference, per nat. */
  readonly beta: number;
  /** Ratios and values are held this close to the old ones. */
  readonly clip: number;
  readonly valueClip: number;
  /** Times the value loss. */
  readonly valueWeight: number;
  readonly gamma: number;
  readonly lambda: number;
  /** Added to the reward of an answer that does not end. */
  readonly noEndPenalty: number;
  /** Times the loss on `ptxBatch` pretraining documents in every minibatch; 0 for none (PPO-ptx, Ouyang et al. 2022, eq. 2). */
  readonly ptx: number;
  readonly ptxBatch: number;
  readonly samplesEvery: number;
  readonly prompts: readonly string[];
  readonly watched: readonly Watched[];
}

export const ppoDefaults: PpoSettings = {
  seed: 1,
  iterations: 60,
  batch: 64,
  epochs: 2,
  minibatches: 2,
  rate: 1e-3,
  last: 1e-4,
  beta: 0.2,
  clip: 0.2,
  valueClip: 0.2,
  valueWeight: 0.1,
  gamma: 1,
  lambda: 0.95,
  noEndPenalty: -1,
  ptx: 0,
  ptxBatch: 16,
  samplesEvery: 10,
  prompts: shownPrompts,
  watched: watchedAnswers,
};

/** The answers of an iteration, before they were learnt from, and the learning. The last frame has answers only. */
export interface PpoFrame {
  readonly stage: 'ppo';
  /** Iterations done when these answers were written. */
  readonly step: number;
  readonly steps: number;
  /** Means over the answers: the reward model's score, and what they are truly worth. */
  readonly proxy: number;
  readonly gold: number;
  readonly correct: number;
  /** Mean over answers of Σ log(π/π_ref), in nats (k1). */
  readonly kl: number;
  /** Mean entropy of the next token, and mean −log π of a whole answer, in nats. */
  readonly entropy: number;
  readonly nll: number;
  /** Words and courtesies an answer; the share that came to an end. */
  readonly length: number;
  readonly courtesy: number;
  readonly ended: number;
  readonly policyLoss: number;
  readonly valueLoss: number;
  /** The share of tokens at which the clip held. */
  readonly clipped: number;
  /** The loss on pretraining documents, where they are mixed in. */
  readonly ptxLoss?: number;
  readonly watched: readonly (readonly number[])[];
  readonly samples?: readonly Shown[];
}

/** Where PPO begins, what it is rewarded by, and what it should stay close to (where it began, unless given). */
export interface PpoFrom {
  readonly policy: Saved;
  readonly reward: RewardModel;
  readonly reference?: Saved;
}

/**
 * PPO as in lm-human-preferences (Ziegler et al. 2019, arXiv 1909.08593) and InstructGPT: the reward model's score comes at the
 * last token, −β log(π/π_ref) at every token; advantages by GAE, whitened; clipped policy and value losses; the value is a head of
 * the policy itself. Returns the trained policy.
 */
export function* ppo(settings: PpoSettings, from: PpoFrom, where: Where = {}): Generator<PpoFrame | undefined, Saved> {
  const { seed, iterations, ptx, samplesEvery } = settings;
  return yield* onEngine(where, function* (engine): Generator<PpoFrame | undefined, Saved> {
    const { policy, write, learn } = createIterations(engine, settings, from);

    function* frame(step: number, episodes: readonly Episode[], losses: Losses): Generator<undefined, PpoFrame> {
      const over = (of: (episode: Episode) => number): number => mean(episodes.map(of));
      const watched = yield* watch(policy, settings.watched);
      const shown = step % samplesEvery === 0 || step === iterations;
      const samples = shown ? { samples: yield* show(policy, settings.prompts, seed) } : {};
      return {
        stage: 'ppo',
        step,
        steps: iterations,
        proxy: over(({ proxy }) => proxy),
        gold: over(({ answer }) => answer.judgement.gold),
        correct: over(({ answer }) => Number(answer.judgement.correct)),
        kl: over(({ kl }) => kl),
        nll: over(({ nll }) => nll),
        length: over(({ answer }) => answer.judgement.words),
        courtesy: over(({ answer }) => answer.judgement.courtesy),
        ended: over(({ answer }) => Number(answer.ended)),
        watched,
        ...losses,
        ...samples,
      };
    }

    for (let step = 0; ; step++) {
      const { episodes, entropy } = yield* write();
      const before = yield* frame(step, episodes, { entropy, policyLoss: 0, valueLoss: 0, clipped: 0 });
      if (step === iterations) {
        yield before;
        return save(policy);
      }
      const losses = yield* learn(episodes, step);
      yield {
        ...before,
        policyLoss: mean(losses.map((loss) => loss.policy)),
        valueLoss: mean(losses.map((loss) => loss.value)),
        clipped: mean(losses.map((loss) => loss.clipped)),
        ...(ptx > 0 ? { ptxLoss: mean(losses.map((loss) => loss.ptx)) } : {}),
      };
    }
  });
}

type Losses = Pick<PpoFrame, 'entropy' | 'policyLoss' | 'valueLoss' | 'clipped'>;
