import { choice, option, seed, type Settings } from '../../contract/knobs.ts';
import type { rates } from '../../toys/three-uses/fineTune.ts';
import { shownAnimals } from '../../toys/three-uses/measure.ts';
import { counts } from '../../toys/three-uses/prompts.ts';
import { tasks } from '../../toys/three-uses/world.ts';

/** What a reader may expect to work without a change of weights; the last is "show me". */
export const guesses = ['zero', 'few', 'both', 'neither', 'shown'] as const;
export type Guess = (typeof guesses)[number];

/** Step sizes of fine-tuning: the first is the usual one. */
export type Hand = keyof typeof rates;

// Everything but the seed only chooses what is shown: the lab tries every list, number of examples and step size.
export const knobs = {
  task: choice('spanish', tasks),
  labels: choice('own', ['own', 'exchanged']),
  hand: choice('usual', ['usual', 'large']),
  /** Examples in the prompt, or labels to train on. */
  shots: choice('4', counts.map(String)),
  /** The animal asked about in all three lanes. */
  animal: choice('owl', shownAnimals),
  guess: option<Guess>(null, guesses),
  /** One of the seeds nearest to the means of 1 to 20: what is shown first should be no lucky run. */
  seed: seed(12),
};

export type UsesSettings = Settings<typeof knobs>;

/** Where a number of examples stands among those tried. */
export const indexOf = ({ shots }: Pick<UsesSettings, 'shots'>): number => counts.findIndex((count) => String(count) === shots);
