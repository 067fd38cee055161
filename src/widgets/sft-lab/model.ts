import type { Lab, Stage } from '../../contract/model.ts';
import type { Saved } from '../../engine/save.ts';
import { mean } from '../../engine/sum.ts';
import { chosenDemonstrations, ODD } from '../../toys/animals/chosenDemonstrations.ts';
import { tax } from '../../toys/animals/evaluate.ts';
import { passOn } from '../../toys/animals/passOn.ts';
import { pretrain, pretrainDefaults } from '../../toys/animals/pretrain.ts';
import { unmasked } from '../../toys/animals/promptLoss.ts';
import { questionWith } from '../../toys/animals/questions.ts';
import { type Judgement, judge } from '../../toys/animals/rubric.ts';
import { sft, sftDefaults } from '../../toys/animals/sft.ts';
import type { Shown } from '../../toys/animals/shown.ts';
import { decode } from '../../toys/animals/vocabulary.ts';
import type { Look, SftFrame, SftLabFrame } from './frames.ts';
import type { SftLabSettings } from './knobs.ts';
import { knownOf, probes } from './probe.ts';
import { asked, prompts } from './prompts.ts';

interface Pretrained {
  readonly base: Saved;
  /** Its loss on fresh text. */
  readonly text: number;
}

// Whatever the steps, so many frames, and a look at every third.
const FRAMES = 30;
const LOOKS = 10;
/** Demonstrations that are printed. */
const PRINTED = 5;

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

const judgementOf = ({ prompt, answer, ended }: Shown): Judgement | undefined => {
  const question = questionWith(prompt);
  return question && judge(question, answer, ended);
};

function lookOf(samples: readonly Shown[]): Look {
  const judged = samples.slice(prompts.length).map((shown) => ({ question: questionWith(shown.prompt)!, ...judgementOf(shown)! }));
  const over = (of: (one: (typeof judged)[number]) => number): number => mean(judged.map(of));
  const right = (seen: boolean): number =>
    mean(judged.filter(({ question }) => question.kind === 'fact' && question.seen === seen).map(({ correct }) => Number(correct)));
  return {
    seen: right(true),
    heldOut: right(false),
    asks: over(({ asks }) => Number(asks)),
    courtesy: over(({ courtesy }) => courtesy),
    words: over(({ words }) => words),
    said: samples.slice(0, prompts.length).map((shown) => {
      const judgement = judgementOf(shown);
      return { answer: shown.answer, ...(judgement && { right: judgement.correct }) };
    }),
  };
}

const tuning: Stage<SftLabSettings, SftLabFrame, Pretrained, Saved> = {
  id: 'sft',
  method: 'sft',
  reads: ['seed', 'count', 'mix', 'oddity', 'steps', 'mask'],
  frames: FRAMES + 1,
  *run({ seed, count, mix, oddity, steps: wanted, mask }, { base, text }) {
    const texts = chosenDemonstrations(seed, Number(count), mix, oddity);
    const steps = Number(wanted);
    const settings = {
      ...sftDefaults,
      seed,
      steps,
      prompts: [...prompts, ...asked],
      watched: probes(oddity),
      samplesEvery: steps / LOOKS,
    };
    let last: SftFrame | undefined;
    const learning = sft(settings, { base, texts: mask ? texts : texts.map(unmasked) });
    const model = yield* passOn(learning, ({ step, loss, watched, samples }) => {
      if (step % (steps / FRAMES) !== 0) return undefined;
      last = { stage: 'sft', step, steps, loss, known: knownOf(watched), ...(samples && { look: lookOf(samples) }) };
      if (step === steps) return undefined;
      if (step > 0) return last;
      // One of the odd ones is enough to print.
      const demonstrations = texts
        .slice(oddity === 'true' ? 0 : ODD - 1)
        .slice(0, PRINTED)
        .map(({ prompt, answer }) => ({ prompt: decode(prompt), answer: decode(answer) }));
      return { ...last, text, demonstrations };
    });
    yield { ...last!, text: (yield* tax(model)).loss };
    return model;
  },
};

/** Demonstrations of the reader's choosing, and what one model learns from them. */
export const model: Lab<SftLabSettings, SftLabFrame> = { stages: [pretraining, tuning] };
