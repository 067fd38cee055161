import type english from '../../../content/en/widgets/elo.ts';
import type { Words } from '../../../content/words.ts';

/** The widget's words; the English file gives the shape. */
export type EloText = Words<typeof english>;
