/** What happens to an iteration's answers, one after another. */
export const turns = ['answer', 'score', 'penalty', 'value', 'credit', 'update'] as const;
export type Turn = (typeof turns)[number];

/** An answer of an iteration, token by token: every list has an entry for each token, the end included. */
export interface Told {
  readonly question: string;
  readonly words: readonly string[];
  /** The reward model's score of the whole. */
  readonly score: number;
  /** What it is truly worth. */
  readonly gold: number;
  /** The probability with which each token was drawn. */
  readonly chances: readonly number[];
  /** log π − log π_ref. */
  readonly gaps: readonly number[];
  readonly rewards: readonly number[];
  readonly returns: readonly number[];
  readonly values: readonly number[];
  readonly advantages: readonly number[];
  /** π_new/π_old after the update. */
  readonly ratios: readonly number[];
}

/** What is kept of an iteration: the answer with the best score and the one with the worst, and what all of them say. */
export interface Inside {
  readonly beta: number;
  readonly epsilon: number;
  readonly good: Told;
  readonly bad: Told;
  readonly answers: number;
  readonly tokens: number;
  /** Of each of the update's steps, the share of tokens at which the clip held. */
  readonly clipped: readonly number[];
  /** The share of tokens whose probability changed by less than a twentieth. */
  readonly still: number;
  readonly moved: number;
  readonly foreseen: number;
}

/** The curves: means over an iteration's answers. */
export interface Curves {
  readonly proxy: number;
  readonly gold: number;
  readonly kl: number;
  readonly entropy: number;
}

interface Preparing {
  readonly stage: 'pretrain' | 'sft' | 'reward';
  readonly step: number;
  readonly steps: number;
  readonly loss: number;
}

/** An iteration from inside, at one of its turns: the first of the run, or one more at its end. */
export interface InsideFrame {
  readonly stage: 'first' | 'last';
  readonly turn: Turn;
  readonly inside: Inside;
}

export interface RunFrame extends Curves {
  readonly stage: 'ppo';
  readonly step: number;
  readonly steps: number;
  readonly beta: number;
  readonly epsilon: number;
  readonly clipped: number;
  /** The first iteration's, and means of the last six: one iteration alone tells it too roughly. */
  readonly start: Curves;
  readonly now: Curves;
  /** The mean of `clipped` so far. */
  readonly clippedSoFar: number;
}

export type PpoLabFrame = Preparing | InsideFrame | RunFrame;

/** The iteration from inside that is looked at, and the last of its turns that has come. */
export const insideOf = (frames: readonly PpoLabFrame[], at: number): InsideFrame | undefined =>
  frames.slice(0, at + 1).findLast((frame): frame is InsideFrame => 'inside' in frame);

/** Whether the credit waits for the reader's guess: in the first iteration, from the turn on in which it is given. */
export const isCovered = (frame: PpoLabFrame, guess: string | null): boolean =>
  guess === null && frame.stage === 'first' && turns.indexOf(frame.turn) >= turns.indexOf('credit');
