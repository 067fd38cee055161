import { LONGEST } from './answers.ts';
import { decode, understand } from './vocabulary.ts';

/** Words of an answer, signs included: a model's own answers have no more, their end counted. */
export const MOST_WORDS = LONGEST - 1;

// So many words of this world are far shorter; what is longer is not even looked at.
const MOST_CHARACTERS = 1000;

/** Why an answer cannot be learnt from, with what tells it. */
export type AnswerFault =
  | { readonly fault: 'empty' | 'endless' | 'huge' }
  | { readonly fault: 'long'; readonly n: number }
  | { readonly fault: 'unknown'; readonly unknown: readonly string[] };

// Control characters, halves of characters, and signs that nobody sees.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\ufffd]+/gu;

/** An answer as somebody typed it, in this world's words, or what is wrong with it. Never throws. */
export function readAnswer(typed: unknown): { readonly answer: string } | AnswerFault {
  const raw = typeof typed === 'string' ? typed : '';
  if (raw.length > MOST_CHARACTERS) return { fault: 'huge' };
  // Who writes Chinese types full-width signs, and means the same ones.
  const { tokens, unknown } = understand(raw.replace(UNSEEN, ' ').normalize('NFKC').replaceAll('。', '.'));
  if (unknown.length > 0) return { fault: 'unknown', unknown };
  const answer = decode(tokens);
  if (!/[a-z]/.test(answer)) return { fault: 'empty' };
  if (tokens.length > MOST_WORDS) return { fault: 'long', n: tokens.length };
  return /[.!?]$/.test(answer) ? { answer } : { fault: 'endless' };
}
