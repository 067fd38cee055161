import type { SftFrame, SftLabFrame } from './frames.ts';
import type { Guess, SftLabSettings } from './knobs.ts';

/** The settings that a guess is about. */
export const isAsked = ({ count, mix, oddity, mask }: SftLabSettings): boolean =>
  count === '240' && mix === 'mixed' && oddity === 'true' && mask;

export const isOver = (frame: SftLabFrame): frame is SftFrame => frame.stage === 'sft' && frame.step === frame.steps;

/** A result that is there before it ran in this tab, and that the reader has not guessed yet. */
export const isCovered = (frame: SftLabFrame, settings: SftLabSettings): boolean =>
  settings.guess === null && isAsked(settings) && isOver(frame);

/** The guess that a share of right answers bears out. */
export const rightGuess = (share: number): Guess => (share < 0.2 ? 'few' : share < 0.5 ? 'some' : 'most');
