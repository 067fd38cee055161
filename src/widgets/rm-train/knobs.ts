import { type Knob, oneOf, option, range, seed, type Settings } from '../../contract/knobs.ts';
import { BIASES, NOISES } from '../../toys/feature-reward/bands.ts';
import { MOST, SIZES } from '../../toys/feature-reward/learning.ts';

export const guesses = ['all', 'half', 'nothing'] as const;

/** The most thanks, and the most fillers, that a reader's answer may have. */
export const MANY = 20;
/** Four facts, four mistakes: there are words for no more. */
export const FEW = 4;

// Each has its own instrument, drawn where it belongs.
const own = <T>(knob: Knob<T>): Knob<T> => ({ ...knob, control: { kind: 'none' } });

export const knobs = {
  labels: oneOf(50, SIZES),
  /** The share of labels that say the opposite. */
  noise: oneOf(0.1, NOISES),
  /** What ten words more are worth to the labelers. */
  bias: oneOf(0, BIASES),
  /** A constant added to every score. */
  plus: own(range(0, -100, 100, 10)),
  /** The reader's own answer. */
  facts: own(range(3, 0, FEW, 1)),
  mistakes: own(range(0, 0, FEW, 1)),
  thanks: own(range(1, 0, MANY, 1)),
  fillers: own(range(1, 0, MANY, 1)),
  guess: option<(typeof guesses)[number] | 'shown'>(null, [...guesses, 'shown']),
  seed: seed(),
};

export { MOST };
export type RmSettings = Settings<typeof knobs>;
