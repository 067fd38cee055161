import type english from '../../../content/en/widgets/vote.ts';
import type { Words } from '../../../content/words.ts';

export type VoteText = Words<typeof english>;
