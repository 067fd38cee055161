import { mean } from '../../engine/sum.ts';
import { questionWith } from '../../toys/animals/questions.ts';
import { judge } from '../../toys/animals/rubric.ts';
import type { Shown } from '../../toys/animals/shown.ts';
import { hasManner } from '../../toys/animals/written.ts';
import type { Look, Said } from './frames.ts';
import { isHeldOut, type Lesson } from './lesson.ts';

/** What answers tell: the first are to the prompts for all to read, the rest to all questions. */
export function lookOf(lesson: Lesson, samples: readonly Shown[]): Look {
  const { prompts, told, hand, manner } = lesson;
  const judged = samples.map((sample) => {
    const question = questionWith(sample.prompt);
    return { ...sample, question, ...(question && { judgement: judge(question, sample.answer, sample.ended) }) };
  });
  const said = judged.slice(0, prompts.length).map(({ prompt, answer, judgement }): Said => ({
    prompt,
    answer,
    told: told.has(prompt),
    ...(judgement && { right: judgement.correct }),
  }));
  const all = judged.slice(prompts.length).map((each) => ({ ...each, ...each.judgement! }));
  type One = (typeof all)[number];
  const share = (which: (one: One) => boolean, of: (one: One) => boolean): number =>
    mean(all.filter(which).map((one) => Number(of(one))));
  const over = (of: (one: One) => number): number => mean(all.map(of));
  const isFact = ({ question }: One): boolean => question?.kind === 'fact';
  const isTold = (one: One): boolean => isFact(one) && told.has(one.prompt);
  const correct = (one: One): boolean => one.correct;
  const written = new Set(hand.map(({ question }) => question));
  const other = ({ prompt }: One): boolean => !written.has(prompt);
  const answers = new Set(hand.map(({ answer }) => answer));
  return {
    ...(all.some(isTold) && { seen: share(isTold, correct) }),
    heldOut: share((one) => isFact(one) && isHeldOut(lesson, one.prompt), correct),
    asks: over(({ asks }) => Number(asks)),
    courtesy: over(({ courtesy }) => courtesy),
    words: over(({ words }) => words),
    said,
    ...(hand.length > 0 && {
      others: {
        echo: share(other, ({ answer }) => answers.has(answer)),
        ...(manner && { manner: share(other, ({ answer }) => hasManner(manner, answer)) }),
      },
    }),
  };
}
