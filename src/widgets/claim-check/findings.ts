import { fill } from '../../../content/fill.ts';
import { type CheckFrame, standingOf, totalOf } from './model.ts';
import { type Pile, piles, type Sort } from './sorts.ts';
import type { CheckText } from './words.ts';

export type FindingId = keyof CheckText['findings'];

/** Which sentence is true of a frame. */
export function findingOf(frame: CheckFrame): FindingId {
  if (frame.act !== 'sort') return frame.act;
  const { at, statements, done } = frame;
  if (done === statements.length) return 'done';
  const { said, truth } = statements[at]!;
  if (said === null) return done === 0 ? 'opening' : 'going';
  return said === truth ? 'hit' : 'miss';
}

/** The name of a topic or of an essay. */
export const rowName = (id: string, text: CheckText): string =>
  id in text.topics ? text.topics[id as keyof typeof text.topics] : text.essays[id as keyof typeof text.essays];

/** The values that fill the slots of the sentences. */
export function valuesOf(frame: CheckFrame, text: CheckText): Record<string, string> {
  const sort = (id: Sort | null): string => (id === null ? text.unsorted : text.sorts[id].word);
  const count = (pile: Pile): string => String(frame.all[piles.indexOf(pile)]!);
  const values = {
    all: String(totalOf(frame.all)),
    standing: String(standingOf(frame.all)),
    imprecise: count('imprecise'),
    wrong: count('wrong'),
    open: String(frame.all[piles.indexOf('inferred')]! + frame.all[piles.indexOf('opinion')]!),
  };
  if (frame.act !== 'sort') {
    const [best, worst] = [frame.rows[0]!, frame.rows.at(-1)!];
    return {
      ...values,
      best: rowName(best.id, text),
      bestStanding: String(best.standing),
      bestTotal: String(best.total),
      worst: rowName(worst.id, text),
      worstStanding: String(worst.standing),
      worstTotal: String(worst.total),
    };
  }
  const { said, truth } = frame.statements[frame.at]!;
  return {
    ...values,
    number: String(frame.at + 1),
    count: String(frame.statements.length),
    done: String(frame.done),
    right: String(frame.right),
    over: String(frame.over),
    said: sort(said),
    truth: sort(truth),
  };
}

/** The figure's one sentence. */
export const finding = (frame: CheckFrame, text: CheckText): string => fill(text.findings[findingOf(frame)], valuesOf(frame, text));
