import type { Random } from '../../engine/random.ts';
import { sum } from '../../engine/sum.ts';
import type { Pair } from '../bradleyTerry.ts';
import { fitFeatures } from '../four-answers/features.ts';
import { type Bigram, chances, drawSentence } from './model.ts';
import { END, words, worth } from './world.ts';

/** How often each word occurs; start and end do not count. */
export const countsOf = (sentence: readonly number[]): number[] =>
  words.map((_, word) => (word > END ? sentence.filter((token) => token === word).length : 0));

/** The score of a sentence: the sum of its words' weights. */
export const scoreOf = (weights: readonly number[], sentence: readonly number[]): number =>
  sum(sentence.map((token) => weights[token]!));

/** A labeler's comparisons of sentences that a model wrote. */
export interface Compared {
  readonly sentences: readonly (readonly number[])[];
  readonly pairs: readonly Pair[];
}

/** So many pairs of sentences, each judged by its true worth. */
export function compare(model: Bigram, pairs: number, random: Random): Compared {
  const probabilities = chances(model);
  const sentences = Array.from({ length: 2 * pairs }, () => drawSentence(probabilities, random));
  return {
    sentences,
    pairs: Array.from({ length: pairs }, (_, i): Pair => {
      const gap = worth(sentences[2 * i]!) - worth(sentences[2 * i + 1]!);
      return [2 * i, 2 * i + 1, Math.abs(gap) < 1e-9 ? 0.5 : gap > 0 ? 1 : 0];
    }),
  };
}

/** One weight for each word, fitted to the comparisons (Bradley–Terry with a ridge). */
export function fitWeights({ sentences, pairs }: Compared, ridge = 0.02): number[] {
  return fitFeatures(sentences.map(countsOf), pairs, ridge);
}

/** The share of comparisons that are no ties in which the better sentence has the higher score. */
export function accuracy(weights: readonly number[], { sentences, pairs }: Compared): number {
  const decided = pairs.filter(([, , outcome]) => outcome !== 0.5);
  const right = decided.filter(([i, j, outcome]) => {
    const gap = scoreOf(weights, sentences[i]!) - scoreOf(weights, sentences[j]!);
    return gap > 0 === outcome > 0.5 && gap !== 0;
  });
  return decided.length > 0 ? right.length / decided.length : 1;
}
