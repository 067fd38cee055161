import { answers } from '../../toys/four-answers/world.ts';
import type { FindingId } from './words.ts';

/** A sentence is used only where its test of the numbers holds: the title of the figure cannot be wrong. */
export type Rules<F> = readonly (readonly [FindingId, (frame: F) => boolean])[];

/** What the sentences of an act may name. */
export type Values = Readonly<Record<string, string | number>>;

/** The letters, in the order of every list of numbers. */
export const ids = answers.map(({ id }) => id);

/** The letters of the largest entries, all of them where several are equal. */
export const tops = (values: readonly number[]): string[] => {
  const most = Math.max(...values);
  return ids.filter((_, i) => values[i] === most);
};

/** The index of the largest entry, the first of several. */
export const top = (values: readonly number[]): number => values.indexOf(Math.max(...values));

/** Equal but for rounding: a circle's scores agree only as far as sums in another order do. */
export const alike = (values: readonly number[]): boolean => values.every((value) => Math.abs(value - values[0]!) < 1e-9);
