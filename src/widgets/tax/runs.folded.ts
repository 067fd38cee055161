import recorded from '../../../docs/claims.json';
import { betas, runOf, weights } from './grid.ts';

/*
 * What `npm run claims` recorded of seeds 1 to 20 (study.ts). The record carries the hash of the code that made it, and a stale one fails
 * the tests; of the record a page gets no more than this.
 */

export interface Spread {
  readonly mean: number;
  /** Between these lie all seeds but the lowest and the highest. */
  readonly low: number;
  readonly high: number;
  /** Seed by seed from 1, good enough for dots. */
  readonly each: readonly number[];
}

/** What a model has kept and what it is worth: loss in nats a word, the chance of a name that has been told, points of the rubric. */
export interface Kept {
  readonly documents: Spread;
  readonly sheets: Spread;
  readonly names: Spread;
  readonly worth: Spread;
}

const numbers: Readonly<Record<string, readonly number[]>> = recorded.tax.numbers;
const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

function spread(name: string): Spread {
  const values = numbers[name]!;
  const sorted = values.toSorted((a, b) => a - b);
  return {
    mean: rounded(values.reduce((sum, value) => sum + value, 0) / values.length, 4),
    low: rounded(sorted[1]!, 3),
    high: rounded(sorted.at(-2)!, 3),
    each: values.map((value) => rounded(value, 3)),
  };
}

const kept = (run: string): Kept => ({
  documents: spread(`${run}.loss`),
  sheets: spread(`${run}.sheets`),
  names: spread(`${run}.told`),
  worth: spread(`${run}.gold`),
});

export const seeds: number = numbers['base.loss']!.length;

/** The two models before practice, and PPO at every price of KL and weight of old text, by the names of the record. */
export const runs: Readonly<Record<string, Kept>> = Object.fromEntries(
  ['base', 'sft', ...betas.flatMap((beta) => weights.map((weight) => runOf(beta, weight)))].map((run) => [run, kept(run)]),
);

/** What chance the base model gives the right name where the line that tells it is left out. */
export const untold: number = spread('base.untold').mean;
