/** An answer to one of the prompts shown. */
export interface Said {
  readonly answer: string;
  /** Whether it is right; not there where nothing is. */
  readonly right?: boolean;
}

/** Mean probabilities of the right word, in twelve facts that no demonstration tells. */
export interface Known {
  /** In a text: "the owl lives in the …". */
  readonly text: number;
  /** In an answer: "where does the owl live ? the owl lives in the …". */
  readonly answer: number;
  /** The same two of the odd demonstration's own word. */
  readonly oddText: number;
  readonly oddAnswer: number;
}

/** How it behaves after some steps, asked all 36 questions four times. */
export interface Look {
  /** Shares of right answers: to facts in the demonstrations, and to facts in none of them. */
  readonly seen: number;
  readonly heldOut: number;
  /** The share of answers that ask something themselves. */
  readonly asks: number;
  /** Courtesies and words of an answer. */
  readonly courtesy: number;
  readonly words: number;
  readonly said: readonly Said[];
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
  readonly known: Known;
  /** At every look: in the first frame, in the last, and nine times between. */
  readonly look?: Look;
  /** In the first frame: the first few demonstrations. */
  readonly demonstrations?: readonly { readonly prompt: string; readonly answer: string }[];
  /** In the first and the last: nats a word on fresh pretraining text, sheets of questions left out. */
  readonly text?: number;
}

export type SftLabFrame = PretrainFrame | SftFrame;
