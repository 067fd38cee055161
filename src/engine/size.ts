import type { Config } from './gpt.ts';
import { eights } from './kernels/math.ts';
import { tooLarge } from './memory.ts';

/** Bytes that the weights, their gradients and AdamW's two averages take. */
export function weightBytes({ vocabulary, context, width, layers, hidden = 4 * width, scalars = [] }: Config): number {
  const w = eights(width);
  const vectors = 2 * w + eights(3 * width) + w + 2 * w + eights(hidden) + w;
  const block = width * eights(3 * width) + width * w + width * eights(hidden) + hidden * w + vectors;
  return 16 * ((vocabulary + context) * w + layers * block + 2 * w + scalars.length * (8 * width + 8));
}

/** Bytes that one step of training takes above the weights, for sequences of these lengths; within a tenth. */
export function stepBytes(config: Config, lengths: readonly number[]): number {
  const { vocabulary, context, width, layers, heads, hidden = 4 * width } = config;
  const w = eights(width);
  const rows = lengths.reduce((sum, length) => sum + length, 0);
  const pairs = lengths.reduce((sum, length) => sum + length * eights(length), 0);
  // Values and gradients of a block: two norms, qkv, attention, two residual sums (whose gradient is shared), the MLP's middle twice.
  const perRow = 2 * (2 * w + eights(3 * width) + w + w + 2 * eights(hidden)) + w;
  const packs =
    2 * (w * eights(3 * width) + w * w + 2 * w * eights(hidden)) + 192 * (4 * w + eights(3 * width) + 3 * eights(hidden) + 2 * w);
  const beside = 8 * eights(context) * eights(width / heads) + eights(context) * eights(context);
  const head = rows * (5 * w + 3 * eights(vocabulary)) + 3 * eights(vocabulary) * w + 192 * (eights(vocabulary) + w);
  return 4 * (layers * (rows * perRow + heads * pairs + packs + beside) + head);
}

/**
 * RangeError if the sizes are not whole positive numbers, the heads do not divide the width, or weights and one step on a
 * single full sequence would pass the limit: before anything is taken, and in numbers.
 */
export function refuseUnlessFits(config: Config, limit: number): void {
  const { vocabulary, context, width, layers, heads, hidden = 4 * width } = config;
  for (const [name, size] of Object.entries({ vocabulary, context, width, layers, heads, hidden })) {
    if (!Number.isInteger(size) || size < 1) throw new RangeError(`${name} must be a whole number above 0, not ${size}`);
  }
  if (width % heads !== 0) throw new RangeError(`${heads} heads do not divide a width of ${width}`);
  const bytes = weightBytes(config) + stepBytes(config, [context]);
  if (bytes > limit) throw tooLarge(`training a model with ${layers} layers of width ${width}`, bytes, limit);
}
