import { bands, BIASES, NOISES } from '../../toys/feature-reward/bands.ts';
import { learn, ordinary, ordinaryWorth, PAIRS, scoreOf, SIZES } from '../../toys/feature-reward/learning.ts';
import { lengthOf, type Parts, worth } from '../../toys/feature-reward/world.ts';
import type { RmSettings } from './knobs.ts';

/** Accuracy over seeds 1 to 20 at a number of labels. */
export interface Spread {
  readonly labels: number;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

export interface RmFrame {
  readonly labels: number;
  readonly noise: number;
  readonly bias: number;
  readonly plus: number;
  /** Computed beforehand. */
  readonly band: readonly Spread[];
  /** The reader's seed: accuracy by number of labels. */
  readonly own: readonly number[];
  readonly accuracy: number;
  /** How many pairs accuracy is measured on. */
  readonly pairs: number;
  /** Points for a fact, a mistake, a thanks, ten words. */
  readonly weights: readonly number[];
  /** What people think of ordinary answers, and the scores they get, less the mean of those scores, plus the constant. */
  readonly worths: readonly number[];
  readonly scores: readonly number[];
  /** The reader's answer on the same scales, and the share of ordinary answers it stands above on each. */
  readonly answer: {
    readonly parts: Parts;
    readonly words: number;
    readonly worth: number;
    readonly score: number;
    readonly above: number;
    readonly people: number;
  };
}

const shareBelow = (value: number, all: readonly number[]): number => all.filter((each) => each < value - 1e-9).length / all.length;

export function frame({ labels, noise, bias, plus, facts, mistakes, thanks, fillers, seed }: RmSettings): RmFrame {
  const spread = bands[NOISES.indexOf(noise as (typeof NOISES)[number])]![BIASES.indexOf(bias as (typeof BIASES)[number])]!;
  const runs = learn(seed, { noise, bias });
  const { weights, right } = runs.find((run) => run.labels === labels)!;
  const raw = ordinary.map((parts) => scoreOf(parts, weights));
  // Comparisons fix no zero; ours is the ordinary answer, before anything is added.
  const zero = raw.reduce((sum, score) => sum + score, 0) / raw.length - plus;
  const parts = { facts, mistakes, thanks, fillers };
  const [score, value] = [scoreOf(parts, weights), worth(parts)];
  return {
    labels,
    noise,
    bias,
    plus,
    band: SIZES.map((size, i) => {
      const [low, middle, high] = spread[i]!;
      return { labels: size, low: low / PAIRS, middle: middle / PAIRS, high: high / PAIRS };
    }),
    own: runs.map((run) => run.right / PAIRS),
    accuracy: right / PAIRS,
    pairs: PAIRS,
    weights,
    worths: ordinaryWorth,
    scores: raw.map((each) => each - zero),
    answer: {
      parts,
      words: lengthOf(parts),
      worth: value,
      score: score - zero,
      above: shareBelow(score, raw),
      people: shareBelow(value, ordinaryWorth),
    },
  };
}
