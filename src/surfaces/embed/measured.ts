import type { Language } from '../../../content/languages.ts';

/** The widths of a column for which an embed's height is known beforehand. */
export const columns = [360, 640, 960] as const;

/** What was found out about one figure in one language with a browser (`npm run posters`). */
export interface Measure {
  /** The hash of the drawing that the PNG was made from. */
  readonly poster: string;
  /** Heights in CSS pixels of the embed as it opens, by the width of its column. */
  readonly heights: Readonly<Record<string, number>>;
}

export type Measured = Readonly<Record<string, Partial<Record<Language, Measure>>>>;
