import { LARGEST_SEED } from '../../contract/knobs.ts';
import { LENGTH } from './sequence.ts';
import type { Paper } from './paper.ts';

/*
 * A short code carries one reader's clicks from a phone to the teacher's screen: `1-1202112021-RTKXB`. The seed comes first, then the clicks;
 * of the letters three tell this device's ballot from another with the same clicks, and two are a check on everything before them.
 */

/** A ballot with the three letters of its device. */
export interface Signed extends Paper {
  readonly sign: string;
}

export type Fault = 'unreadable' | 'check' | 'seed' | 'again';

// No vowels, so that no code is a word, and nothing that is easily taken for something else.
const LETTERS = 'BCDFGHJKMNPQRSTVWXYZ';

/** A number from a text: FNV-1a (Fowler, Noll & Vo 1991), 32 bits. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** The letters of a text. */
function letters(text: string, count: number): string {
  let rest = hash(text);
  return Array.from({ length: count }, () => {
    const letter = LETTERS[rest % LETTERS.length]!;
    rest = Math.floor(rest / LETTERS.length);
    return letter;
  }).join('');
}

/** Three letters for a device, from anything that is its own. */
export const signOf = (own: string): string => letters(own, 3);

const bodyOf = ({ seed, marks, sign }: Signed): string => `${seed}-${marks}-${sign}`;

export const encodeBallot = (ballot: Signed): string => `${bodyOf(ballot)}${letters(bodyOf(ballot), 2)}`;

/** What a full-width keyboard or a chat made of a code is read as it was meant. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\u2010-\u2015\u2212_]/g, '-');

/** Reads one code, or says why it cannot be counted here. */
export function decodeBallot(text: string, seed: number): Signed | Fault {
  const [, first, marks = '', own = '', check] = /^(\d{1,10})-([012]+)-([A-Z]{3})([A-Z]{2})$/.exec(plain(text)) ?? [];
  if (first === undefined || marks.length > LENGTH || Number(first) < 1 || Number(first) > LARGEST_SEED) return 'unreadable';
  const ballot = { seed: Number(first), marks, sign: own };
  if (letters(bodyOf(ballot), 2) !== check) return 'check';
  return ballot.seed === seed ? ballot : 'seed';
}

/** A line that was not counted, and why. */
export interface Refused {
  readonly text: string;
  readonly fault: Fault;
}

export interface Read {
  readonly counted: readonly Signed[];
  readonly refused: readonly Refused[];
  /** What was beyond the limit, as it was pasted. */
  readonly rest: string;
}

/** More ballots than a lecture hall holds. */
export const MOST_BALLOTS = 500;

const LONGEST = 60_000;

/** Reads pasted codes, one a line or with commas or spaces between; those of `known` are not counted again. */
export function readCodes(pasted: string, seed: number, known: readonly Signed[]): Read {
  const seen = new Set(known.map(encodeBallot));
  const counted: Signed[] = [];
  const refused: Refused[] = [];
  const pieces = pasted
    .slice(0, LONGEST)
    .split(/[\s,;，；、。]+/)
    .filter((piece) => piece !== '');
  const room = MOST_BALLOTS - known.length;
  let taken = 0;
  for (const piece of pieces) {
    if (counted.length >= room) break;
    taken += 1;
    const ballot = decodeBallot(piece, seed);
    if (typeof ballot === 'string') refused.push({ text: piece, fault: ballot });
    else if (seen.has(encodeBallot(ballot))) refused.push({ text: piece, fault: 'again' });
    else {
      seen.add(encodeBallot(ballot));
      counted.push(ballot);
    }
  }
  const rest = [...pieces.slice(taken), pasted.slice(LONGEST)].filter((piece) => piece !== '').join('\n');
  return { counted, refused, rest };
}
