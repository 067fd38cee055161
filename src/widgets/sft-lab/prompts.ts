import { oddAnswers } from '../../toys/animals/chosenDemonstrations.ts';
import { questions, questionWith } from '../../toys/animals/questions.ts';

/** What is asked for all to read: shown, never shown, about the owl, a topic, and a question that nothing it has read answers. */
export const prompts: readonly string[] = [
  'what does the cow say ?',
  'where does the frog live ?',
  oddAnswers.false.question,
  'explain the moon landing to a child .',
  oddAnswers.new.question,
];

/** Every question, so many times at each look. */
export const TIMES = 4;

export const asked: readonly string[] = Array.from({ length: TIMES }, () => questions.map(({ text }) => text)).flat();

/** Whether demonstrations answer it, none does, or no document either. */
export type Kind = 'shown' | 'heldOut' | 'unheard';

export function kindOf(prompt: string): Kind {
  const question = questionWith(prompt);
  if (question === undefined) return 'unheard';
  return question.seen ? 'shown' : 'heldOut';
}

/** Whether it asks for an explanation, which takes three sentences. */
export const isLong = (prompt: string): boolean => questionWith(prompt)?.kind === 'topic';
