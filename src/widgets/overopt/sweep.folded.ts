import recorded from '../../../docs/claims.json';
import type { Place } from './sizes.ts';

/*
 * The sweep for the page, from what `npm run claims` recorded of seeds 1 to 20 (study.ts). The record carries the hash of the code
 * that made it, and a stale one fails the tests; of the record a page gets no more than these means and bands.
 */

/** The mean over the seeds at one place of the way, and between what lie all seeds but the lowest and the highest. */
export interface Spot extends Place {
  readonly klBand: readonly [low: number, high: number];
  readonly proxyBand: readonly [low: number, high: number];
  readonly goldBand: readonly [low: number, high: number];
}

type Measure = 'kl' | 'proxy' | 'gold';

const numbers: Readonly<Record<string, readonly number[]>> = recorded.overopt.numbers;
const short = (value: number): number => Number(value.toFixed(3));

/** What stands between two words in the names of the numbers: prices, iterations, sizes. They are known from the record alone. */
const between = (name: RegExp): readonly number[] =>
  [...new Set(Object.keys(numbers).flatMap((key) => name.exec(key)?.[1] ?? []))].map(Number).toSorted((a, b) => a - b);

const betas = between(/^b([\d.]+)\.peak\.kl$/);
const marks = between(/^b0\.at(\d+)\.kl$/);
const sizes = between(/^best(\d+)\.kl$/);

function spotOf(name: string): Spot {
  const column = (measure: Measure): readonly number[] => numbers[`${name}.${measure}`]!;
  const mean = (measure: Measure): number => {
    const values = column(measure);
    return short(values.reduce((sum, value) => sum + value, 0) / values.length);
  };
  const band = (measure: Measure): readonly [number, number] => {
    const sorted = column(measure).toSorted((a, b) => a - b);
    return [short(sorted[1]!), short(sorted.at(-2)!)];
  };
  const means = { kl: mean('kl'), proxy: mean('proxy'), gold: mean('gold') };
  return { ...means, klBand: band('kl'), proxyBand: band('proxy'), goldBand: band('gold') };
}

export const seeds: number = numbers['b0.peak.kl']!.length;

/** PPO's path at each price, and the mean over the seeds of each one's own peak. */
export const paths: readonly { beta: number; spots: readonly Spot[]; peak: Spot }[] = betas.map((beta) => ({
  beta,
  spots: marks.map((mark) => spotOf(`b${beta}.at${mark}`)),
  peak: spotOf(`b${beta}.peak`),
}));

export const best: readonly (Spot & { n: number })[] = sizes.map((n) => ({ n, ...spotOf(`best${n}`) }));
