import type { Ballot } from '../../toys/animals/clicks.ts';
import type { Shown } from '../../toys/animals/shown.ts';
import type { Reader } from './knobs.ts';

/** How a model answers all 36 questions, eight times each. */
export interface Manner {
  /** Courtesies and words an answer, and the share that is right. */
  readonly courtesy: number;
  readonly words: number;
  readonly correct: number;
}

export const measures = ['courtesy', 'words', 'correct'] as const;
export type Measure = (typeof measures)[number];

/** A fixed question's answer, and whether it is right. */
export interface Sample extends Shown {
  readonly correct: boolean;
}

/** A model at the end of a stage. */
export interface Portrait extends Manner {
  readonly samples: readonly Sample[];
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

/** The last of fine-tuning: the pairs to choose from, and the model that wrote them. */
export interface DrawnFrame extends SftFrame {
  readonly seed: number;
  readonly ballots: readonly Ballot[];
  readonly before: Portrait;
}

/** Who chose, and how often: a view may be shown frames of other settings than its own. */
interface Chosen {
  readonly reader: Reader;
  readonly clicks: number;
}

export interface RewardFrame extends Step, Chosen {
  readonly stage: 'reward';
  /** 1 the first answer is preferred, 0 the second, ½ both alike; null where nobody chose. */
  readonly outcomes: readonly (number | null)[];
  /** Not before the first step. */
  readonly loss?: number;
  /** At the end: by the scores, the chance of each pair's first answer, and whether they agree with the decided choices. */
  readonly chances?: readonly number[];
  readonly agrees?: number;
  readonly decided?: number;
}

/** The answers of an iteration, before they were learnt from. */
export interface PpoFrame extends Step, Chosen, Manner {
  readonly stage: 'ppo';
  /** Mean score of the 64 answers of an iteration, and how far they are from the fine-tuned model, in nats. */
  readonly proxy: number;
  readonly kl: number;
}

/** The last of PPO: the model as it was and as it is. */
export interface DoneFrame extends PpoFrame {
  readonly before: Manner;
  readonly after: Portrait;
}

export type Frame = PretrainFrame | SftFrame | DrawnFrame | RewardFrame | PpoFrame | DoneFrame;

export const isDrawn = (frame: Frame): frame is DrawnFrame => 'ballots' in frame;
export const isDone = (frame: Frame): frame is DoneFrame => 'after' in frame;

/** Choices that were made. */
export const countOf = (outcomes: readonly (number | null | undefined)[]): number =>
  outcomes.filter((outcome) => outcome !== null && outcome !== undefined).length;
