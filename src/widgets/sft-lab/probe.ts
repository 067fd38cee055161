import { exp } from '../../engine/exp.ts';
import { mean } from '../../engine/sum.ts';
import { oddAnswers, type Oddity } from '../../toys/animals/chosenDemonstrations.ts';
import { factOf } from '../../toys/animals/facts.ts';
import { questions } from '../../toys/animals/questions.ts';
import type { Watched } from '../../toys/animals/shown.ts';
import type { Known } from './frames.ts';
import { isHeldOut, type Lesson } from './lesson.ts';

// The facts that no demonstration tells, but for the one that an odd demonstration denies, which is never among them.
const factsOf = (lesson: Lesson): { question: string; fact: string }[] =>
  questions.flatMap((question) =>
    question.kind === 'fact' && isHeldOut(lesson, question.text) && question.text !== oddAnswers.false.question
      ? [{ question: question.text, fact: factOf(question.animal, question.relation) }]
      : [],
  );

/** What is followed through fine-tuning: probes, and how to read them. */
export interface Probes {
  readonly watched: readonly Watched[];
  /** The probability of each probe's word: the last before stop and end. */
  known(logs: readonly (readonly number[])[]): Known;
  /** The mean probability of the answers written by hand, word for word; of none, 0. */
  byHand(logs: readonly (readonly number[])[]): number;
}

export function probesOf(lesson: Lesson, oddity: Oddity): Probes {
  const facts = factsOf(lesson);
  const odd = oddAnswers[oddity === 'new' ? 'new' : 'false'];
  const n = facts.length;
  return {
    watched: [
      // A text begins with nothing.
      ...facts.map(({ fact }) => ['', fact] as const),
      ...facts.map(({ question, fact }) => [question, fact] as const),
      ['', odd.answer],
      [odd.question, odd.answer],
      ...lesson.hand.map(({ question, answer }) => [question, answer] as const),
    ],
    known(logs) {
      const chances = logs.slice(0, 2 * n + 2).map((each) => exp(each.at(-3)!));
      return {
        text: mean(chances.slice(0, n)),
        answer: mean(chances.slice(n, 2 * n)),
        oddText: chances[2 * n]!,
        oddAnswer: chances[2 * n + 1]!,
        facts: n,
      };
    },
    byHand: (logs) => mean(logs.slice(2 * n + 2).map((each) => exp(each.reduce((sum, log) => sum + log, 0)))),
  };
}
