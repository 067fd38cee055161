import { choice, option, seed, type Settings, toggle } from '../../contract/knobs.ts';
import { mixes, oddities } from '../../toys/animals/chosenDemonstrations.ts';

/** What a reader may expect of questions that no demonstration answers. */
export const guesses = ['few', 'some', 'most'] as const;
export type Guess = (typeof guesses)[number];

export const knobs = {
  /** Demonstrations in all. */
  count: choice('240', ['8', '24', '80', '240']),
  /** How they are worded. */
  mix: choice('mixed', mixes),
  /** What a few of them say. */
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
