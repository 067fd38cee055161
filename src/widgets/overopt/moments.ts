import type { Moment } from '../../contract/define.ts';
import type { OveroptSettings } from './knobs.ts';

/** A guess; the fall; where to stop; a leash that holds and one that does not; and the same without training. */
export const moments = {
  guess: { at: 'end' },
  fall: { set: { guess: 'shown' }, at: 'end' },
  stop: { set: { guess: 'shown' }, at: 'ppo.7' },
  leash: { set: { guess: 'shown', beta: '0.1' }, at: 'end' },
  'long-leash': { set: { guess: 'shown', beta: '0.01' }, at: 'end' },
  best: { set: { guess: 'shown' }, at: 'best.end' },
} as const satisfies Record<string, Moment<OveroptSettings>>;

export type MomentId = keyof typeof moments;
