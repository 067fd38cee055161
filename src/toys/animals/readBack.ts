import { exp } from '../../engine/exp.ts';
import { restore, type Saved } from '../../engine/save.ts';
import { mean } from '../../engine/sum.ts';
import type { Breaths } from './breathing.ts';
import { type Animal, animals, facts } from './facts.ts';
import type { Text } from './targets.ts';
import { logsOf } from './tokenLogs.ts';
import { encode, START } from './vocabulary.ts';
import { onEngine, type Where } from './workbench.ts';

/** A place in a story where the next word is a name that has been told, with the lines that tell it and without them. */
export interface Place {
  readonly told: string;
  readonly untold: string;
  readonly name: Animal;
}

/** Every story of two animals stops twice before a name: the one that is met first speaks first, and then the other. */
export const places: readonly Place[] = animals.flatMap((one) =>
  animals
    .filter((other) => other !== one)
    .flatMap((other): Place[] => {
      const meeting = `one day the ${one} met the ${other} .`;
      const first = `the ${one} said ${facts[one].says} !`;
      return [
        { told: `${meeting} the`, untold: 'the', name: one },
        { told: `${meeting} ${first} the`, untold: `${first} the`, name: other },
      ];
    }),
);

/** The mean probability of the right name. */
export interface ReadBack {
  /** After the story so far. */
  readonly told: number;
  /** After the same words without the line that names the two animals: what the weights know without the context. */
  readonly untold: number;
}

/**
 * How well a model uses what it has just read. Kaplan et al. 2020 (arXiv 2001.08361) and Olsson et al. 2022 (arXiv 2209.11895) take
 * that from the loss of late tokens against early ones; here it is taken from the words of a story that only the story itself can
 * tell, with and without it. Probabilities, not losses, since one name that is never said would outweigh all others.
 */
export function* readBack(saved: Saved, where: Where = {}): Breaths<ReadBack> {
  return yield* onEngine(where, function* (engine): Breaths<ReadBack> {
    const model = restore(engine, saved, []);
    function* chance(which: 'told' | 'untold'): Breaths<number> {
      const texts = places.map((place): Text => ({ prompt: [START, ...encode(place[which])], answer: encode(place.name) }));
      return mean((yield* logsOf(model, texts)).flat().map(exp));
    }
    return { told: yield* chance('told'), untold: yield* chance('untold') };
  });
}
