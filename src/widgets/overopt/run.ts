import type { BestFrame, OveroptFrame, PpoFrame } from './frames.ts';
import { betaOf, type OveroptSettings } from './knobs.ts';

/** The reader's own run as far as it is seen: what of the frames belongs to the seed and the price now chosen. */
export interface OwnRun {
  readonly best: BestFrame | undefined;
  readonly path: readonly PpoFrame[];
  readonly now: PpoFrame | undefined;
}

/**
 * Frames of other settings stay on a page until the lab has run with these: the sweep is there for every price, a run only for the one
 * that ran.
 */
export function ownRun(frames: readonly OveroptFrame[], at: number, settings: OveroptSettings): OwnRun {
  const seen = frames.slice(0, at + 1).filter(({ seed }) => seed === settings.seed);
  const best = seen.findLast((frame) => frame.stage === 'best');
  const path = seen.filter((frame): frame is PpoFrame => frame.stage === 'ppo' && frame.beta === betaOf(settings));
  return { best, path, now: path.at(-1) };
}
