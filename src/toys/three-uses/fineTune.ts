import { createAdamW } from '../../engine/adamw.ts';
import { clearGradients } from '../../engine/parameters.ts';
import { restore, save, type Saved } from '../../engine/save.ts';
import { createTape } from '../../engine/tape.ts';
import { type Breaths } from '../animals/breathing.ts';
import { languageLoss } from '../animals/languageLoss.ts';
import { onEngine } from '../animals/workbench.ts';
import { START } from './world.ts';

/** Steps of gradient descent in a fine-tuning. */
export const STEPS = 30;

/** The usual step size, an eighth of pretraining's, and three times as much. */
export const rates = { usual: 1e-3, large: 3e-3 } as const;

/**
 * Trains the base further on labelled examples (Radford et al. 2018, §3.2, with no layer added): every step sees all of them, each as a
 * bare question with its answer, and only the answer is predicted.
 */
export function* fineTune(base: Saved, examples: readonly (readonly number[])[], rate: number): Breaths<Saved> {
  return yield* onEngine({}, function* (engine): Breaths<Saved> {
    const model = restore(engine, base, []);
    const adamw = createAdamW(model.parameters, { beta2: 0.99 });
    const tape = createTape(engine);
    const texts = examples.map(([asked, answer]) => ({ prompt: [START, asked!], answer: [answer!] }));
    for (let step = 0; step < STEPS; step++) {
      clearGradients(model.parameters);
      yield* languageLoss(tape, model, texts);
      yield* tape.back();
      adamw.step(rate, 1);
      tape.reset();
      yield;
    }
    return save(model);
  });
}

/** How many weights of one model are not, bit for bit, those of the other. */
export function changed(one: Saved, other: Saved): number {
  let count = 0;
  for (let i = 0; i < one.weights.length; i++) if (one.weights[i] !== other.weights[i]) count += 1;
  return count;
}
