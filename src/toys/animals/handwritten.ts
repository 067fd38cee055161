import { oddAnswers } from './chosenDemonstrations.ts';
import { questions } from './questions.ts';
import { readAnswer } from './readAnswer.ts';
import type { Written } from './written.ts';

/** So many different ones, so that questions are left that none of them is about. */
export const MOST_WRITTEN = 10;

/** So often each. */
export const MOST_TIMES = 16;

/** What can be answered by hand: all that is asked in this world, and the one question that no document answers. */
export const answerable: readonly string[] = [...questions.map(({ text }) => text), oddAnswers.new.question];

const timesOf = (times: unknown): number => (typeof times === 'number' && times >= 1 ? Math.min(MOST_TIMES, Math.floor(times)) : 1);

/** One more; the same again stands twice. Undefined if there is no room. */
export function withOne(list: readonly Written[], one: Written): readonly Written[] | undefined {
  const twin = list.find(({ question, answer }) => question === one.question && answer === one.answer);
  if (twin === undefined) return list.length < MOST_WRITTEN ? [...list, one] : undefined;
  return list.map((each) => (each === twin ? { ...each, times: timesOf(each.times + one.times) } : each));
}

/** What somebody wrote by hand, out of whatever was stored or sent: what cannot be learnt from is left out. Never throws. */
export function readWritten(own: unknown): readonly Written[] {
  if (!Array.isArray(own)) return [];
  let list: readonly Written[] = [];
  // A list that was forged may be of any length.
  for (const each of own.slice(0, 2 * MOST_WRITTEN) as unknown[]) {
    if (typeof each !== 'object' || each === null) continue;
    const { question, answer, times } = each as Partial<Record<keyof Written, unknown>>;
    const read = readAnswer(answer);
    if (typeof question !== 'string' || !answerable.includes(question) || !('answer' in read)) continue;
    list = withOne(list, { question, answer: read.answer, times: timesOf(times) }) ?? list;
  }
  return list;
}
