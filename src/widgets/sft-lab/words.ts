import type english from '../../../content/en/widgets/sft-lab.ts';
import type { Words } from '../../../content/words.ts';

/** The widget's words; the English file gives the shape. */
export type SftLabText = Words<typeof english>;
