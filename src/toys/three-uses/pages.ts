import type { Random } from '../../engine/random.ts';
import { type Animal, animals, askOf, START, type Task, tasks, titleOf, tokenOf } from './world.ts';

/** Pages with a title, among those of a task. Nobody gives a title to a list of sounds. */
export const TITLED: Readonly<Record<Task, number>> = { french: 0.2, spanish: 0.2, young: 0.2, sound: 0 };

/** Of the answers on a page so many belong to a list of another task, or of the same by chance: pages are untidy. */
export const STRAY = 0.1;

/** Pairs on a page, at least and at most. */
export const PAIRS = [2, 9] as const;

/** The tokens of a pair: "cow: moo;". */
export const pairOf = (animal: Animal, task: Task): number[] => [askOf(animal), tokenOf(animal, task)];

/**
 * A page of the pretraining text: one task, some different animals with their answers, now and then a title. To predict the next
 * word of it one must find out which task it is; nothing else tells.
 */
export function page(random: Random): number[] {
  const task = tasks[random.below(tasks.length)]!;
  const titled = random.uniform() < TITLED[task];
  const [least, most] = PAIRS;
  const count = least + random.below(most - least + 1);
  const left = [...animals];
  const tokens = titled ? [START, titleOf(task)] : [START];
  for (let i = 0; i < count; i++) {
    const [animal] = left.splice(random.below(left.length), 1);
    const stray = random.uniform() < STRAY;
    tokens.push(...pairOf(animal!, stray ? tasks[random.below(tasks.length)]! : task));
  }
  return tokens;
}
