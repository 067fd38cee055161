/*
 * The body and the finish of MurmurHash3_x86_32 (Austin Appleby, public domain), over 32-bit words instead of bytes.
 * Only integer operations are used, so the result is the same on every machine.
 */

/** The state of a checksum before the first value. */
export const EMPTY = 0;

function mix(hash: number, word: number): number {
  let k = Math.imul(word, 0xcc9e2d51);
  k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
  const h = hash ^ k;
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}

// A word in front of each value, so that 1, "1", [1] and {"1": …} differ.
const NULL = 1;
const FALSE = 2;
const TRUE = 3;
const NUMBER = 4;
const STRING = 5;
const LIST = 6;
const RECORD = 7;

const bits = new DataView(new ArrayBuffer(8));

function foldNumber(hash: number, value: number): number {
  // Every NaN counts as one; setFloat64 may keep its payload, which engines choose freely.
  bits.setFloat64(0, Number.isNaN(value) ? 0 : value);
  return mix(mix(mix(hash, NUMBER), Number.isNaN(value) ? 0x7ff80000 : bits.getInt32(0)), bits.getInt32(4));
}

function foldString(hash: number, value: string): number {
  let h = mix(mix(hash, STRING), value.length);
  for (let i = 0; i < value.length; i += 1) h = mix(h, value.charCodeAt(i));
  return h;
}

function foldList(hash: number, values: ArrayLike<unknown>): number {
  let h = mix(mix(hash, LIST), values.length);
  for (let i = 0; i < values.length; i += 1) h = fold(h, values[i]);
  return h;
}

/**
 * Takes one more JSON-like value into a checksum. The order of a list counts, the order of an object's keys does not; a
 * typed array counts as the list of its numbers; numbers count by their bits (0 and −0 differ, all NaN are one). What JSON
 * has no word for counts as null, and a key without a value as absent.
 */
export function fold(hash: number, value: unknown): number {
  if (typeof value === 'number') return foldNumber(hash, value);
  if (typeof value === 'string') return foldString(hash, value);
  if (typeof value === 'boolean') return mix(hash, value ? TRUE : FALSE);
  if (typeof value !== 'object' || value === null) return mix(hash, NULL);
  if (Array.isArray(value)) return foldList(hash, value);
  if (ArrayBuffer.isView(value) && 'length' in value) return foldList(hash, value as unknown as ArrayLike<number>);
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.reduce((h, [key, entry]) => fold(foldString(h, key), entry), mix(mix(hash, RECORD), entries.length));
}

/** The six hexadecimal digits that a reader sees: the upper 24 of the 32 bits. */
export function spell(hash: number): string {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 8).toString(16).padStart(6, '0');
}

/** The checksum of a value, for two people to compare: six hexadecimal digits. */
export function checksum(value: unknown): string {
  return spell(fold(EMPTY, value));
}
