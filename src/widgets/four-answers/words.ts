import type english from '../../../content/en/widgets/four-answers.ts';
import type { Words } from '../../../content/words.ts';

/** The widget's words; the English file gives the shape. */
export type FourText = Words<typeof english>;

export type FindingId = keyof FourText['findings'];

/** "A, B and C", or "none". */
export function listed(items: readonly string[], text: FourText): string {
  if (items.length === 0) return text.none;
  const head = items.slice(0, -1).join(text.comma);
  return head === '' ? items[0]! : `${head}${text.and}${items.at(-1)}`;
}

/** A sentence cut at its slots, for sentences with controls or marks in them. */
export const pieces = (sentence: string): { words: string; slot?: string }[] =>
  sentence.split(/(\{\w+\})/).map((part) => (part.startsWith('{') ? { words: '', slot: part.slice(1, -1) } : { words: part }));
