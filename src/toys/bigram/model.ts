import { log } from '../../engine/exp.ts';
import type { Random } from '../../engine/random.ts';
import { logSoftmax, softmax } from '../../engine/softmax.ts';
import { END, HORIZON, START, words } from './world.ts';

/** Scores of the next word after each word; `<s>` never follows. */
export type Bigram = readonly (readonly number[])[]; // [word before, word]

/** The score of what cannot be. */
const NEVER = -40;

/** Probabilities, and their logarithms. */
export const chances = (model: Bigram): number[][] => model.map((row) => softmax(row));
export const logChances = (model: Bigram): number[][] => model.map((row) => logSoftmax(row));

/** The pairs of a sentence: from `<s>`, and to `<end>` where it has one or is complete. */
export function* transitions(sentence: readonly number[]): Generator<readonly [from: number, to: number]> {
  let from = START;
  for (const to of sentence) {
    yield [from, to];
    from = to;
  }
}

/** A bigram model of sentences: the logarithms of how often each pair was seen, and a little for those that were not. */
export function counted(sentences: readonly (readonly number[])[], little = 0.1): Bigram {
  const counts = words.map(() => words.map((_, to) => (to === START ? 0 : little)));
  for (const sentence of sentences) for (const [from, to] of transitions([...sentence, END])) counts[from]![to]! += 1;
  return counts.map((row) => row.map((count) => (count > 0 ? log(count) : NEVER)));
}

/** A sentence drawn from probabilities, `<end>` included if it comes in time. */
export function drawSentence(probabilities: readonly (readonly number[])[], random: Random): number[] {
  const sentence: number[] = [];
  let word = START;
  while (sentence.length < HORIZON && word !== END) {
    word = random.pick(probabilities[word]!);
    sentence.push(word);
  }
  return sentence;
}

/** Mean −log p of every word and every `<end>`. */
export function loss(model: Bigram, sentences: readonly (readonly number[])[]): number {
  const logs = logChances(model);
  let [total, count] = [0, 0];
  for (const sentence of sentences) {
    for (const [from, to] of transitions([...sentence, END])) {
      total -= logs[from]![to]!;
      count += 1;
    }
  }
  return total / count;
}
