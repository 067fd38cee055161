import type english from '../../../content/en/widgets/overopt.ts';
import type { Words } from '../../../content/words.ts';

/** The widget's words; the English file gives the shape. */
export type OveroptText = Words<typeof english>;
