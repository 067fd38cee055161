import type { SftFrame, SftLabFrame } from './frames.ts';
import type { Guess, SftLabSettings } from './knobs.ts';

export const isOver = (frame: SftLabFrame): frame is SftFrame => frame.stage === 'sft' && frame.step === frame.steps;

/** The end of a run that a guess is about: none with demonstrations by hand. */
export const isAsked = (frame: SftLabFrame, { count, mix, oddity, mask }: SftLabSettings): frame is SftFrame =>
  isOver(frame) && frame.hand === undefined && count === '240' && mix === 'mixed' && oddity === 'true' && mask;

/** A result that is there before it ran in this tab, and that the reader has not guessed yet. */
export const isCovered = (frame: SftLabFrame, settings: SftLabSettings): boolean =>
  settings.guess === null && isAsked(frame, settings);

/** The guess that a share of right answers bears out. */
export const rightGuess = (share: number): Guess => (share < 0.2 ? 'few' : share < 0.5 ? 'some' : 'most');
