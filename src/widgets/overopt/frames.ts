import type { Place } from './sizes.ts';

interface Step {
  readonly seed: number;
  /** Steps done, and steps in all. */
  readonly step: number;
  readonly steps: number;
}

/** On the way to a policy and a reward model: nothing to be drawn yet. */
export interface EarlyFrame extends Step {
  readonly stage: 'pretrain' | 'sft' | 'reward';
}

/** Best of n: after each question, the mean over those done. */
export interface BestFrame extends Step {
  readonly stage: 'best';
  readonly points: readonly (Place & { readonly n: number })[];
}

/** PPO: every iteration, as its answers were before they were learnt from. Scores are gains over the SFT model in its standard deviations. */
export interface PpoFrame extends Step {
  readonly stage: 'ppo';
  readonly beta: number;
  /** This iteration's 64 answers, and the mean of the last five iterations. */
  readonly raw: Place;
  readonly now: Place;
  /** The best mean so far. */
  readonly peak: Place;
  /** At some iterations: what it answers to `prompts`, always with the same draws of chance. */
  readonly said?: readonly string[];
}

export type OveroptFrame = EarlyFrame | BestFrame | PpoFrame;
