import type { Moment } from '../../contract/define.ts';
import type { FourSettings } from './knobs.ts';

/** The story of the four answers, act by act. */
export const moments = {
  sft: {},
  'sft-before': { set: { steps: 0 } },
  'sft-copied': { set: { steps: 400 } },
  reward: { set: { act: 'reward' } },
  'reward-tie': { set: { act: 'reward', pair: ['A', 'B'] } },
  'reward-constant': { set: { act: 'reward', plus: 1 } },
  'ppo-0': { set: { act: 'ppo', iteration: 0 } },
  'ppo-1': { set: { act: 'ppo' } },
  'ppo-2': { set: { act: 'ppo', iteration: 2 } },
  'ppo-end': { set: { act: 'ppo', iteration: 100 } },
  'ppo-free': { set: { act: 'ppo', iteration: 100, beta: 0 } },
  'hack-3': { set: { act: 'hack' } },
  'hack-free': { set: { act: 'hack', leash: 0.5 } },
  'hack-cured': { set: { act: 'hack', leash: 0.5, cure: true } },
} as const satisfies Record<string, Moment<FourSettings>>;

export type MomentId = keyof typeof moments;
