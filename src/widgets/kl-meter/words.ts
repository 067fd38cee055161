import type english from '../../../content/en/widgets/kl-meter.ts';
import type { Words } from '../../../content/words.ts';

/** The widget's words; the English file gives the shape. */
export type KlText = Words<typeof english>;
