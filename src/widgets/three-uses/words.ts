import type english from '../../../content/en/widgets/three-uses.ts';
import type { Words } from '../../../content/words.ts';

/** The widget's words; the English file gives the shape. */
export type UsesText = Words<typeof english>;
