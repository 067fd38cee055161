import type english from '../../../content/en/widgets/tax.ts';
import type { Words } from '../../../content/words.ts';

/** The widget's words; the English file gives the shape. */
export type TaxText = Words<typeof english>;
export type MomentId = keyof TaxText['moments'];
