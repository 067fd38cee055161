import { decimal, percent, plain } from '../../charts/format.ts';
import { fill } from '../../../content/fill.ts';
import { type CutoffFrame, QUIZ } from './model.ts';
import type { CutoffText } from './words.ts';

export type FindingId = keyof CutoffText['findings'];

/** Half of the step in which thresholds are set: nearer to the best one cannot come. */
const NEAR = 0.005;

/** Whether the threshold is the best one, as far as whole percents go. */
export const isBest = ({ threshold, best }: CutoffFrame): boolean => Math.abs(threshold - best.threshold) <= NEAR;

/** Which sentence is true of a frame; the first whose test holds. */
export function findingOf(frame: CutoffFrame): FindingId {
  const { cost, threshold, answerer, best } = frame;
  const sure = answerer === 'overconfident';
  if (cost === 0) return threshold === 0 ? 'guessing' : 'free';
  if (isBest(frame)) return sure ? 'corrected' : cost === 1 ? 'fair' : 'exam';
  if (threshold === 0) return 'imitation';
  if (threshold > best.threshold) return 'timid';
  return sure ? 'overconfident' : 'bold';
}

/** Points, counted to a tenth. */
export const pointsOf = (value: number): string => decimal(value, 1);

/** What sentences may name. */
export const valuesOf = ({ cost, threshold, best, believed, score, given, chance, counts, earned }: CutoffFrame) => ({
  n: QUIZ,
  cost: plain(cost),
  threshold: percent(threshold, 0),
  best: percent(best.threshold, 0),
  believed: percent(believed, 0),
  score: pointsOf(score),
  peak: pointsOf(best.score),
  given: pointsOf(given),
  chance: percent(chance, 0),
  ...counts,
  earned: plain(earned),
});

/** The sentence that is true of a frame, with its numbers. */
export const finding = (frame: CutoffFrame, text: CutoffText): string => fill(text.findings[findingOf(frame)], valuesOf(frame));
