import { bestOfNDefaults, type BestOfNSettings } from '../../toys/animals/bestOfN.ts';
import { ppoDefaults, type PpoSettings } from '../../toys/animals/ppo.ts';

/** The prices of moving away that the sweep has been through, the longest leash first. */
export const betas = [0, 0.01, 0.03, 0.1, 0.2] as const;

/** Of how many answers the best is kept. */
export const sizes: readonly number[] = bestOfNDefaults.sizes;

/** Iterations of PPO. */
export const ITERATIONS = 60;

/** Iterations after which the sweep tells where a path is: dense at first, where it moves fastest. */
export const marks: readonly number[] = [0, 1, 2, 3, 4, 6, 8, 10, 12, 15, 18, 22, 26, 30, 35, 40, 45, 50, 55, 60];

/** PPO by small even steps, so that one sees where it goes; sweep and reader's run are the same. */
export const practice = (seed: number, beta: number): PpoSettings => ({
  ...ppoDefaults,
  iterations: ITERATIONS,
  rate: 3e-4,
  last: 3e-4,
  watched: [],
  prompts: [],
  seed,
  beta,
});

export const choosing = (seed: number): BestOfNSettings => ({ ...bestOfNDefaults, seed });

/** What a reader sees it answer: a fact, and something harder. */
export const prompts: readonly string[] = ['what does the cow eat ?', 'explain the moon landing to a child .'];

/** One place on a path. */
export interface Place {
  /** Nats from the SFT model. */
  readonly kl: number;
  readonly proxy: number;
  readonly gold: number;
}

/**
 * The mean of a path's last places, five of them or as many as there are: one iteration's 64 answers alone tell the true score too
 * roughly. Distance and scores are meant together, so that the mean lies on the way.
 */
export function recent(path: readonly Place[]): Place {
  const some = path.slice(-5);
  const mean = (of: (place: Place) => number): number => some.reduce((sum, place) => sum + of(place), 0) / some.length;
  return { kl: mean(({ kl }) => kl), proxy: mean(({ proxy }) => proxy), gold: mean(({ gold }) => gold) };
}

/** Where the true score is highest. */
export const peakOf = (path: readonly Place[]): Place => path.reduce((best, place) => (place.gold > best.gold ? place : best));
