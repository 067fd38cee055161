import { log } from '../../engine/exp.ts';
import { clamp, sum } from '../../engine/sum.ts';

/**
 * One prompt ("Explain the moon landing to a 6 year old.", as in figure 2 of InstructGPT, arXiv 2203.02155) and five answers.
 * A and B are what a base model writes, more prompts; C and D answer it; E is forty words of praise without content. In the
 * SFT act the fifth bar stands for anything else. Every number here was chosen by us; the words are those of the English text.
 */
export interface Answer {
  id: 'A' | 'B' | 'C' | 'D' | 'E';
  words: number;
  onTopic: 0 | 1;
  /** What a person would really think of it: the score the reward model never sees. */
  utility: number;
}

/** The answers, in the order of every list of numbers in this folder. */
export const answers: readonly Answer[] = [
  { id: 'A', words: 7, onTopic: 0, utility: -1 },
  { id: 'B', words: 7, onTopic: 0, utility: -1 },
  { id: 'C', words: 10, onTopic: 1, utility: 0.5 },
  { id: 'D', words: 20, onTopic: 1, utility: 2 },
  { id: 'E', words: 40, onTopic: 0, utility: -2 },
];

/** The base model's probabilities of A to E. */
export const baseProbabilities: readonly number[] = [0.3, 0.3, 0.22, 0.1, 0.08];

/** How many of the demonstrations show each answer: D three times, C once. */
export const demonstrations: readonly number[] = [0, 0, 1, 3, 0];

/** The labeler's ranking of the first four, best group first: D > C > A = B. */
export const ranking: readonly (readonly number[])[] = [[3], [2], [0, 1]];

/** A probability of 0 is read as the least positive double, so that its logarithm is −744.44 and not −∞. */
const LEAST = Number.MIN_VALUE;

/** Logits of a policy that gives these probabilities. */
export function logitsOf(probabilities: ArrayLike<number>): number[] {
  return Array.from(probabilities, (chance) => log(clamp(chance, LEAST, 1)));
}

/** The policy when only the first `count` answers are on offer: their probabilities, made to sum to 1; uniform if all are 0. */
export function amongFirst(probabilities: readonly number[], count: number): number[] {
  const kept = probabilities.slice(0, count);
  const total = sum(kept);
  return kept.map((chance) => (total > 0 ? chance / total : 1 / kept.length));
}
