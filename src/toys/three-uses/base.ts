import { createAdamW } from '../../engine/adamw.ts';
import { createGpt } from '../../engine/gpt.ts';
import { initialise } from '../../engine/initialise.ts';
import { clearGradients } from '../../engine/parameters.ts';
import { save, type Saved } from '../../engine/save.ts';
import { createTape } from '../../engine/tape.ts';
import { languageLoss } from '../animals/languageLoss.ts';
import { rateAt } from '../animals/schedule.ts';
import { stream } from '../animals/streams.ts';
import { documentText } from '../animals/targets.ts';
import { onEngine } from '../animals/workbench.ts';
import { page } from './pages.ts';
import { size } from './size.ts';

/** Steps of pretraining, and after which of them the model is looked at. */
export const READ = 300;
export const looks = [0, 20, 40, 60, 80, 100, 130, 160, 200, 250, READ] as const;

const BATCH = 32;
const RATE = { rate: 8e-3, last: 8e-4, warmUp: 20 } as const;

/** The model as it is after some steps. */
export interface Look {
  readonly step: number;
  /** Tokens it was asked to predict so far. */
  readonly tokens: number;
  /** Mean −log p of the step's batch in nats a token, before it was learnt from; that of look 0 is the first step's. */
  readonly loss: number;
  readonly model: Saved;
}

/** Next-token prediction on pages of lists from random weights, in the manner of `animals/pretrain.ts`; returns the base model. */
export function* readPages(seed: number): Generator<Look | undefined, Saved> {
  return yield* onEngine({}, function* (engine): Generator<Look | undefined, Saved> {
    const model = createGpt(engine, size);
    initialise(model, stream(seed, 'weights'));
    const adamw = createAdamW(model.parameters, { beta2: 0.99, decay: 0.01 });
    const random = stream(seed, 'documents');
    const tape = createTape(engine);
    let tokens = 0;
    for (let step = 0; step < READ; step++) {
      const texts = Array.from({ length: BATCH }, () => documentText(page(random)));
      clearGradients(model.parameters);
      const loss = yield* languageLoss(tape, model, texts);
      if (step === 0) yield { step, tokens, loss, model: save(model) };
      yield* tape.back();
      adamw.step(rateAt(RATE, step, READ), 1);
      tape.reset();
      tokens += texts.reduce((sum, { answer }) => sum + answer.length, 0);
      yield (looks as readonly number[]).includes(step + 1) ? { step: step + 1, tokens, loss, model: save(model) } : undefined;
    }
    return save(model);
  });
}
