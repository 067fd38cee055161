import type { Knob } from '../../contract/knobs.ts';
import { sum } from '../../engine/sum.ts';

/** Shares of the five words in whole percent: they add up to 100, and none is below 1. */
export type Shares = readonly number[];

const WHOLE = 100;
/** A softmax gives no word nothing, and KL would be infinite if it did. */
export const LEAST = 1;

/**
 * The nearest shares in whole percent to weights of any size: what is above the least of each word is shared in proportion, and
 * the remainders go to the largest fractions, the first of equals first.
 */
export function sharesOf(weights: readonly number[], total = WHOLE): number[] {
  const free = total - LEAST * weights.length;
  const mass = sum(weights);
  const exact = weights.map((weight) => (mass > 0 ? (weight / mass) * free : free / weights.length));
  const shares = exact.map((share) => Math.floor(share));
  const left = free - sum(shares);
  const order = exact.map((share, i) => ({ i, rest: share - Math.floor(share) })).sort((a, b) => b.rest - a.rest || a.i - b.i);
  for (const { i } of order.slice(0, left)) shares[i]! += 1;
  return shares.map((share) => share + LEAST);
}

/** The shares with one of them set; the others keep their proportions. */
export function withShare(shares: Shares, index: number, value: number): number[] {
  const most = WHOLE - LEAST * (shares.length - 1);
  const set = Math.max(LEAST, Math.min(most, Math.round(value)));
  const others = sharesOf(
    shares.filter((_, i) => i !== index).map((share) => share - LEAST),
    WHOLE - set,
  );
  return [...others.slice(0, index), set, ...others.slice(index)];
}

/** Shares as probabilities. */
export const probabilities = (shares: Shares): number[] => shares.map((share) => share / WHOLE);

/** A knob that holds shares, spelled 90_6_2_1_1; five numbers that are no shares are made into the nearest. */
export const sharesKnob = (initial: Shares): Knob<Shares> => ({
  initial,
  control: { kind: 'none' },
  parse: (word) => {
    if (!/^\d{1,3}(?:_\d{1,3})*$/.test(word)) return undefined;
    const numbers = word.split('_').map(Number);
    if (numbers.length !== initial.length) return undefined;
    const fine = sum(numbers) === WHOLE && numbers.every((share) => share >= LEAST);
    return fine ? numbers : sharesOf(numbers);
  },
  format: (shares) => shares.join('_'),
});
