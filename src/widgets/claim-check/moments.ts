import type { Moment } from '../../contract/define.ts';
import type { CheckSettings } from './knobs.ts';
import { type Letter, withSort } from './sorts.ts';
import { statementIds } from './statements.ts';

const believed: readonly Letter[] = statementIds.map(() => 'd' as const);

/** A first look, one answer, one witness heard twice, a reader who believes everything, and the claims as they are. */
export const moments = {
  opening: {},
  merger: { set: { said: ['d'] } },
  witness: { set: { claim: 's0-07', said: withSort([], statementIds.indexOf('s0-07'), 'documented') } },
  believer: { set: { claim: 's4-29', said: believed } },
  topics: { set: { act: 'topic' } },
  essays: { set: { act: 'essay' } },
} as const satisfies Record<string, Moment<CheckSettings>>;

export type MomentId = keyof typeof moments;
