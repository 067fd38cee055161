import { decimal, plain, signed } from '../../charts/format.ts';
import { fill } from '../../../content/fill.ts';
import type { ClipFrame } from './model.ts';
import type { ClipText } from './words.ts';

export type FindingId = keyof ClipText['findings'];

/** A window this wide is called wide. */
const WIDE = 0.4;

/** Which sentence is true of a frame; the first whose test holds. */
export function findingOf({ ratio, epsilon, good, bad }: ClipFrame): FindingId {
  if (good.clipped) return 'risen';
  if (bad.clipped) return 'fallen';
  if (ratio === 1) return 'start';
  return epsilon >= WIDE ? 'wide' : 'inside';
}

/** What sentences may name. */
export const valuesOf = ({ ratio, epsilon, low, high, good, bad }: ClipFrame): Record<string, string> => ({
  ratio: decimal(ratio),
  epsilon: plain(epsilon),
  low: plain(low),
  high: plain(high),
  share: `${decimal(epsilon * 100, 0)}%`,
  good: signed(good.slope, 0),
  bad: signed(bad.slope, 0),
  goodValue: decimal(good.value),
  badValue: decimal(bad.value),
});

/** The sentence that is true of a frame, with its numbers. */
export const finding = (frame: ClipFrame, text: ClipText): string => fill(text.findings[findingOf(frame)], valuesOf(frame));
