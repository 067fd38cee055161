import type english from '../../../content/en/widgets/clip-view.ts';
import type { Words } from '../../../content/words.ts';

/** The widget's words; the English file gives the shape. */
export type ClipText = Words<typeof english>;
