import type { Moment } from '../../contract/define.ts';
import type { UsesSettings } from './knobs.ts';

const shown = { guess: 'shown' } as const;

export const moments = {
  three: { at: 'end' },
  untitled: { at: 'end', set: { ...shown, task: 'sound' } },
  one: { at: 'end', set: { ...shown, shots: '1' } },
  exchanged: { at: 'end', set: { ...shown, shots: '8', labels: 'exchanged' } },
  large: { at: 'end', set: { ...shown, shots: '8', hand: 'large' } },
  unread: { at: 'read.0', set: shown },
} as const satisfies Record<string, Moment<UsesSettings>>;

export type MomentId = keyof typeof moments;
