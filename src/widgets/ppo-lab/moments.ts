import type { Moment } from '../../contract/define.ts';
import type { PpoLabSettings } from './knobs.ts';

/** One iteration from inside, runs that go well and badly, and where the clip has something to do. */
export const moments = {
  guess: { at: 'first.4' },
  credit: { set: { guess: 'shown' }, at: 'first.4' },
  update: { set: { guess: 'shown' }, at: 'first.5' },
  held: { set: { guess: 'shown' }, at: 'ppo.end' },
  critic: { set: { guess: 'shown' }, at: 'last.4' },
  unleashed: { set: { guess: 'shown', beta: 0 }, at: 'ppo.end' },
  narrow: { set: { guess: 'shown', epsilon: 0.05 }, at: 'first.5' },
} as const satisfies Record<string, Moment<PpoLabSettings>>;

export type MomentId = keyof typeof moments;
