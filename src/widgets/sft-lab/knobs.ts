import { choice, option, seed, type Settings, toggle } from '../../contract/knobs.ts';
import { mixes, oddities } from '../../toys/animals/chosenDemonstrations.ts';

/** What a reader may expect of questions that no demonstration answers. */
export const guesses = ['few', 'some', 'most'] as const;
export type Guess = (typeof guesses)[number];

export const knobs = {
  /** Demonstrations that are picked; the reader's own come on top. */
  count: choice('240', ['0', '8', '24', '240']),
  /** How they are worded. */
  mix: choice('mixed', mixes),
  /** What is odd about a few of them. */
  oddity: choice('true', oddities),
  /** Steps of 32 demonstrations each. */
  steps: choice('120', ['30', '120', '480']),
  /** Whether the loss leaves out the questions. */
  mask: toggle(true),
  seed: seed(),
  /** Look-only: until there is one, the result computed beforehand stays covered. */
  guess: option<Guess | 'shown'>(null, [...guesses, 'shown']),
};

export type SftLabSettings = Settings<typeof knobs>;
