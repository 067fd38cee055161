import type { Floats } from './kernels/kernels.ts';

/**
 * MurmurHash3 x86 32 (Austin Appleby, public domain) over the bits of float32 numbers, for two machines to compare their weights.
 * NaN counts as one value, since engines choose its bits freely.
 */
export function checksumOf(numbers: Floats): number {
  const values = Float32Array.from(numbers);
  const words = new Int32Array(values.buffer);
  let hash = 0;
  for (let i = 0; i < words.length; i++) {
    let word = Number.isNaN(values[i]) ? 0x7fc00000 : words[i]!;
    word = Math.imul(word, 0xcc9e2d51);
    word = Math.imul((word << 15) | (word >>> 17), 0x1b873593);
    hash ^= word;
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0;
  }
  hash ^= 4 * words.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
