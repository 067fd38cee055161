import { exp } from '../../engine/exp.ts';
import { mean } from '../../engine/sum.ts';
import { oddAnswers, type Oddity } from '../../toys/animals/chosenDemonstrations.ts';
import { factOf } from '../../toys/animals/facts.ts';
import { questions } from '../../toys/animals/questions.ts';
import type { Watched } from '../../toys/animals/shown.ts';
import type { Known } from './frames.ts';

// The facts that no demonstration tells, but for the one that the odd demonstration denies.
const facts = questions.flatMap((question) =>
  question.kind === 'fact' && !question.seen && question.text !== oddAnswers.false.question
    ? [{ question: question.text, fact: factOf(question.animal, question.relation) }]
    : [],
);

export const FACTS = facts.length;

/** What is followed through fine-tuning. A text begins with nothing. */
export function probes(oddity: Oddity): readonly Watched[] {
  const odd = oddAnswers[oddity === 'true' ? 'false' : oddity];
  return [
    ...facts.map(({ fact }) => ['', fact] as const),
    ...facts.map(({ question, fact }) => [question, fact] as const),
    ['', odd.answer],
    [odd.question, odd.answer],
  ];
}

/** The probability of each probe's word: the last before stop and end. */
export function knownOf(watched: readonly (readonly number[])[]): Known {
  const chances = watched.map((logs) => exp(logs.at(-3)!));
  return {
    text: mean(chances.slice(0, FACTS)),
    answer: mean(chances.slice(FACTS, 2 * FACTS)),
    oddText: chances[2 * FACTS]!,
    oddAnswer: chances[2 * FACTS + 1]!,
  };
}
