/** Characters of a text of one's own: fewer teach nothing, more take too long. */
export const LEAST = 500;
export const MOST = 20_000;
/** So many different words (or Han characters) there must be, or there is nothing to predict. */
export const VARIETY = 20;

/** Why a text cannot be learnt from, with the number that says so. */
export interface Fault {
  readonly fault: 'short' | 'long' | 'binary' | 'poor';
  readonly n: number;
}

// One sign in a hundred that no text has, or a single NUL, and it is a picture, a program or a broken file.
const BINARY = 0.01;
// Control characters but those that break lines and space words, what a decoder could not read, and halves of characters.
const STRANGE = /[^\P{Cc}\t\n\v\f\r\u0085]|\ufffd|\p{Cs}/gu;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/**
 * A pasted text made ready, or what is wrong with it: one kind of line break and space, signs composed, invisible ones dropped.
 * Never throws.
 */
export function readOwn(pasted: unknown): { readonly text: string } | Fault {
  const raw = typeof pasted === 'string' ? pasted : '';
  // What is far too long is not even looked at.
  if (raw.length > 4 * MOST) return { fault: 'long', n: raw.length };
  const strange = raw.match(STRANGE)?.length ?? 0;
  if (raw.includes('\0') || strange > BINARY * raw.length) return { fault: 'binary', n: strange };
  const text = raw
    .replace(STRANGE, '')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(/\s*[\r\n\u0085\u2028\u2029]\s*/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
  const n = Array.from(text).length;
  if (n > MOST) return { fault: 'long', n };
  if (n < LEAST) return { fault: 'short', n };
  const words = new Set(text.toLowerCase().match(/\p{Script=Han}|[^\s\p{P}\p{S}\p{Script=Han}]+/gu));
  return words.size < VARIETY ? { fault: 'poor', n: words.size } : { text };
}
