import type { site } from '../../../content/en/site.ts';
import type { Words } from '../../../content/words.ts';

/** The words of the shared frame, in the page's language. */
export type FrameWords = Words<(typeof site)['figure']>;
