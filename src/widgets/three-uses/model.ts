import type { Lab, Stage } from '../../contract/model.ts';
import type { Saved } from '../../engine/save.ts';
import type { Breaths } from '../../toys/animals/breathing.ts';
import { passOnAfter } from '../../toys/animals/passOn.ts';
import { type Look, looks, READ, readPages } from '../../toys/three-uses/base.ts';
import { rates } from '../../toys/three-uses/fineTune.ts';
import { few, type Tuned, tuned, type Use, zero } from '../../toys/three-uses/measure.ts';
import { counts, type Labels, type Split, splits } from '../../toys/three-uses/prompts.ts';
import { type Task, tasks } from '../../toys/three-uses/world.ts';
import type { Tuning, Tunings, UsesFrame } from './frame.ts';
import type { UsesSettings } from './knobs.ts';

/** The base model, and what is known of it before it is trained further. */
interface Base {
  readonly saved: Saved;
  readonly frame: UsesFrame;
}

function* eachTask<T>(work: (task: Task) => Breaths<T>): Breaths<Record<Task, T>> {
  const all: [Task, T][] = [];
  for (const task of tasks) all.push([task, yield* work(task)]);
  return Object.fromEntries(all) as Record<Task, T>;
}

function* fewer(saved: Saved, labels: Labels, some?: readonly Split[]): Breaths<Record<Task, Use[]>> {
  return yield* eachTask(function* (task) {
    const uses: Use[] = [];
    for (const count of counts) uses.push(yield* few(saved, task, count, labels, some));
    return uses;
  });
}

const none = (): Record<Task, Tuned[]> => Object.fromEntries(tasks.map((task) => [task, []])) as unknown as Record<Task, Tuned[]>;
const untuned = (): Tunings => ({
  usual: { own: none(), exchanged: none() },
  large: { own: none(), exchanged: none() },
});

/** Tunings with one more. */
const more = (all: Tunings, { hand, labels, task }: Tuning, one: Tuned): Tunings => ({
  ...all,
  [hand]: { ...all[hand], [labels]: { ...all[hand][labels], [task]: [...all[hand][labels][task], one] } },
});

function* looked({ step, tokens, loss, model }: Look, some?: readonly Split[]): Breaths<UsesFrame> {
  return {
    stage: 'read',
    step,
    tokens,
    loss,
    weights: model.weights.length,
    zero: yield* eachTask((task) => zero(model, task, some)),
    few: yield* fewer(model, 'own', some),
    tuned: untuned(),
  };
}

/** All fine-tunings, in the order in which they are done. */
const every: readonly Tuning[] = (['usual', 'large'] as const).flatMap((hand) =>
  (['own', 'exchanged'] as const).flatMap((labels) => tasks.map((task) => ({ hand, labels, task }))),
);

/** Pretraining on pages of lists; now and then the two uses that need no training are tried. */
const read: Stage<UsesSettings, UsesFrame, undefined, Base> = {
  id: 'read',
  reads: ['seed'],
  method: 'pretraining',
  frames: looks.length,
  *run({ seed }) {
    let frame: UsesFrame | undefined;
    const saved = yield* passOnAfter(readPages(seed), function* (value) {
      if (value.step < READ) return yield* looked(value, splits.slice(0, 1));
      return (frame = { ...(yield* looked(value)), fewExchanged: yield* fewer(value.model, 'exchanged') });
    });
    return { saved, frame: frame! };
  },
};

/** Fine-tuning on each list and number of labels, right and exchanged, in small steps and large, always from the same base. */
const tune: Stage<UsesSettings, UsesFrame, Base, undefined> = {
  id: 'tune',
  reads: ['seed'],
  method: 'sft',
  frames: every.length,
  *run(_settings, { saved, frame }) {
    let all = untuned();
    for (const one of every) {
      for (const count of counts.slice(1)) all = more(all, one, yield* tuned(saved, one.task, count, one.labels, rates[one.hand]));
      yield { ...frame, stage: 'tune', tuned: all };
    }
    return undefined;
  },
};

export const model: Lab<UsesSettings, UsesFrame> = { stages: [read, tune] };
