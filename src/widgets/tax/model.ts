import { option, type Settings } from '../../contract/knobs.ts';
import { type ModelId, modelIds, runs } from './runs.folded.ts';

/** Where a reader thinks PPO with old text mixed in ends; the last is "show me". */
export const guesses = ['lower', 'beside', 'both', 'shown'] as const;
export type Guess = (typeof guesses)[number];

export const oldTexts = ['documents', 'sheets'] as const;

export const knobs = {
  /** On which of the old kinds of text the loss is measured. */
  old: option('documents', oldTexts),
  guess: option<Guess>(null, guesses),
};
export type TaxSettings = Settings<typeof knobs>;

export interface Cloud {
  readonly id: ModelId;
  /** Means over the seeds. */
  readonly loss: number;
  readonly worth: number;
  /** Loss and true worth, seed by seed. */
  readonly each: readonly (readonly [number, number])[];
}

export interface TaxFrame {
  readonly clouds: readonly Cloud[];
  readonly seeds: number;
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** What each model has kept of the text it came from, and what its answers are worth; the cure waits for a guess. */
export function frame({ old, guess }: TaxSettings): TaxFrame {
  const text = old === 'sheets' ? 'sheets' : 'documents';
  const shown = modelIds.filter((id) => id !== 'ptx' || guess !== null);
  return {
    clouds: shown.map((id) => {
      const { [text]: losses, worth } = runs[id];
      return { id, loss: meanOf(losses), worth: meanOf(worth), each: losses.map((loss, i) => [loss, worth[i]!] as const) };
    }),
    seeds: runs.base.worth.length,
  };
}
