import { pairOf } from './pages.ts';
import { type Animal, animals, askOf, START, type Task, titleOf, tokenOf } from './world.ts';

/** Numbers of examples that are tried. */
export const counts = [0, 1, 2, 4, 8] as const;

/** Whether each example carries its own answer, or the next one's. */
export type Labels = 'own' | 'exchanged';

/** The animals that examples are taken from, in order, and those that are asked about: nothing is both. */
export interface Split {
  readonly examples: readonly Animal[];
  readonly held: readonly Animal[];
}

const everyThird = animals.map((_, k) => animals[(3 * k) % animals.length]!);

/**
 * Four ways to part the animals in two halves, so that each is held out twice; the same for every seed, and the first is the one
 * that is shown.
 */
export const splits: readonly Split[] = [animals, everyThird].flatMap((order) => {
  const [one, other] = [order.slice(0, 8), order.slice(8)];
  return [
    { examples: one, held: other },
    { examples: other, held: one },
  ];
});

/** So many examples of a task, each as the two tokens of its pair. */
export function examplesOf({ examples }: Split, task: Task, count: number, labels: Labels): number[][] {
  return examples.slice(0, count).map((animal, i) => {
    const answering = labels === 'own' ? animal : examples[(i + 1) % examples.length]!;
    return [pairOf(animal, task)[0]!, tokenOf(answering, task)];
  });
}

/** A question with examples before it; without any, the bare question. */
export const fewShot = (examples: readonly (readonly number[])[], animal: Animal): number[] => [
  START,
  ...examples.flat(),
  askOf(animal),
];

/** A question under the title of its task. */
export const zeroShot = (task: Task, animal: Animal): number[] => [START, titleOf(task), askOf(animal)];
