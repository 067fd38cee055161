import type { Moment } from '../../contract/define.ts';
import type { PipelineSettings } from './knobs.ts';

/** The story of one model, stage by stage, and PPO three ways. */
export const moments = {
  whole: {},
  base: { at: 'pretrain.end' },
  sft: { at: 'sft.end' },
  reward: { at: 'reward.end' },
  unleashed: { set: { beta: 0, slow: true } },
  ptx: { set: { ptx: true } },
} as const satisfies Record<string, Moment<PipelineSettings>>;

export type MomentId = keyof typeof moments;
