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

/** The manner of answers to different questions: the longer of how they all begin and how they all end, if that is two words at least. */
export function mannerOf(list: readonly Written[]): Manner | undefined {
  if (new Set(list.map(({ question }) => question)).size < 2) return undefined;
  const said = list.map(({ answer }) => answer.split(' '));
  const common = (texts: readonly (readonly string[])[]): number => Math.min(...texts.map((each) => shared(texts[0]!, each)));
  const first = said[0]!;
  const start = first.slice(0, common(said));
  const end = first.slice(first.length - common(said.map((each) => each.toReversed())));
  // A stop there is the end of what stands before.
  if (/^[.!?]$/.test(end[0] ?? '')) end.shift();
  const [words, place] = start.length >= end.length ? ([start, 'start'] as const) : ([end, 'end'] as const);
  return words.length < 2 ? undefined : { words: words.join(' '), place };
}

/** Whether an answer is given in a manner. */
export const hasManner = ({ words, place }: Manner, answer: string): boolean =>
  place === 'start' ? `${answer} `.startsWith(`${words} `) : ` ${answer}`.endsWith(` ${words}`);
