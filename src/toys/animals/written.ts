import type { Text } from './targets.ts';
import { encode, END, START } from './vocabulary.ts';

/** A demonstration that somebody wrote by hand: both sides in this world's words, and how often it stands in the set. */
export interface Written {
  readonly question: string;
  readonly answer: string;
  readonly times: number;
}

/** As texts to be learnt from, each as often as it stands in the set. */
export const textsOf = (list: readonly Written[]): Text[] =>
  list.flatMap(({ question, answer, times }) =>
    Array.from({ length: times }, (): Text => ({ prompt: [START, ...encode(question)], answer: [...encode(answer), END] })),
  );

/** What all answers begin or end with, two words at least. */
export interface Manner {
  readonly words: string;
  readonly place: 'start' | 'end';
}

const shared = (one: readonly string[], other: readonly string[]): number => {
  const differing = one.findIndex((word, i) => word !== other[i]);
  return differing < 0 ? one.length : differing;
};

const isSign = (word: string): boolean => /^[.!?]$/.test(word);

/**
 * The manner of answers to different questions: the longer of how they all begin and how they all end, if that is two words at least.
 * Where a sentence is over in it, what follows the last one at the beginning, or comes before the first one at the end, is left out.
 */
export function mannerOf(list: readonly Written[]): Manner | undefined {
  if (new Set(list.map(({ question }) => question)).size < 2) return undefined;
  const said = list.map(({ answer }) => answer.split(' '));
  const common = (texts: readonly (readonly string[])[]): number => Math.min(...texts.map((each) => shared(texts[0]!, each)));
  const first = said[0]!;
  const begins = first.slice(0, common(said));
  const ends = first.slice(first.length - common(said.map((each) => each.toReversed())));
  const start = begins.some(isSign) ? begins.slice(0, begins.findLastIndex(isSign) + 1) : begins;
  const end = ends.slice(ends.slice(0, -1).findIndex(isSign) + 1);
  const [words, place] = start.length >= end.length ? ([start, 'start'] as const) : ([end, 'end'] as const);
  return words.length < 2 ? undefined : { words: words.join(' '), place };
}

/** Whether an answer is given in a manner. */
export const hasManner = ({ words, place }: Manner, answer: string): boolean =>
  place === 'start' ? `${answer} `.startsWith(`${words} `) : ` ${answer}`.endsWith(` ${words}`);
