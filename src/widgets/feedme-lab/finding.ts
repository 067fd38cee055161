import { decimal, percent } from '../../charts/format.ts';
import { fill } from '../../../content/fill.ts';
import { spending } from './budget.ts';
import type { FeedmeFrame, FeedmeLabFrame } from './frames.ts';
import type { FeedmeLabSettings } from './knobs.ts';
import { isCovered, isOver, rightGuess } from './predict.ts';
import type { FeedmeLabText } from './words.ts';

export type FindingId = keyof FeedmeLabText['findings'];

/** A fall of the true worth that is more than the noise of a few hundred answers. */
const FALL = 0.3;

/** Which sentence is true of a frame; the first whose test holds. */
export function findingOf(frame: FeedmeLabFrame, settings: FeedmeLabSettings): FindingId {
  if (frame.stage !== 'feedme') return frame.stage;
  if (frame.end === undefined) return frame.step === 0 && frame.round ? 'begin' : 'way';
  if (isCovered(frame, settings)) return 'covered';
  const { gold, ppo, peak } = frame.end;
  if (settings.judge === 'reward' && peak - gold >= FALL) return 'fallen';
  const ahead = rightGuess(gold, ppo);
  return ahead === 'ppo' ? 'ppoAhead' : ahead;
}

const worth = (value: number | undefined): string => (value === undefined ? '–' : decimal(value));

/** What sentences may name. */
export function valuesOf(frame: FeedmeLabFrame, { n, rounds }: FeedmeLabSettings): Record<string, string> {
  const { round, end }: Partial<FeedmeFrame> = frame.stage === 'feedme' ? frame : {};
  return {
    n,
    rounds,
    answers: String(spending.answers),
    compared: String(spending.compared),
    step: String(frame.step),
    steps: String(frame.steps),
    loss: 'loss' in frame && frame.loss !== undefined ? decimal(frame.loss) : '–',
    spent: String(Math.round((spending.answers * frame.step) / frame.steps)),
    gold: frame.stage === 'ppo' ? decimal(frame.gold) : '–',
    pairs: frame.stage === 'reward' ? String(frame.pairs) : '–',
    written: worth(round?.written.gold),
    kept: worth(round?.kept.gold),
    feedme: worth(end?.gold),
    score: worth(end?.proxy),
    correct: end ? percent(end.correct, 0) : '–',
    peak: worth(end?.peak),
    ppo: worth(end?.ppo),
  };
}

/** The sentence that is true of a frame, with its numbers. */
export const finding = (frame: FeedmeLabFrame, settings: FeedmeLabSettings, text: FeedmeLabText): string =>
  fill(text.findings[findingOf(frame, settings)], valuesOf(frame, settings));

/** What is good or bad in it: a matter of who judges and how it went. */
export function commentOf(frame: FeedmeLabFrame, settings: FeedmeLabSettings, text: FeedmeLabText): string {
  const id = findingOf(frame, settings);
  if (!isOver(frame) || id === 'covered') return '';
  const { people, dear, fallen, once, reward } = text.comments;
  if (settings.judge === 'people') return id === 'feedme' ? people : dear;
  if (id === 'fallen') return fallen;
  if (settings.rounds !== '1') return reward;
  // What one round wrote was written by the model it began with.
  return frame.end!.gold > frame.end!.peak ? once : '';
}

/** What a screen reader hears: the finding, and how FeedME stands beside PPO. */
export function describe(frame: FeedmeLabFrame, settings: FeedmeLabSettings, text: FeedmeLabText): string {
  const found = finding(frame, settings, text);
  const tells = isOver(frame) && !isCovered(frame, settings);
  return tells ? fill(text.describe, { ...valuesOf(frame, settings), finding: found }) : found;
}
