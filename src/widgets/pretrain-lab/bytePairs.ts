/** A text cut into pieces, and what each piece is. */
export interface Pieces {
  /** The pieces by number; 0 stands for every character that is too rare to have a number. */
  readonly words: readonly string[];
  readonly tokens: readonly number[];
  /** Characters that became 0. */
  readonly unknown: number;
}

/** What is written in place of a character without a number. */
export const UNKNOWN = '□';

// A piece stays within a word with the space before it, a number or some signs, as in GPT-2's tokenizer.
const WORDS = /[ ]?\p{L}[\p{L}\p{M}]*|[ ]?\p{N}+|[ ]?[^\s\p{L}\p{N}]+|\s/gu;

// A pair seen less often teaches more by its parts.
const OFTEN = 4;

interface Word {
  count: number;
  pieces: number[];
}

/**
 * Byte-pair encoding on characters (Gage 1994; Sennrich et al. 2016, algorithm 1): the most frequent characters get a number each, then
 * again and again the most frequent pair of neighbours becomes one piece, until there are `size` of them or no pair comes four
 * times. Of pairs as frequent the one met first wins. Yields after every merge, with nothing to show.
 *
 * @param characters how many of the numbers may go to single characters
 */
export function* learnPieces(text: string, size: number, characters: number): Generator<undefined, Pieces> {
  const split = text.match(WORDS) ?? [];
  const counts = new Map<string, number>();
  for (const sign of text) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const kept = [...counts].sort((a, b) => b[1] - a[1]).slice(0, characters - 1);
  const words = [UNKNOWN, ...kept.map(([sign]) => sign)];
  const numbers = new Map(kept.map(([sign], i) => [sign, i + 1]));
  const lexicon = new Map<string, Word>();
  for (const word of split) {
    const known = lexicon.get(word);
    if (known) known.count += 1;
    else lexicon.set(word, { count: 1, pieces: Array.from(word, (sign) => numbers.get(sign) ?? 0) });
  }
  yield;
  while (words.length < size) {
    const [pair, often] = mostFrequent(lexicon.values(), size);
    if (often < OFTEN) break;
    const [left, right] = [Math.floor(pair / size), pair % size];
    for (const word of lexicon.values()) word.pieces = merged(word.pieces, left, right, words.length);
    words.push(words[left]! + words[right]!);
    yield;
  }
  const tokens = split.flatMap((word) => lexicon.get(word)!.pieces);
  return { words, tokens, unknown: tokens.filter((token) => token === 0).length };
}

/** The pair of neighbours that comes most often, as left · size + right, and how often. What is unknown is no part of a piece. */
function mostFrequent(lexicon: Iterable<Word>, size: number): readonly [pair: number, often: number] {
  const pairs = new Map<number, number>();
  for (const { count, pieces } of lexicon) {
    for (let i = 1; i < pieces.length; i++) {
      const pair = pieces[i - 1]! * size + pieces[i]!;
      if (pieces[i - 1] !== 0 && pieces[i] !== 0) pairs.set(pair, (pairs.get(pair) ?? 0) + count);
    }
  }
  let best: readonly [number, number] = [0, 0];
  for (const entry of pairs) if (entry[1] > best[1]) best = entry;
  return best;
}

function merged(pieces: number[], left: number, right: number, piece: number): number[] {
  if (!pieces.includes(left)) return pieces;
  const next: number[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const both = pieces[i] === left && pieces[i + 1] === right;
    next.push(both ? piece : pieces[i]!);
    if (both) i += 1;
  }
  return next;
}
