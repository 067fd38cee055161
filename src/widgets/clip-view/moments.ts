import type { Moment } from '../../contract/define.ts';
import type { ClipSettings } from './model.ts';

export const moments = {
  start: {},
  risen: { set: { ratio: 1.4 } },
  fallen: { set: { ratio: 0.7 } },
  inside: { set: { ratio: 1.1 } },
  wide: { set: { ratio: 1.4, epsilon: 0.5 } },
} as const satisfies Record<string, Moment<ClipSettings>>;

export type MomentId = keyof typeof moments;
