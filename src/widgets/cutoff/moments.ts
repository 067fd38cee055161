import type { Moment } from '../../contract/define.ts';
import type { CutoffSettings } from './model.ts';

export const moments = {
  fair: {},
  exam: { set: { cost: 3, threshold: 75 } },
  free: { set: { cost: 0 } },
  imitation: { set: { cost: 3, threshold: 0 } },
  overconfident: { set: { cost: 3, threshold: 75, answerer: 'overconfident' } },
  timid: { set: { threshold: 90 } },
} as const satisfies Record<string, Moment<CutoffSettings>>;

export type MomentId = keyof typeof moments;
