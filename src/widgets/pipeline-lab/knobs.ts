import { option, range, seed, type Settings, toggle } from '../../contract/knobs.ts';

/** What a reader may expect of the true score when nothing holds PPO back; the last is "show me". */
export const guesses = ['rises', 'hump', 'falls', 'shown'] as const;
export type Guess = (typeof guesses)[number];

export const knobs = {
  /** The price of KL, per nat: the leash. */
  beta: range(0.2, 0, 0.6, 0.05),
  /** Whether pretraining text is mixed into PPO. */
  ptx: toggle(false),
  /** Small steps for PPO, so that one sees where it goes. */
  slow: toggle(false),
  seed: seed(),
  guess: option<Guess>(null, guesses),
};

export type PipelineSettings = Settings<typeof knobs>;

/** PPO's rates: the recommended one, brought down in a line, and a small constant one. */
export const rates = { usual: { rate: 1e-3, last: 1e-4 }, slow: { rate: 3e-4, last: 3e-4 } } as const;

/** The share of the loss on pretraining text in PPO-ptx. */
export const PTX = 0.3;

/** Whether the reader is asked before the true score is shown. */
export const asks = ({ beta, ptx, guess }: PipelineSettings): boolean => beta === 0 && !ptx && guess === null;
