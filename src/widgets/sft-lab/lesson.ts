import { chosenDemonstrations, oddOnes } from '../../toys/animals/chosenDemonstrations.ts';
import { readWritten } from '../../toys/animals/handwritten.ts';
import { questionWith } from '../../toys/animals/questions.ts';
import type { Text } from '../../toys/animals/targets.ts';
import { decode } from '../../toys/animals/vocabulary.ts';
import { type Manner, mannerOf, textsOf, type Written } from '../../toys/animals/written.ts';
import type { Shown } from './frames.ts';
import type { SftLabSettings } from './knobs.ts';
import { prompts } from './prompts.ts';

/** What a run learns from, and what of it was written by hand. */
export interface Lesson {
  readonly texts: readonly Text[];
  /** The questions that a demonstration answers. */
  readonly told: ReadonlySet<string>;
  /** By the reader; if there are none, the odd ones. */
  readonly hand: readonly Written[];
  readonly mine: boolean;
  readonly manner: Manner | undefined;
  /** What is asked for all to read. */
  readonly prompts: readonly string[];
  /** The first few, for all to read. */
  readonly shown: readonly Shown[];
}

/** So many of the reader's own questions are asked for all to read, beside the usual ones. */
const EXTRA = 3;

/** Demonstrations that are printed: by hand, and in all. */
const PRINTED = 5;

export function lessonOf({ seed, count, mix, oddity }: Omit<SftLabSettings, 'steps' | 'mask' | 'guess'>, own: unknown): Lesson {
  const mine = readWritten(own);
  const picked = chosenDemonstrations(seed, Number(count), mix, oddity);
  const texts = [...textsOf(mine), ...picked];
  const odd = oddOnes[oddity];
  const hand = mine.length > 0 ? mine : odd;
  const extra = [...new Set(mine.map(({ question }) => question))].filter((question) => !prompts.includes(question));
  const read = ({ prompt, answer }: Text): Shown => ({ prompt: decode(prompt), answer: decode(answer) });
  // Of those that stand there three times word for word one is enough to print.
  const printed = odd.length === 1 ? picked.slice(odd[0]!.times - 1) : picked;
  return {
    texts,
    told: new Set(texts.map(({ prompt }) => decode(prompt))),
    hand,
    mine: mine.length > 0,
    manner: mannerOf(hand),
    prompts: [...prompts, ...extra.slice(0, EXTRA)],
    shown: [
      ...mine.map(({ question, answer, times }): Shown => ({ prompt: question, answer, times })),
      ...printed.slice(0, Math.max(2, PRINTED - mine.length)).map(read),
    ],
  };
}

/** Whether a fact's question is in none of them, and of those that never are unless by hand. */
export const isHeldOut = ({ told }: Lesson, question: string): boolean => !questionWith(question)?.seen && !told.has(question);
