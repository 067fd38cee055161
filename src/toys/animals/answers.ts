import type { Gpt } from '../../engine/gpt.ts';
import type { Random } from '../../engine/random.ts';
import { sample } from '../../engine/sample.ts';
import type { Breaths } from './breathing.ts';
import { promptOf } from './demonstrations.ts';
import type { Question } from './questions.ts';
import { judge, type Judgement } from './rubric.ts';
import { decode, END } from './vocabulary.ts';

/** An answer to a question, and what the hidden rubric says of it. */
export interface Answer {
  readonly question: Question;
  readonly prompt: readonly number[];
  /** With `<end>`, if the model came to an end. */
  readonly answer: readonly number[];
  /** log π of each token when it was drawn. */
  readonly logs: readonly number[];
  readonly ended: boolean;
  readonly text: string;
  readonly judgement: Judgement;
}

/** Tokens an answer may have. */
export const LONGEST = 24;

// So many are written together: more would take too long between two breaths on the slow path.
const TOGETHER = 64;

/** The model's answers to questions, drawn at temperature 1 unless told otherwise. */
export function* answersTo(
  model: Gpt,
  asked: readonly Question[],
  random: Random,
  { temperature = 1, longest = LONGEST }: { readonly temperature?: number; readonly longest?: number } = {},
): Breaths<Answer[]> {
  const answers: Answer[] = [];
  for (let from = 0; from < asked.length; from += TOGETHER) {
    const some = asked.slice(from, from + TOGETHER);
    const prompts = some.map(promptOf);
    const sampling = { choice: { temperature }, random, length: longest, stop: END, logs: true };
    const completions = yield* sample(model, prompts, sampling);
    for (const [i, { tokens, logs, ended }] of completions.entries()) {
      const text = decode(tokens);
      const question = some[i]!;
      answers.push({
        question,
        prompt: prompts[i]!,
        answer: tokens,
        logs,
        ended,
        text,
        judgement: judge(question, text, ended),
      });
    }
  }
  return answers;
}
