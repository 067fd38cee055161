import { eights } from './kernels/math.ts';
import type { Tape } from './tape.ts';

/** Several sequences of tokens, one after another without padding ("ragged"), placed in the heap for one step. */
export interface Placed {
  /** Tokens in all: the rows of every matrix of the step. */
  readonly rows: number;
  readonly sequences: number;
  readonly longest: number;
  /** Σ length · (length rounded up to 8): what one head of attention keeps. */
  readonly pairs: number;
  /** Addresses: token and position of each row; the first row of each sequence, and one past the last. */
  readonly tokens: number;
  readonly positions: number;
  readonly starts: number;
}

/** The token; RangeError if the model does not know it. Kernels would read beside its weights without a word. */
export function known(token: number, vocabulary: number): number {
  if (token >= 0 && token < vocabulary) return token;
  throw new RangeError(`the token ${token} in a vocabulary of ${vocabulary}`);
}

/** Puts sequences into the heap. RangeError for an empty sequence, a token or a length that the model does not know. */
export function place(
  tape: Tape,
  sequences: readonly ArrayLike<number>[],
  { vocabulary, context }: { readonly vocabulary: number; readonly context: number },
): Placed {
  const tokens: number[] = [];
  const positions: number[] = [];
  const starts = [0];
  let longest = 0;
  let pairs = 0;
  for (const sequence of sequences) {
    const { length } = sequence;
    if (length < 1 || length > context) throw new RangeError(`a sequence of ${length} tokens in a context of ${context}`);
    for (let t = 0; t < length; t++) {
      const token = sequence[t]!;
      tokens.push(known(token, vocabulary));
      positions.push(t);
    }
    starts.push(tokens.length);
    longest = Math.max(longest, length);
    pairs += length * eights(length);
  }
  return {
    rows: tokens.length,
    sequences: sequences.length,
    longest,
    pairs,
    tokens: tape.integers(tokens),
    positions: tape.integers(positions),
    starts: tape.integers(starts),
  };
}
