import { type Config, shapesOf } from './shapes.ts';
import { eights } from './kernels/math.ts';
import { tooLarge } from './memory.ts';
import { bytesOf } from './tensor.ts';

/** Bytes that the weights, their gradients and AdamW's two averages take. */
export function weightBytes(config: Config): number {
  return 4 * shapesOf(config).reduce((sum, { rows, cols }) => sum + bytesOf(rows, cols), 0);
}

/** Bytes that one step of training takes above the weights, for sequences of these lengths; near enough to refuse by. */
export function stepBytes({ vocabulary, width, layers, heads, hidden = 4 * width }: Config, lengths: readonly number[]): number {
  let rows = 0;
  let pairs = 0;
  for (const length of lengths) {
    rows += length;
    pairs += length * eights(length);
  }
  // Values and gradients of a block, and what attention keeps. A residual sum lends its gradient to the next.
  const block = rows * (15 * width + 4 * hidden) + heads * pairs;
  return 4 * (layers * block + 3 * rows * (vocabulary + width));
}

/**
 * RangeError if the sizes are not whole positive numbers, the heads do not divide the width, or weights and one step on a
 * single full sequence would pass the limit: before anything is taken, and in numbers.
 */
export function refuseUnlessFits(config: Config, limit: number): void {
  const { context, width, layers, heads, hidden = 4 * width } = config;
  for (const [name, size] of Object.entries({ ...config, hidden })) {
    if (name !== 'scalars' && !(Number.isInteger(size) && Number(size) > 0)) {
      throw new RangeError(`${name} must be a whole number above 0, not ${size}`);
    }
  }
  if (width % heads !== 0) throw new RangeError(`${heads} heads do not divide a width of ${width}`);
  const bytes = weightBytes(config) + stepBytes(config, [context]);
  if (bytes > limit) throw tooLarge(`training a model with ${layers} layers of width ${width}`, bytes, limit);
}
