import type { Moment } from '../../contract/define.ts';
import { type KlSettings, MANY, opening } from './model.ts';

export const moments = {
  negative: {},
  swapped: { set: { policy: opening.reference, reference: opening.policy } },
  many: { set: { n: MANY } },
  near: { set: { policy: [40, 26, 18, 11, 5] } },
  same: { set: { policy: opening.reference } },
  far: { set: { policy: [3, 3, 3, 3, 88] } },
} as const satisfies Record<string, Moment<KlSettings>>;

export type MomentId = keyof typeof moments;
