import type { Rung } from '../../toys/animals/ladder.ts';
import type { Shown } from '../../toys/animals/shown.ts';

/** After these steps the model writes something. */
export const looks = [0, 5, 10, 20, 40, 80, 150, 300] as const;
export const STEPS = 300;
/** Texts the animal model begins by itself, to see how many open with a sentence; after them come two that are begun for it. */
export const FREE = 12;

/** What was made of a reader's own text. */
export interface Own {
  readonly characters: number;
  /** Pieces it was cut into, and different ones among them. */
  readonly pieces: number;
  readonly kinds: number;
  /** The share of its pieces that are characters too rare to be known. */
  readonly unknown: number;
}

/** A moment of the run: counting first, then one frame a step. */
export interface PretrainLabFrame {
  readonly stage: 'count' | 'pretrain';
  /** There if it is a reader's own text that is learnt, not the animal world's. */
  readonly own?: Own;
  /** Losses of the tables of counts known so far, on texts they were not counted on. */
  readonly rungs: readonly Rung[];
  /** Steps done. */
  readonly step: number;
  /** Tokens read. */
  readonly tokens: number;
  /** Mean −log p of the step's batch in nats a token, before it was learnt from. */
  readonly loss?: number;
  /** The mean of `loss` over the last ten steps, or as many as there are. */
  readonly mean?: number;
  /** At the looks: what it writes. */
  readonly samples?: readonly Shown[];
  /** At the looks, in the animal world: of twelve texts it begins, the share that begin with a whole sentence. */
  readonly sentences?: number;
  /** The first look at which at least half of them did, once there is one. */
  readonly first?: number;
  /** At the end: the loss on the texts that the tables were tried on, which it has not read either. */
  readonly fresh?: number;
}

/** What a frame says the model has come down to: at the end on fresh text, before that on what it was about to read. */
export const reached = ({ fresh, mean }: Pick<PretrainLabFrame, 'fresh' | 'mean'>): number | undefined => fresh ?? mean;

/** The rungs it has passed, the lowest loss last. Of a text of one's own only fresh text counts: what it reads it reads often. */
export function passed(frame: PretrainLabFrame): readonly Rung[] {
  const loss = frame.own ? frame.fresh : reached(frame);
  return loss === undefined ? [] : frame.rungs.filter((rung) => loss < rung.loss).sort((a, b) => b.loss - a.loss);
}
