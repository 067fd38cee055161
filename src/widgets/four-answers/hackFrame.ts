import { exp, log } from '../../engine/exp.ts';
import {
  cure,
  featureScores,
  fitFeatures,
  lengthAndTopic,
  outcome,
  type Outcome,
  utilities,
} from '../../toys/four-answers/features.ts';
import { judge, rewardDefaults } from '../../toys/four-answers/reward.ts';
import type { FourSettings } from './knobs.ts';
import { keptPairs } from './rewardFrame.ts';
import { fineTuned } from './sftFrame.ts';

/** The values of β on the ruler, from a short leash to a long one. */
export const LEASHES = [10, 5, 3, 2, 1, 0.5, 0.2, 0.1, 0.05] as const;

/** From ∞, where nothing moves, to the loosest leash, close enough together to draw lines. */
const SWEEP = [Infinity, ...Array.from({ length: 45 }, (_, k) => exp(log(40) + (log(0.05) - log(40)) * (k / 44)))];

export interface Judged extends Outcome {
  readonly beta: number;
}

/** Optimising a reward model that sees only length and topic. Lists of numbers are A to E. */
export interface HackFrame {
  readonly act: 'hack';
  readonly cured: boolean;
  /** Weight of ten words, weight of being on topic. */
  readonly weights: readonly number[];
  readonly scores: readonly number[];
  readonly utilities: readonly number[];
  readonly reference: readonly number[];
  readonly now: Judged;
  /** Before any optimising. */
  readonly start: Outcome;
  /** The stop of the ruler where people are happiest. */
  readonly peak: Judged;
  /** The loosest stop. */
  readonly end: Judged;
  readonly curve: readonly { readonly kl: number; readonly proxy: number; readonly gold: number }[];
  /** Comparisons it was fitted to, and how many of them it ranks as the labeler did. */
  readonly pairs: number;
  readonly agrees: number;
}

export function hackFrame(settings: FourSettings): HackFrame {
  const pairs = [...keptPairs(settings), ...(settings.cure ? cure : [])];
  const weights = fitFeatures(lengthAndTopic, pairs, rewardDefaults.ridge);
  const scores = featureScores(lengthAndTopic, weights);
  const reference = fineTuned(settings);
  const at = (beta: number): Judged => ({ beta, ...outcome(reference, scores, beta) });
  const stops = LEASHES.map(at);
  return {
    act: 'hack',
    cured: settings.cure,
    weights,
    scores,
    utilities,
    reference,
    now: at(settings.leash),
    start: outcome(reference, scores, Infinity),
    peak: stops.reduce((best, stop) => (stop.gold > best.gold ? stop : best)),
    end: stops.at(-1)!,
    curve: SWEEP.map(at).map(({ kl, proxy, gold }) => ({ kl, proxy, gold })),
    pairs: pairs.length,
    agrees: judge(scores, pairs).filter(({ agrees }) => agrees).length,
  };
}
