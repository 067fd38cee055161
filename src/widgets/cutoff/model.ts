import { choice, option, range, seed, type Settings } from '../../contract/knobs.ts';
import { createRandom } from '../../engine/random.ts';
import {
  type Answerer,
  answerers,
  bestThreshold,
  chanceRight,
  drawQuestions,
  expectedScore,
  expectedShares,
  worthOf,
} from '../../toys/abstain.ts';

/** Questions in a quiz; points to expect are counted over as many. */
export const QUIZ = 40;
/** The most a wrong answer can cost. */
export const DEAREST = 4;

/** Thresholds in percent that can be guessed. */
export const guesses = ['25', '50', '75'] as const;

export const knobs = {
  /** b, what a wrong answer costs where a right one earns 1. */
  cost: { ...range(1, 0, DEAREST, 0.05), control: { kind: 'none' } as const },
  /** The confidence, in percent, below which it passes. */
  threshold: { ...range(50, 0, 100, 1), control: { kind: 'none' } as const },
  answerer: choice<Answerer>('calibrated', answerers),
  guess: option<(typeof guesses)[number] | 'shown'>(null, [...guesses, 'shown']),
  seed: seed(),
};

export type CutoffSettings = Settings<typeof knobs>;

export const outcomes = ['correct', 'passed', 'wrong'] as const;
export type Outcome = (typeof outcomes)[number];
type Counts = Readonly<Record<Outcome, number>>;

/** Something over confidence or threshold, as points of a curve. */
type Curve = readonly (readonly [x: number, y: number])[];

export interface CutoffFrame {
  readonly cost: number;
  /** From 0 to 1. */
  readonly threshold: number;
  readonly answerer: Answerer;
  /** Points of each outcome. */
  readonly points: Counts;
  readonly quiz: readonly { readonly confidence: number; readonly outcome: Outcome }[];
  /** What came of this quiz, and its points; and what is to be expected of one. */
  readonly counts: Counts;
  readonly earned: number;
  readonly expected: Counts;
  readonly score: number;
  readonly best: { readonly threshold: number; readonly score: number };
  /** The best threshold of an answerer that is right as often as it says. */
  readonly believed: number;
  /** Points to expect less than at the best threshold. */
  readonly given: number;
  /** The chance of being right at the threshold. */
  readonly chance: number;
  /** What an answer is worth, over confidence. */
  readonly worth: Curve;
  /** Points to expect, over the threshold. */
  readonly scores: Curve;
}

const STEPS = 32;
const curveOf = (of: (x: number) => number, steps = STEPS): Curve =>
  Array.from({ length: steps + 1 }, (_, i) => [i / steps, of(i / steps)]);

/** What a threshold is to be worth, and what it was worth in one quiz. */
export function frame({ cost, threshold: percent, answerer, seed: from }: CutoffSettings): CutoffFrame {
  const threshold = percent / 100;
  const points = { correct: 1, passed: 0, wrong: 0 - cost };
  const quiz = drawQuestions(createRandom(from), answerer, QUIZ).map(({ confidence, right }) => {
    const outcome: Outcome = confidence < threshold ? 'passed' : right ? 'correct' : 'wrong';
    return { confidence, outcome };
  });
  const count = (which: Outcome): number => quiz.filter(({ outcome }) => outcome === which).length;
  const counts = { correct: count('correct'), passed: count('passed'), wrong: count('wrong') };
  const shares = expectedShares(answerer, threshold);
  const scoreAt = (t: number): number => QUIZ * expectedScore(answerer, t, cost);
  const best = bestThreshold(answerer, cost);
  const score = scoreAt(threshold);
  return {
    cost,
    threshold,
    answerer,
    points,
    quiz,
    counts,
    earned: counts.correct - cost * counts.wrong,
    expected: { correct: QUIZ * shares.right, passed: QUIZ * shares.passed, wrong: Math.max(0, QUIZ * shares.wrong) },
    score,
    best: { threshold: best, score: scoreAt(best) },
    believed: bestThreshold('calibrated', cost),
    given: Math.max(0, scoreAt(best) - score),
    chance: chanceRight(answerer, threshold),
    // A straight line has no more to it than its ends.
    worth: curveOf((q) => worthOf(chanceRight(answerer, q), cost), answerer === 'calibrated' ? 1 : STEPS),
    scores: curveOf(scoreAt),
  };
}
