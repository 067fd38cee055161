import { option, seed, type Settings } from '../../contract/knobs.ts';
import { looks } from './frame.ts';

/** A guess after how many steps it writes a sentence; `open` is none, by who wanted to see at once. */
export const guesses = ['open', ...looks.slice(1).map(String)];

export const knobs = {
  seed: seed(),
  /** Look-only: until there is one, the result computed beforehand stays covered. */
  guess: option(null, guesses),
};

export type PretrainLabSettings = Settings<typeof knobs>;
