import { decimal, signed } from '../../charts/format.ts';
import { sigmoid } from '../../engine/softmax.ts';
import { contestants, POINTS, WORDY } from '../../toys/arena/contestants.ts';
import { fill } from '../../../content/fill.ts';
import type { EloFrame } from './model.ts';
import type { EloText } from './words.ts';

export type FindingId = keyof EloText['findings'];

/** Which sentence is true of a frame; the first whose test holds. */
export function findingOf({ taste, k, gap, leaders, wordyPlace }: EloFrame): FindingId {
  if (taste > 0 && (wordyPlace <= WORDY || gap.value < -gap.half)) return 'taste';
  if (k >= 32 && leaders > 1) return 'order';
  if (Math.abs(gap.value) <= gap.half) return 'few';
  return gap.value > 0 ? 'many' : 'fooled';
}

/** What sentences may name. */
export function valuesOf(frame: EloFrame): Record<string, string> {
  const { rows, gap, settled } = frame;
  const [best, next] = contestants as [(typeof contestants)[number], (typeof contestants)[number]];
  const [ahead, behind] = gap.value >= 0 ? [best, next] : [next, best];
  const first = rows.find(({ id }) => id === best.id)!;
  const wordy = rows[frame.wordyPlace - 1]!;
  const whole = (value: number): string => decimal(value, 0);
  return {
    battles: whole(frame.battles),
    k: whole(frame.k),
    taste: whole(frame.taste),
    ahead: ahead.id,
    behind: behind.id,
    best: best.id,
    next: next.id,
    gap: whole(Math.abs(gap.value)),
    half: whole(gap.half),
    truth: whole(frame.truth),
    share: whole(100 * sigmoid(frame.truth / POINTS)),
    needed: whole(Math.round(frame.needed / 100) * 100),
    settled: settled === null ? '' : whole(settled),
    orders: whole(frame.orders),
    leaders: whole(frame.leaders),
    rating: whole(first.rating),
    eloLow: whole(first.eloLow),
    eloHigh: whole(first.eloHigh),
    wordy: wordy.id,
    words: whole(wordy.words),
    place: whole(frame.wordyPlace),
    trulyPlace: whole(WORDY + 1),
    lift: signed(wordy.rating - wordy.strength, 0),
    wordyHalf: whole(wordy.half),
    board: rows.map(({ id, rating, half }) => `${id} ${whole(rating)} ± ${whole(half)}`).join('; '),
  };
}

/** The sentence that is true of a frame, with its numbers. */
export const finding = (frame: EloFrame, text: EloText): string => fill(text.findings[findingOf(frame)], valuesOf(frame));
