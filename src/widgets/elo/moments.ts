import type { Moment } from '../../contract/define.ts';
import { type EloSettings, MOST } from './knobs.ts';

export const moments = {
  few: {},
  many: { set: { battles: MOST } },
  order: { set: { battles: 1600, k: 64 } },
  taste: { set: { battles: MOST, taste: 200 } },
} as const satisfies Record<string, Moment<EloSettings>>;

export type MomentId = keyof typeof moments;
