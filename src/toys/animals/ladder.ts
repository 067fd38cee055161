import { log } from '../../engine/exp.ts';
import type { Random } from '../../engine/random.ts';
import type { Breaths } from './breathing.ts';

/** Counts of what followed each run of words: nothing is learnt beyond counting. */
export interface Ngrams {
  /**
   * p(next | past) from runs of at most `order` words, the predicted one included: 0 is uniform, 1 how often words occur, 2 pairs
   * of words. Sums to 1 over the vocabulary.
   */
  probability(past: ArrayLike<number>, next: number, order: number): number;
}

/** What followed one run of words. */
interface Row {
  total: number;
  readonly counts: Map<number, number>;
}

// Documents between two breaths: well below 4 ms.
const BREATH = 25;

/** The n words before place t, as a key. */
function historyOf(words: ArrayLike<number>, t: number, n: number): string {
  let key = '';
  for (let i = t - n; i < t; i++) key += `${words[i]!} `;
  return key;
}

/**
 * Counts runs of up to `longest` words, for interpolation in the manner of Witten & Bell (1991, method C): p_n(w | h) = (c(h w) +
 * t(h) p_{n−1}(w | h'))/(c(h) + t(h)), where t(h) is how many different words have followed h, and h' is h without its first word.
 * A run that was never seen leaves it all to the shorter one; below single words every token is equally likely.
 */
export function* countNgrams(documents: readonly ArrayLike<number>[], vocabulary: number, longest: number): Breaths<Ngrams> {
  const tables = Array.from({ length: longest }, () => new Map<string, Row>());
  for (const [d, document] of documents.entries()) {
    for (let t = 1; t < document.length; t++) {
      for (let n = 0; n < longest && n <= t; n++) {
        const history = historyOf(document, t, n);
        const row = tables[n]!.get(history) ?? { total: 0, counts: new Map<number, number>() };
        if (row.total === 0) tables[n]!.set(history, row);
        row.total += 1;
        row.counts.set(document[t]!, (row.counts.get(document[t]!) ?? 0) + 1);
      }
    }
    if (d % BREATH === BREATH - 1) yield;
  }
  return {
    probability(past, next, order) {
      let p = 1 / vocabulary;
      for (let n = 0; n < Math.min(order, longest) && n <= past.length; n++) {
        const row = tables[n]!.get(historyOf(past, past.length, n));
        if (row === undefined) break;
        p = ((row.counts.get(next) ?? 0) + row.counts.size * p) / (row.total + row.counts.size);
      }
      return p;
    },
  };
}

/** Mean −log p of every token but each document's first, in nats: to be held against a language model's loss. */
export function* ngramLoss(ngrams: Ngrams, documents: readonly ArrayLike<number>[], order: number): Breaths<number> {
  let [total, count] = [0, 0];
  for (const [d, document] of documents.entries()) {
    const words = Array.from(document);
    for (let t = 1; t < words.length; t++) {
      total -= log(ngrams.probability(words.slice(0, t), words[t]!, order));
      count += 1;
    }
    if (d % BREATH === BREATH - 1) yield;
  }
  return count > 0 ? total / count : 0;
}

/** A rung: how well runs of so many words predict. */
export interface Rung {
  readonly order: number;
  readonly loss: number;
}

export interface LadderSettings {
  readonly vocabulary: number;
  /** Documents counted, and documents tried on. */
  readonly documents: number;
  readonly tests: number;
  readonly orders: readonly number[];
}

/** Counted on as many documents as the GPT reads in its 300 steps. */
export const ladderDefaults = { documents: 9600, tests: 200, orders: [0, 1, 2, 3, 4, 5, 8] } as const;

/** Uniform, single words, pairs, …: counted on drawn documents and tried on others. Yields every rung as it is known. */
export function* ladder(
  draw: (random: Random) => ArrayLike<number>,
  { vocabulary, documents, tests, orders }: LadderSettings,
  random: Random,
): Generator<Rung | undefined, Rung[]> {
  const drawn: ArrayLike<number>[] = [];
  while (drawn.length < documents + tests) {
    drawn.push(draw(random));
    if (drawn.length % BREATH === 0) yield;
  }
  const ngrams = yield* countNgrams(drawn.slice(0, documents), vocabulary, Math.max(...orders));
  const rungs: Rung[] = [];
  for (const order of orders) {
    const rung = { order, loss: yield* ngramLoss(ngrams, drawn.slice(documents), order) };
    rungs.push(rung);
    yield rung;
  }
  return rungs;
}
