/** An answer to one of the prompts, and what the hidden rubric and, once there is one, the reward model say of it. */
export interface Said {
  readonly answer: string;
  readonly gold: number;
  readonly proxy?: number;
}

/** How one model answers every question of the world, and what it still knows of the text it came from. */
export interface Card {
  /** Shares of the answers that are right: to all questions, and to those that no demonstration answers. */
  readonly correct: number;
  readonly heldOut: number;
  /** The share of answers that ask something themselves. */
  readonly asks: number;
  /** Mean true score, and mean score of the reward model once there is one. */
  readonly gold: number;
  readonly proxy?: number;
  readonly words: number;
  /** Mean −log π of a whole answer, in nats: an estimate of the entropy of what it says. */
  readonly nll: number;
  /** Loss in nats a word on fresh pretraining text, sheets of questions left out. */
  readonly text: number;
  /** Nats away from the SFT model. */
  readonly kl?: number;
}

interface Step {
  /** Steps done, and steps in all. */
  readonly step: number;
  readonly steps: number;
  /** Answers to the prompts, at some steps. */
  readonly said?: readonly Said[];
}

/** Pretraining: every third step, with the mean loss of the three. */
export interface PretrainFrame extends Step {
  readonly stage: 'pretrain';
  readonly loss: number;
  /** In the last frame: how it answers. */
  readonly cards?: readonly [base: Card];
}

/** Fine-tuning: every second step, with the mean loss of the two. */
export interface SftFrame extends Step {
  readonly stage: 'sft';
  readonly loss: number;
  readonly cards?: readonly [base: Card, sft: Card];
}

/** The reward model: every step. */
export interface RewardFrame extends Step {
  readonly stage: 'reward';
  readonly loss: number;
  /** After each epoch: the share of fresh pairs it puts in the right order. */
  readonly accuracy?: number;
  readonly pairs: number;
  /** In the last frame: its scores of the answers that base and SFT model gave last. */
  readonly scores?: readonly [base: readonly number[], sft: readonly number[]];
  readonly cards?: readonly [base: Card, sft: Card];
}

/** PPO: every iteration, as its answers were before they were learnt from. */
export interface PpoFrame extends Step {
  readonly stage: 'ppo';
  readonly proxy: number;
  readonly gold: number;
  readonly correct: number;
  readonly kl: number;
  readonly entropy: number;
  readonly words: number;
  readonly courtesy: number;
  /** Where the true score, as a mean of five iterations, was best so far. */
  readonly best: { readonly step: number; readonly gold: number; readonly kl: number };
  readonly cards?: readonly [base: Card, sft: Card, ppo: Card];
}

export type PipelineFrame = PretrainFrame | SftFrame | RewardFrame | PpoFrame;

/** The stages in order. */
export const stageIds = ['pretrain', 'sft', 'reward', 'ppo'] as const;

/** The models that answer. */
export const modelIds = ['pretrain', 'sft', 'ppo'] as const;
export type ModelId = (typeof modelIds)[number];
