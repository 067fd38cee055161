import type { FeedmeFrame, FeedmeLabFrame } from './frames.ts';
import { type Guess, type FeedmeLabSettings, knobs } from './knobs.ts';

/** The settings that a guess is about. */
export const isAsked = ({ judge, n, rounds }: FeedmeLabSettings): boolean =>
  judge === knobs.judge.initial && n === knobs.n.initial && rounds === knobs.rounds.initial;

export const isOver = (frame: FeedmeLabFrame): frame is FeedmeFrame => frame.stage === 'feedme' && frame.end !== undefined;

/** A result that is there before it ran in this tab, and that the reader has not guessed yet. */
export const isCovered = (frame: FeedmeLabFrame, settings: FeedmeLabSettings): boolean =>
  settings.guess === null && isAsked(settings) && isOver(frame);

/** Nearer than this two true worths count as level. */
const LEVEL = 0.1;

/** How FeedME's true worth compares with PPO's. */
export const rightGuess = (feedme: number, ppo: number): Guess =>
  Math.abs(feedme - ppo) < LEVEL ? 'level' : feedme > ppo ? 'feedme' : 'ppo';
