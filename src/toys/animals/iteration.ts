import { createAdamW } from '../../engine/adamw.ts';
import type { Engine } from '../../engine/engine.ts';
import type { Gpt } from '../../engine/gpt.ts';
import { clearGradients } from '../../engine/parameters.ts';
import { restore } from '../../engine/save.ts';
import { createTape } from '../../engine/tape.ts';
import { answersTo } from './answers.ts';
import type { Breaths } from './breathing.ts';
import { draw } from './documents.ts';
import { type Episode, episodesOf } from './episodes.ts';
import { languageLoss } from './languageLoss.ts';
import type { PpoFrom, PpoSettings } from './ppo.ts';
import { ppoLoss, type PpoLosses } from './ppoLoss.ts';
import { questions } from './questions.ts';
import { rateAt } from './schedule.ts';
import { shuffled } from './shuffled.ts';
import { stream } from './streams.ts';
import { documentText } from './targets.ts';

/** What one step came to, and the loss on the pretraining documents mixed in, 0 without. */
export interface StepLosses extends PpoLosses {
  readonly ptx: number;
}

/** PPO's networks in an engine, and the two halves of an iteration. */
export interface Iterations {
  /** The policy, with its value head. */
  readonly policy: Gpt;
  /** Answers drawn from the policy as it is now, with all that is learnt from them, and the mean entropy of the next token. */
  write(): Breaths<{ episodes: Episode[]; entropy: number }>;
  /** Several epochs of minibatches over these answers, at the learning rate of iteration `step`: each step's losses. */
  learn(episodes: readonly Episode[], step: number): Breaths<StepLosses[]>;
}

/** Brings policy, reference and reward model into an engine. The seed alone says what is drawn. */
export function createIterations(engine: Engine, settings: PpoSettings, from: PpoFrom): Iterations {
  const { seed, iterations, batch, epochs, minibatches, ptx, ptxBatch } = settings;
  const reference = restore(engine, from.reference ?? from.policy, []);
  const rewarder = restore(engine, from.reward.saved);
  const policy = restore(engine, from.policy, ['value']);
  const adamw = createAdamW(policy.parameters, { beta2: 0.99, epsilon: 1e-5 });
  const random = stream(seed, 'ppo');
  const library = stream(seed, 'ptx');
  const tape = createTape(engine);
  return {
    policy,
    *write() {
      const asked = Array.from({ length: batch }, () => questions[random.below(questions.length)]!);
      const answers = yield* answersTo(policy, asked, random);
      return yield* episodesOf(answers, { policy, reference, rewarder, reward: from.reward }, settings);
    },
    *learn(episodes, step) {
      const losses: StepLosses[] = [];
      for (let epoch = 0; epoch < epochs; epoch++) {
        const order = shuffled(episodes, random);
        for (let part = 0; part < minibatches; part++) {
          const some = order.slice((part * batch) / minibatches, ((part + 1) * batch) / minibatches);
          clearGradients(policy.parameters);
          const loss = yield* ppoLoss(tape, policy, some, settings);
          yield* tape.back();
          tape.reset();
          let ptxLoss = 0;
          if (ptx > 0) {
            const documents = Array.from({ length: ptxBatch }, () => documentText(draw(library)));
            ptxLoss = yield* languageLoss(tape, policy, documents, ptx);
            yield* tape.back();
            tape.reset();
          }
          adamw.step(rateAt(settings, step, iterations), 1);
          losses.push({ ...loss, ptx: ptxLoss });
        }
      }
      return losses;
    },
  };
}
