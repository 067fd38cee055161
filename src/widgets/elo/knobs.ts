import { oneOf, option, seed, type Settings } from '../../contract/knobs.ts';

/** Whole rounds of battles, each stop four times the one before, but for the first. */
export const BATTLES = [50, 100, 400, 1600, 6400] as const;
export const MOST = BATTLES[BATTLES.length - 1]!;
export const KS = [4, 8, 16, 32, 64] as const;
/** Points for 100 words more. */
export const TASTES = [0, 50, 100, 150, 200] as const;

export const guesses = ['fifty', 'hundreds', 'thousand'] as const;

export const knobs = {
  battles: oneOf(50, BATTLES),
  /** How far one battle moves an Elo rating. */
  k: oneOf(4, KS),
  /** What 100 words more are worth to the judge. */
  taste: oneOf(0, TASTES),
  guess: option<(typeof guesses)[number] | 'shown'>(null, [...guesses, 'shown']),
  /** Here the second best leads after fifty battles; in other seeds others do. */
  seed: seed(4),
};

export type EloSettings = Settings<typeof knobs>;
