import type { Moment } from '../../contract/define.ts';
import { MANY, MOST, type RmSettings } from './knobs.ts';

/** An answer that the labels say nothing about: right, and far too polite. */
export const ABSURD = { facts: 2, mistakes: 0, thanks: MANY, fillers: 0 };

export const moments = {
  enough: {},
  few: { set: { labels: 5 } },
  noisy: { set: { labels: MOST, noise: 0.3 } },
  biased: { set: { labels: MOST, bias: 1 } },
  constant: { set: { plus: 100 } },
  absurd: { set: { labels: MOST, ...ABSURD } },
} as const satisfies Record<string, Moment<RmSettings>>;

export type MomentId = keyof typeof moments;
