import type { site } from '../../../content/en/site.ts';
import type { Words } from '../../../content/words.ts';

/** The presenter's words in the page's language; the build puts them before its script. */
export type PresentWords = Words<(typeof site)['present']>;

export const words = (): PresentWords => globalThis.lineage?.presentWords as PresentWords;
