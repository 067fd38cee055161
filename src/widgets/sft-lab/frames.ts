import type { Manner } from '../../toys/animals/written.ts';

/** An answer to one of the prompts shown. */
export interface Said {
  readonly prompt: string;
  readonly answer: string;
  /** Whether a demonstration answers the prompt. */
  readonly told: boolean;
  /** Whether it is right; not there where nothing is. */
  readonly right?: boolean;
}

/** A demonstration that is printed; with `times` it is one of the reader's, and stands in the set so often. */
export interface Shown {
  readonly prompt: string;
  readonly answer: string;
  readonly times?: number;
}

/** Mean probabilities of the right word, in facts that no demonstration tells. */
export interface Known {
  /** In a text: "the owl lives in the …". */
  readonly text: number;
  /** In an answer: "where does the owl live ? the owl lives in the …". */
  readonly answer: number;
  /** The same two of the odd demonstration's own word. */
  readonly oddText: number;
  readonly oddAnswer: number;
  /** Of how many facts. */
  readonly facts: number;
}

/** How it behaves after some steps, asked all 36 questions four times. */
export interface Look {
  /** The share of right answers to facts in the demonstrations; not there if they tell none. */
  readonly seen?: number;
  /** To facts in none of them. */
  readonly heldOut: number;
  /** The share of answers that ask something themselves. */
  readonly asks: number;
  /** Courtesies and words of an answer. */
  readonly courtesy: number;
  readonly words: number;
  readonly said: readonly Said[];
  /** Of what was written by hand, in the answers to all other questions: their shares. */
  readonly others?: {
    /** Word for word one of the answers written by hand. */
    readonly echo: number;
    /** In the manner of these, if they have one. */
    readonly manner?: number;
  };
}

/** What was written by hand, by the reader or for them. */
export interface Hand {
  readonly mine: boolean;
  /** How many different ones, and how often they stand in the set. */
  readonly different: number;
  readonly times: number;
  readonly manner?: Manner;
  /** The mean probability of a whole answer, word for word: in the base model, and now. */
  readonly before: number;
  readonly now: number;
}

interface Step {
  readonly step: number;
  readonly steps: number;
  /** Nats a word of what is learnt from: everything, or answers only. */
  readonly loss: number;
}

export interface PretrainFrame extends Step {
  readonly stage: 'pretrain';
}

export interface SftFrame extends Step {
  readonly stage: 'sft';
  /** Demonstrations in all. */
  readonly all: number;
  readonly known: Known;
  readonly hand?: Hand;
  /** At every look: in the first frame, in the last, and nine times between. */
  readonly look?: Look;
  /** In the first frame: the first few demonstrations. */
  readonly demonstrations?: readonly Shown[];
  /** In the first and the last: nats a word on fresh pretraining text, sheets of questions left out. */
  readonly text?: number;
}

export type SftLabFrame = PretrainFrame | SftFrame;
