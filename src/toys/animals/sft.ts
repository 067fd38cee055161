import { createAdamW } from '../../engine/adamw.ts';
import { clearGradients } from '../../engine/parameters.ts';
import { restore, save, type Saved } from '../../engine/save.ts';
import { createTape } from '../../engine/tape.ts';
import { demonstrations } from './demonstrations.ts';
import { languageLoss } from './languageLoss.ts';
import { type Rate, rateAt } from './schedule.ts';
import { show, type Shown, shownPrompts, watch, type Watched, watchedAnswers } from './shown.ts';
import { stream } from './streams.ts';
import type { Text } from './targets.ts';
import { onEngine, type Where } from './workbench.ts';

export interface SftSettings extends Rate {
  readonly seed: number;
  readonly steps: number;
  /** Demonstrations a step. */
  readonly batch: number;
  /** Demonstrations in all, drawn again and again. */
  readonly count: number;
  /** Samples are shown before the first step, after every so many, and after the last. */
  readonly samplesEvery: number;
  readonly prompts: readonly string[];
  readonly watched: readonly Watched[];
}

export const sftDefaults: SftSettings = {
  seed: 1,
  steps: 120,
  batch: 32,
  count: 240,
  rate: 1e-3,
  last: 1e-4,
  samplesEvery: 20,
  prompts: shownPrompts,
  watched: watchedAnswers,
};

/** After each step. */
export interface SftFrame {
  readonly stage: 'sft';
  readonly step: number;
  readonly steps: number;
  /** Mean −log p of the answers' tokens in the step's batch, before it was learnt from. */
  readonly loss: number;
  /** log π of the tokens of each watched answer, `<end>` last. */
  readonly watched: readonly (readonly number[])[];
  readonly samples?: readonly Shown[];
}

/**
 * Supervised fine-tuning: the same loss as pretraining, on the answers' tokens of demonstrations only (Ouyang et al. 2022, §3.5).
 * With `texts` it learns from those instead of demonstrations. Returns the assistant.
 */
export function* sft(
  settings: SftSettings,
  from: { readonly base: Saved; readonly texts?: readonly Text[] },
  where: Where = {},
): Generator<SftFrame | undefined, Saved> {
  const { seed, steps, batch, count, samplesEvery, prompts, watched } = settings;
  return yield* onEngine(where, function* (engine): Generator<SftFrame | undefined, Saved> {
    const model = restore(engine, from.base, []);
    const texts = from.texts ?? demonstrations(count, stream(seed, 'demonstrations'));
    const adamw = createAdamW(model.parameters, { beta2: 0.99 });
    const random = stream(seed, 'sft');
    const tape = createTape(engine);

    function* frame(step: number, loss: number): Generator<undefined, SftFrame> {
      const logs = yield* watch(model, watched);
      const told = { stage: 'sft', step, steps, loss, watched: logs } as const;
      if (step % samplesEvery !== 0 && step !== steps) return told;
      return { ...told, samples: yield* show(model, prompts, seed) };
    }

    const before = yield* frame(0, 0);
    for (let step = 0; step < steps; step++) {
      const chosen = Array.from({ length: batch }, () => texts[random.below(texts.length)]!);
      clearGradients(model.parameters);
      const loss = yield* languageLoss(tape, model, chosen);
      if (step === 0) yield { ...before, loss };
      yield* tape.back();
      adamw.step(rateAt(settings, step, steps), 1);
      tape.reset();
      yield yield* frame(step + 1, loss);
    }
    return save(model);
  });
}
