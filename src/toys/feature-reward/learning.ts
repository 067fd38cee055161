import { dot } from '../../engine/sum.ts';
import { fitWeights } from './fit.ts';
import { label, type Labeling, questions, truth } from './labels.ts';
import { featuresOf, type Parts, worth } from './world.ts';

/** The numbers of labels at which a reward model is fitted. */
export const SIZES = [5, 10, 20, 50, 100, 200] as const;
export const MOST = SIZES[SIZES.length - 1]!;

/** The seeds of the band. */
export const SEEDS: readonly number[] = Array.from({ length: 20 }, (_, i) => i + 1);

// A seed that no knob's small numbers meet: nobody's labels are among the questions of the examination.
const EXAMINATION = 1_000_003;
const examination = questions(EXAMINATION, 300);

/** Pairs nobody labels, with an answer of the rubric to each: what accuracy is measured on. */
const heldOut = examination
  .map((question) => ({ difference: question.difference, better: truth(question) }))
  .filter(({ better }) => better !== 0.5);

/** Ordinary answers nobody labels, to hold one answer against. */
export const ordinary: readonly Parts[] = examination.slice(0, 150).map(({ first }) => first);
export const ordinaryWorth: readonly number[] = ordinary.map(worth);

/** How many pairs the accuracy is measured on. */
export const PAIRS = heldOut.length;

/** How many pairs never labelled the weights order as the rubric does. */
export function rightOf(weights: readonly number[]): number {
  let right = 0;
  for (const { difference, better } of heldOut) if (dot(difference, weights) > 0 === (better === 1)) right += 1;
  return right;
}

export const scoreOf = (parts: Parts, weights: readonly number[]): number => dot(featuresOf(parts), weights);

/** A reward model fitted to the first labels of a seed. */
export interface Fitted {
  readonly labels: number;
  readonly weights: readonly number[];
  /** Of PAIRS. */
  readonly right: number;
}

/** One seed's reward models, each fitted to more of the same labels. */
export function learn(seed: number, labeling: Labeling): Fitted[] {
  const all = questions(seed, MOST);
  const comparisons = {
    differences: Float64Array.from(all.flatMap(({ difference }) => difference)),
    outcomes: Float64Array.from(all, (question) => label(question, labeling)),
  };
  let weights: number[] | undefined;
  return SIZES.map((labels) => {
    weights = fitWeights(comparisons, labels, weights);
    return { labels, weights, right: rightOf(weights) };
  });
}

/** Fewest, middle and most pairs right over the seeds of the band. */
export type Spread = readonly [fewest: number, middle: number, most: number];

/** The spread over seeds 1 to 20 at each number of labels. It takes too long for a frame; bands.ts keeps what it gives. */
export function spreads(labeling: Labeling): Spread[] {
  const runs = SEEDS.map((seed) => learn(seed, labeling));
  return SIZES.map((_, i) => {
    const sorted = runs.map((run) => run[i]!.right).sort((a, b) => a - b);
    const half = sorted.length / 2;
    return [sorted[0]!, (sorted[half - 1]! + sorted[half]!) / 2, sorted.at(-1)!];
  });
}
