import { createAdamW } from '../../engine/adamw.ts';
import { createGpt } from '../../engine/gpt.ts';
import { initialise } from '../../engine/initialise.ts';
import { clearGradients } from '../../engine/parameters.ts';
import type { Random } from '../../engine/random.ts';
import { save, type Saved } from '../../engine/save.ts';
import { sample } from '../../engine/sample.ts';
import type { Config } from '../../engine/shapes.ts';
import { createTape } from '../../engine/tape.ts';
import { draw } from './documents.ts';
import { languageLoss } from './languageLoss.ts';
import { type Rate, rateAt } from './schedule.ts';
import type { Shown } from './shown.ts';
import { assistant } from './size.ts';
import { stream } from './streams.ts';
import { documentText } from './targets.ts';
import { decode, encode, END, START } from './vocabulary.ts';
import { onEngine, type Where } from './workbench.ts';

/** What is read, by whom. The animal world unless a reader brings a text of their own. */
export interface Corpus {
  readonly model: Config;
  /** A document: at least two tokens, at most as many as the context and one. */
  draw(random: Random): readonly number[];
  /** What the model goes on from at some steps. */
  readonly prompts: readonly (readonly number[])[];
  decode(tokens: readonly number[]): string;
  /** The token that ends a document. */
  readonly stop?: number;
}

/** The documents of the animal world. */
export const animalCorpus: Corpus = {
  model: assistant,
  draw,
  prompts: ['', 'the cow', 'what does the cow eat ?'].map((text) => [START, ...encode(text)]),
  decode,
  stop: END,
};

export interface PretrainSettings extends Rate {
  readonly seed: number;
  readonly steps: number;
  /** Documents a step. */
  readonly batch: number;
  /** After which steps samples are shown; 0 is before the first. */
  readonly samplesAt: readonly number[];
}

export const pretrainDefaults: PretrainSettings = {
  seed: 1,
  steps: 300,
  batch: 32,
  rate: 8e-3,
  last: 8e-4,
  warmUp: 20,
  samplesAt: [0, 5, 10, 20, 40, 80, 150, 300],
};

/** After each step. */
export interface PretrainFrame {
  readonly stage: 'pretrain';
  /** Steps done; 0 before the first. */
  readonly step: number;
  readonly steps: number;
  /** Tokens read so far. */
  readonly tokens: number;
  /** Mean −log p of the step's batch, in nats a token, before it was learnt from; that of frame 0 is the first step's. */
  readonly loss: number;
  /** At some steps: what it writes. */
  readonly samples?: readonly Shown[];
}

/**
 * Next-word prediction from random weights (Radford et al. 2018, §3.1): AdamW with the rate warmed up and then brought down in
 * a line. Returns the base model.
 */
export function* pretrain(
  settings: PretrainSettings,
  { corpus = animalCorpus, ...where }: Where & { readonly corpus?: Corpus } = {},
): Generator<PretrainFrame | undefined, Saved> {
  const { seed, steps, batch, samplesAt } = settings;
  return yield* onEngine(where, function* (engine): Generator<PretrainFrame | undefined, Saved> {
    const model = createGpt(engine, corpus.model);
    initialise(model, stream(seed, 'weights'));
    const adamw = createAdamW(model.parameters, { beta2: 0.99, decay: 0.01 });
    const random = stream(seed, 'documents');
    const tape = createTape(engine);
    let tokens = 0;

    function* samples(step: number): Generator<undefined, { samples?: Shown[] }> {
      if (!samplesAt.includes(step)) return {};
      const { prompts, stop } = corpus;
      const completions = yield* sample(model, prompts, {
        choice: { temperature: 1 },
        random: stream(seed, 'shown'),
        length: 24,
        ...(stop === undefined ? {} : { stop }),
      });
      return {
        samples: completions.map((completion, i) => ({
          prompt: corpus.decode(prompts[i]!),
          answer: corpus.decode(completion.tokens),
          ended: completion.ended,
        })),
      };
    }

    const before = yield* samples(0);
    for (let step = 0; step < steps; step++) {
      const texts = Array.from({ length: batch }, () => documentText(corpus.draw(random)));
      tape.reset();
      clearGradients(model.parameters);
      const loss = yield* languageLoss(tape, model, texts);
      if (step === 0) yield { stage: 'pretrain', step: 0, steps, tokens, loss, ...before };
      yield* tape.back();
      adamw.step(rateAt(settings, step, steps), 1);
      tape.reset();
      tokens += texts.reduce((sum, { answer }) => sum + answer.length, 0);
      yield { stage: 'pretrain', step: step + 1, steps, tokens, loss, ...(yield* samples(step + 1)) };
    }
    return save(model);
  });
}
