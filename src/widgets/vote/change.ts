import type { Manner, Measure } from './frames.ts';

/** How a measure moved: what a reader guesses beforehand, and what came. */
export type Change = 'less' | 'same' | 'more';

/** Differences of which something is said: less than this, and it is called the same. The last is a share. */
export const notable: Readonly<Record<Measure, number>> = { courtesy: 0.15, words: 1, correct: 0.05 };

export function changeOf(measure: Measure, before: Manner, after: Manner): Change {
  const gap = after[measure] - before[measure];
  if (Math.abs(gap) < notable[measure]) return 'same';
  return gap > 0 ? 'more' : 'less';
}
