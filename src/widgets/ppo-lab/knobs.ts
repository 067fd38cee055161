import { option, range, seed, type Settings } from '../../contract/knobs.ts';

/** Who a reader thinks gets the credit for a score that comes at the end; the last is "show me". */
export const guesses = ['last', 'earned', 'all', 'shown'] as const;
export type Guess = (typeof guesses)[number];

export const knobs = {
  /** The price of leaving the reference, per nat. */
  beta: range(0.2, 0, 1, 0.05),
  /** Half the width of the window in which ratios are let alone. */
  epsilon: range(0.2, 0.05, 0.5, 0.05),
  /** How often each iteration's answers are learnt from. */
  epochs: range(2, 1, 6, 1),
  seed: seed(),
  guess: option<Guess>(null, guesses),
  /** Which of the two answers is looked at; look-only. */
  which: option('good', ['good', 'bad']),
};

export type PpoLabSettings = Settings<typeof knobs>;
