import type { Saved } from '../../engine/save.ts';
import { mean } from '../../engine/sum.ts';
import type { Breaths } from '../animals/breathing.ts';
import { type Question, replies, type Reply, type Said } from './answers.ts';
import { changed, fineTune } from './fineTune.ts';
import { examplesOf, fewShot, type Labels, type Split, splits, zeroShot } from './prompts.ts';
import { type Animal, type Task, tasks, tokenOf } from './world.ts';

/** Animals whose answers are shown, all of them held out of the examples shown. */
export const shownAnimals = ['owl', 'hen', 'goat', 'wolf'] as const satisfies readonly Animal[];

/** How one use of the model does on animals that were no example. */
export interface Use {
  /** Questions of which the likeliest answer is the right one, as a share. */
  readonly share: number;
  /** The mean probability of the right answer. */
  readonly right: number;
  /** The likeliest answers about the animals shown. */
  readonly said: readonly (readonly Said[])[];
}

/** What a fine-tuning does, and what it costs. */
export interface Tuned extends Use {
  /** Weights that are no longer the base model's, in the split whose examples are shown. */
  readonly changed: number;
  /** The share of right answers in the other tasks, with as many examples as `OTHERS` in the prompt. */
  readonly others: number;
}

/** Examples in the prompt when a fine-tuned model is tried on the tasks it was not tuned on. */
export const OTHERS = 4;

/** Sums up replies about all splits; those of the first split come first. */
function useOf(all: readonly Reply[], questions: readonly Question[]): Use {
  return {
    share: mean(all.map(({ top }, i) => Number(top[0]![0] === questions[i]!.right))),
    right: mean(all.map(({ right }) => right)),
    said: shownAnimals.map((animal) => all[splits[0]!.held.indexOf(animal)]!.top),
  };
}

const asking = (split: Split, task: Task, prompt: (animal: Animal) => number[]): Question[] =>
  split.held.map((animal) => ({ prompt: prompt(animal), right: tokenOf(animal, task) }));

function* tried(base: Saved, questions: readonly Question[]): Breaths<Use> {
  return useOf(yield* replies(base, questions), questions);
}

/** The question under the title of its task, and no example. */
export const zero = (base: Saved, task: Task, some = splits): Breaths<Use> =>
  tried(
    base,
    some.flatMap((split) => asking(split, task, (animal) => zeroShot(task, animal))),
  );

/** The question after so many examples; none is the bare question. */
export const few = (base: Saved, task: Task, count: number, labels: Labels, some = splits): Breaths<Use> =>
  tried(
    base,
    some.flatMap((split) => {
      const examples = examplesOf(split, task, count, labels);
      return asking(split, task, (animal) => fewShot(examples, animal));
    }),
  );

/** The bare question put to a model that was fine-tuned on so many examples; one fine-tuning for each split. */
export function* tuned(base: Saved, task: Task, count: number, labels: Labels, rate: number): Breaths<Tuned> {
  const questions: Question[] = [];
  const all: Reply[] = [];
  let moved = -1;
  const others: number[] = [];
  for (const split of splits) {
    const model = yield* fineTune(base, examplesOf(split, task, count, labels), rate);
    if (moved < 0) moved = changed(model, base);
    const own = asking(split, task, (animal) => fewShot([], animal));
    const rest = tasks
      .filter((other) => other !== task)
      .flatMap((other) => {
        const examples = examplesOf(split, other, OTHERS, 'own');
        return asking(split, other, (animal) => fewShot(examples, animal));
      });
    const told = yield* replies(model, [...own, ...rest]);
    questions.push(...own);
    all.push(...told.slice(0, own.length));
    others.push(...told.slice(own.length).map(({ top }, i) => Number(top[0]![0] === rest[i]!.right)));
  }
  return { ...useOf(all, questions), changed: moved, others: mean(others) };
}
