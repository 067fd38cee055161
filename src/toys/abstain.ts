import type { Random } from '../engine/random.ts';

/**
 * How an answerer's confidence q says how often it is right: calibrated, p = q; overconfident, p = q², which is less than it
 * says everywhere between 0 and 1.
 */
export const answerers = ['calibrated', 'overconfident'] as const;
export type Answerer = (typeof answerers)[number];

/** p, the chance that an answer given with confidence q is right. */
export const chanceRight = (answerer: Answerer, confidence: number): number =>
  answerer === 'calibrated' ? confidence : confidence * confidence;

/** p − (1 − p) b: what answering is worth where a right answer is 1 point, a wrong one −b and passing 0. */
export const worthOf = (chance: number, cost: number): number => chance - (1 - chance) * cost;

/** The shares of questions, adding up to 1, that are answered rightly, wrongly, and not at all. */
export interface Shares {
  readonly right: number;
  readonly wrong: number;
  readonly passed: number;
}

/**
 * The shares to expect of an answerer that passes below a threshold t, confidence being uniform on [0, 1]: right ∫ p(q) dq
 * from t to 1, which is (1 − t²)/2 or (1 − t³)/3; passed t; wrong the rest.
 */
export function expectedShares(answerer: Answerer, threshold: number): Shares {
  const t = threshold;
  const right = answerer === 'calibrated' ? (1 - t * t) / 2 : (1 - t * t * t) / 3;
  return { right, wrong: 1 - t - right, passed: t };
}

/** Points to expect of a question, answered from a threshold on: the right share less b times the wrong one. */
export function expectedScore(answerer: Answerer, threshold: number, cost: number): number {
  const { right, wrong } = expectedShares(answerer, threshold);
  return right - cost * wrong;
}

/**
 * The confidence from which on answering pays, where p − (1 − p) b = 0: b/(1 + b), or its root if the answerer is
 * overconfident. No other threshold expects more.
 */
export function bestThreshold(answerer: Answerer, cost: number): number {
  const even = cost / (1 + cost);
  return answerer === 'calibrated' ? even : Math.sqrt(even);
}

/** A question as the answerer meets it: how sure it is, and whether its answer would be right. */
export interface Question {
  readonly confidence: number;
  readonly right: boolean;
}

/** Questions by lot: confidence uniform on [0, 1], right with chance p. One seed asks both answerers the same, with the same luck. */
export const drawQuestions = (random: Random, answerer: Answerer, count: number): Question[] =>
  Array.from({ length: count }, () => {
    const confidence = random.uniform();
    return { confidence, right: random.uniform() < chanceRight(answerer, confidence) };
  });
