import { option, seed, type Settings } from '../../contract/knobs.ts';
import { betas } from './sizes.ts';

/** Where a reader may expect the true worth to turn, in nats of KL; `shown` is "show me". */
export const guesses = ['1', '4', '9', '16', 'never', 'shown'] as const;
export type Guess = (typeof guesses)[number];

/** The prices of the sweep, as the address spells them. */
export const leashes = betas.map(String);

export const knobs = {
  /** The price of KL, per nat. The view has the control: each price stands over what came of it. */
  beta: option('0', leashes),
  seed: seed(),
  /** Look-only: until there is one, the true worth stays covered. */
  guess: option<Guess>(null, guesses),
};

export type OveroptSettings = Settings<typeof knobs>;

/** The price as a number; nothing chosen is no price. */
export const betaOf = ({ beta }: Pick<OveroptSettings, 'beta'>): number => Number(beta ?? 0);

export const isCovered = ({ guess }: OveroptSettings): boolean => guess === null;
