import type english from '../../../content/en/widgets/cutoff.ts';
import type { Words } from '../../../content/words.ts';

/** The widget's words; the English file gives the shape. */
export type CutoffText = Words<typeof english>;
