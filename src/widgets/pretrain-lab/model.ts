import type { Lab, Stage } from '../../contract/model.ts';
import { log } from '../../engine/exp.ts';
import { createRandom } from '../../engine/random.ts';
import { restore, type Saved } from '../../engine/save.ts';
import { mean } from '../../engine/sum.ts';
import { createTape } from '../../engine/tape.ts';
import { ladder, type Rung } from '../../toys/animals/ladder.ts';
import { languageLoss } from '../../toys/animals/languageLoss.ts';
import { passOn } from '../../toys/animals/passOn.ts';
import { pretrain, pretrainDefaults } from '../../toys/animals/pretrain.ts';
import { assistant } from '../../toys/animals/size.ts';
import { documentText } from '../../toys/animals/targets.ts';
import { onEngine } from '../../toys/animals/workbench.ts';
import { animalLesson, type Lesson, ownLesson, PIECES } from './corpora.ts';
import { FREE, looks, type PretrainLabFrame, STEPS } from './frame.ts';
import type { PretrainLabSettings } from './knobs.ts';
import { beginsWithSentence } from './sentences.ts';

/** Lengths of the runs of words that are counted. */
export const orders = [0, 1, 2, 3, 4, 8] as const;

/** Steps that a mean is taken over. */
const STRETCH = 10;

interface Counted {
  readonly lesson: Lesson;
  readonly rungs: readonly Rung[];
}

/** Tables of counts: what a model that only counts would lose on the same texts. */
const count: Stage<PretrainLabSettings, PretrainLabFrame, undefined, Counted> = {
  id: 'count',
  reads: [],
  takesOwn: true,
  frames: orders.length + 1,
  *run(_settings, _from, _assets, own) {
    // Guessing needs no counting: something is seen at once.
    const vocabulary = own === undefined ? assistant.vocabulary : PIECES;
    let rungs: readonly Rung[] = [{ order: 0, loss: log(vocabulary) }];
    if (own === undefined) yield { stage: 'count', rungs, step: 0, tokens: 0 };
    const lesson = yield* own === undefined ? animalLesson() : ownLesson(own);
    const frame = (rungs: readonly Rung[]): PretrainLabFrame => ({
      stage: 'count',
      ...(lesson.own && { own: lesson.own }),
      rungs,
      step: 0,
      tokens: 0,
    });
    // The texts to be counted come first, then those to be tried on: there is nothing to be drawn by lot.
    const texts = [...lesson.read, ...lesson.fresh];
    let next = 0;
    const counting = ladder(
      () => texts[next++]!,
      { vocabulary, documents: lesson.read.length, tests: lesson.fresh.length, orders },
      createRandom(1),
    );
    rungs = [];
    for (let { done, value } = counting.next(); !done; { done, value } = counting.next()) {
      if (value !== undefined) rungs = [...rungs, value as Rung];
      yield value === undefined ? undefined : frame(rungs);
    }
    return { lesson, rungs };
  },
};

/** The model's loss on texts it has not read, in nats a token. */
function* freshLoss(saved: Saved, texts: readonly (readonly number[])[]): Generator<undefined, number> {
  return yield* onEngine({}, function* (engine): Generator<undefined, number> {
    const model = restore(engine, saved, []);
    const tape = createTape(engine, { recording: false });
    let [total, tokens] = [0, 0];
    for (let from = 0; from < texts.length; from += 32) {
      const some = texts.slice(from, from + 32).map(documentText);
      const here = some.reduce((sum, { answer }) => sum + answer.length, 0);
      total += here * (yield* languageLoss(tape, model, some));
      tokens += here;
      tape.reset();
    }
    return total / tokens;
  });
}

/** Pretraining, one frame a step; the last frame knows the loss on fresh text too. */
const training: Stage<PretrainLabSettings, PretrainLabFrame, Counted, Saved> = {
  id: 'pretrain',
  reads: ['seed'],
  method: 'pretraining',
  frames: STEPS + 1,
  *run({ seed }, { lesson, rungs }) {
    const { corpus, own, fresh } = lesson;
    const settings = { ...pretrainDefaults, seed, steps: STEPS, samplesAt: looks };
    const losses: number[] = [];
    let first: number | undefined;
    let last: PretrainLabFrame | undefined;
    const saved = yield* passOn(pretrain(settings, { corpus }), ({ step, tokens, loss, samples }) => {
      // Frame 0 tells the loss that frame 1 tells again.
      if (step > 0) losses.push(loss);
      const some = step === 0 ? [loss] : losses.slice(-STRETCH);
      const sentences =
        samples && !own ? samples.slice(0, FREE).filter(({ answer }) => beginsWithSentence(answer)).length / FREE : undefined;
      if (sentences !== undefined && sentences >= 0.5) first ??= step;
      last = {
        stage: 'pretrain',
        ...(own && { own }),
        rungs,
        step,
        tokens,
        loss,
        mean: mean(some),
        ...(samples && { samples: own ? samples : [samples[0]!, ...samples.slice(FREE)] }),
        ...(sentences !== undefined && { sentences }),
        ...(first !== undefined && { first }),
      };
      return step < STEPS ? last : undefined;
    });
    yield { ...last!, fresh: yield* freshLoss(saved, fresh) };
    return saved;
  },
};

export const model: Lab<PretrainLabSettings, PretrainLabFrame> = { stages: [count, training] };
