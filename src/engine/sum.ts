/** The sum, from left to right: the order is fixed because floating-point addition is not associative. */
export function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i]!;
  return total;
}

/** Σ a_i b_i, from left to right. */
export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += a[i]! * b[i]!;
  return total;
}

/** Σ p_i x_i over the outcomes that can happen: a probability of 0 adds nothing, even where x_i is infinite. */
export function expectation(probabilities: ArrayLike<number>, values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < probabilities.length; i++) {
    if (probabilities[i] !== 0) total += probabilities[i]! * values[i]!;
  }
  return total;
}

/** The arithmetic mean; 0 for no values. */
export function mean(values: ArrayLike<number>): number {
  return values.length === 0 ? 0 : sum(values) / values.length;
}

/** A value held between two bounds; NaN becomes the lower one, so that nothing downstream meets it. */
export function clamp(value: number, low: number, high: number): number {
  if (value > high) return high;
  return value >= low ? value : low;
}
