import { hackFrame, type HackFrame } from './hackFrame.ts';
import type { FourSettings } from './knobs.ts';
import { ppoFrame, type PpoFrame } from './ppoFrame.ts';
import { rewardFrame, type RewardFrame } from './rewardFrame.ts';
import { sftFrame, type SftFrame } from './sftFrame.ts';

/** The numbers of the act on the stage. What one act makes the next one uses: the reader's scores pay the reader's PPO. */
export type FourFrame = SftFrame | RewardFrame | PpoFrame | HackFrame;

const frames = { sft: sftFrame, reward: rewardFrame, ppo: ppoFrame, hack: hackFrame };

export const frame = (settings: FourSettings): FourFrame => frames[settings.act](settings);
