/** Two opinions of an answer, or of many in the mean: the hidden rubric's, and the reward model's. */
export interface Marks {
  readonly gold: number;
  readonly proxy: number;
}

/** How a model ends, asked all 36 questions eight times. */
export interface End extends Marks {
  /** The share of right answers. */
  readonly correct: number;
  /** Nats away from the SFT model. */
  readonly kl: number;
  /** Its answers to the prompts that are shown, and whether they are right. */
  readonly said: readonly { readonly answer: string; readonly right: boolean }[];
}

interface Step {
  readonly step: number;
  readonly steps: number;
}

export interface PretrainFrame extends Step {
  readonly stage: 'pretrain';
  readonly loss: number;
}

export interface SftFrame extends Step {
  readonly stage: 'sft';
  readonly loss: number;
}

export interface RewardFrame extends Step {
  readonly stage: 'reward';
  readonly loss: number;
  readonly pairs: number;
  /** In the last: how the SFT model, with which both begin, answers. */
  readonly end?: End;
}

/** An iteration of PPO: the answers it wrote, before it learnt from them. */
export interface PpoFrame extends Step, Marks {
  readonly stage: 'ppo';
  readonly end?: End;
}

/** What a round wrote. */
export interface Round {
  readonly round: number;
  /** Means of all that was written, and of what was kept. */
  readonly written: Marks;
  readonly kept: Marks;
  /** The prompt whose answers differed most: the one that was kept, and some of the others from best to worst. */
  readonly prompt: string;
  readonly answers: readonly (Marks & { readonly text: string })[];
}

export interface FeedmeFrame extends Step {
  readonly stage: 'feedme';
  readonly loss?: number;
  /** In the first frame of each round. */
  readonly round?: Round;
  /** In the last: how it ended, beside PPO's true worth and the best that any round wrote. */
  readonly end?: End & { readonly ppo: number; readonly peak: number };
}

export type FeedmeLabFrame = PretrainFrame | SftFrame | RewardFrame | PpoFrame | FeedmeFrame;
