import type { Lab, Stage } from '../../contract/model.ts';
import { restore, type Saved } from '../../engine/save.ts';
import type { Breaths } from '../../toys/animals/breathing.ts';
import { tax } from '../../toys/animals/evaluate.ts';
import { passOn } from '../../toys/animals/passOn.ts';
import { pretrain, pretrainDefaults } from '../../toys/animals/pretrain.ts';
import { unmasked } from '../../toys/animals/promptLoss.ts';
import { sft, sftDefaults, type SftSettings } from '../../toys/animals/sft.ts';
import { show, watch } from '../../toys/animals/shown.ts';
import { onEngine } from '../../toys/animals/workbench.ts';
import type { SftFrame, SftLabFrame } from './frames.ts';
import type { SftLabSettings } from './knobs.ts';
import { lessonOf } from './lesson.ts';
import { asked } from './prompts.ts';
import { type Telling, tellingOf } from './telling.ts';

interface Pretrained {
  readonly base: Saved;
  /** Its loss on fresh text. */
  readonly text: number;
}

// Whatever the steps, so many frames, and a look at every third.
const FRAMES = 30;
const LOOKS = 10;

const pretraining: Stage<SftLabSettings, SftLabFrame, undefined, Pretrained> = {
  id: 'pretrain',
  method: 'pretraining',
  reads: ['seed'],
  frames: 61,
  *run({ seed }) {
    const base = yield* passOn(pretrain({ ...pretrainDefaults, seed, samplesAt: [] }), ({ step, steps, loss }) =>
      step % 5 === 0 ? ({ stage: 'pretrain', step, steps, loss } as const) : undefined,
    );
    return { base, text: (yield* tax(base)).loss };
  },
};

/** What a model does that learns from nothing. */
function* untaught(base: Saved, { seed, prompts, watched, steps }: SftSettings, telling: Telling): Breaths<SftFrame> {
  return yield* onEngine({}, function* (engine): Breaths<SftFrame> {
    const model = restore(engine, base, []);
    const seen = { step: 0, steps, loss: 0, watched: yield* watch(model, watched), samples: yield* show(model, prompts, seed) };
    return telling.frameOf(seen);
  });
}

const tuning = (looks: number): Stage<SftLabSettings, SftLabFrame, Pretrained, Saved> => ({
  id: 'sft',
  method: 'sft',
  reads: ['seed', 'count', 'mix', 'oddity', 'steps', 'mask'],
  takesOwn: true,
  frames: FRAMES + 1,
  *run({ seed, count, mix, oddity, steps: wanted, mask }, { base, text }, _assets, own) {
    const lesson = lessonOf({ seed, count, mix, oddity }, own);
    const telling = tellingOf(lesson, oddity);
    const steps = Number(wanted);
    const settings: SftSettings = {
      ...sftDefaults,
      seed,
      steps,
      prompts: [...lesson.prompts, ...asked],
      watched: telling.watched,
      samplesEvery: steps / looks,
    };
    const { texts } = lesson;
    if (texts.length === 0) {
      yield { ...(yield* untaught(base, settings, telling)), text };
      return base;
    }
    let last: SftFrame | undefined;
    const learning = sft(settings, { base, texts: mask ? texts : texts.map(unmasked) });
    const model = yield* passOn(learning, (seen) => {
      if (seen.step % (steps / FRAMES) !== 0) return undefined;
      last = telling.frameOf(seen);
      if (seen.step === steps) return undefined;
      return seen.step > 0 ? last : { ...last, text };
    });
    yield { ...last!, text: (yield* tax(model)).loss };
    return model;
  },
});

/** Demonstrations of the reader's choosing and writing, and what one model learns from them, looked at so many times. */
export const labOf = (looks: number): Lab<SftLabSettings, SftLabFrame> => ({ stages: [pretraining, tuning(looks)] });

export const model = labOf(LOOKS);
