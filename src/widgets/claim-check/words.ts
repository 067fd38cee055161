import type english from '../../../content/en/widgets/claim-check.ts';
import type { Words } from '../../../content/words.ts';

/** The widget's words; the English file gives the shape. */
export type CheckText = Words<typeof english>;
