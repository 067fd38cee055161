import { choice, oneOf, option, type Settings } from '../../contract/knobs.ts';
import { betas, runOf, weights } from './grid.ts';
import { runs, seeds, type Spread } from './runs.folded.ts';

/** Where a reader thinks PPO with old text mixed in ends; the last is "show me". */
export const guesses = ['lower', 'beside', 'both', 'shown'] as const;
export type Guess = (typeof guesses)[number];

/** What of the old may be forgotten: documents, sheets of questions, and to use a name that the same story has just told. */
export const olds = ['documents', 'names', 'sheets'] as const;
export type Old = (typeof olds)[number];

export const knobs = {
  old: choice('documents', olds),
  /** The price of KL; the view has the control, in a sentence. */
  beta: oneOf(0.2, betas),
  /** The weight of old text beside practice. Until there is a guess it is nothing. */
  weight: oneOf(0, weights),
  guess: option<Guess>(null, guesses),
};
export type TaxSettings = Settings<typeof knobs>;

/** A model's place: what it has kept of the old, and what its answers are worth. */
export interface Place {
  readonly kept: Spread;
  readonly worth: Spread;
}

/** The runs at one price of KL, by the weight of old text. */
export interface Leash {
  readonly beta: number;
  readonly places: readonly Place[];
}

export interface TaxFrame {
  readonly old: Old;
  readonly base: Place;
  readonly sft: Place;
  readonly leashes: readonly Leash[];
  /** The run the sentence is about. */
  readonly beta: number;
  readonly weight: number;
  readonly chosen: Place;
  /** Whether runs with old text are still to be guessed at. */
  readonly covered: boolean;
  readonly seeds: number;
}

/** Every run's price and gain, for the kind of old text that is looked at; those with old text mixed in wait for a guess. */
export function frame({ old, beta, weight: asked, guess }: TaxSettings): TaxFrame {
  const at = (run: string): Place => ({ kept: runs[run]![old], worth: runs[run]!.worth });
  const covered = guess === null;
  const weight = covered ? 0 : asked;
  return {
    old,
    base: at('base'),
    sft: at('sft'),
    leashes: betas.map((price) => ({
      beta: price,
      places: weights.filter((each) => each === 0 || !covered).map((each) => at(runOf(price, each))),
    })),
    beta,
    weight,
    chosen: at(runOf(beta, weight)),
    covered,
    seeds,
  };
}
