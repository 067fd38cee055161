import type english from '../../../content/en/widgets/rm-train.ts';
import type { Words } from '../../../content/words.ts';

/** The widget's words; the English file gives the shape. */
export type RmText = Words<typeof english>;
