import { log } from '../../engine/exp.ts';
import type { Random } from '../../engine/random.ts';

/** Tables of counts: what followed each run of words. Nothing is learnt beyond counting. */
export interface NgramModel {
  /** Words it looks at, the predicted one included: 0 for uniform, 1 for word frequencies, 2 for bigrams … */
  readonly order: number;
  /** p(next | past), the past being all words so far. Sums to 1 over the vocabulary. */
  probability(past: ArrayLike<number>, next: number): number;
}

/**
 * Counts runs of words up to a length, with interpolation in the manner of Witten & Bell (1991, method C): p_n(w | h) = (c(h w) +
 * t(h) p_{n−1}(w | h'))/(c(h) + t(h)), where t(h) is how many different words have followed h and h' is h without its first word. A
 * run never seen leaves it all to the shorter one; below single words every token is equally likely.
 */
export function countNgrams(documents: readonly ArrayLike<number>[], vocabulary: number, order: number): NgramModel {
  const tables = Array.from({ length: order }, () => new Map<string, Map<number, number>>());
  for (const document of documents) {
    for (let t = 1; t < document.length; t++) {
      for (let n = 0; n < order && n <= t; n++) {
        const history = historyOf(document, t, n);
        const table = tables[n]!;
        const row = table.get(history) ?? new Map<number, number>();
        table.set(history, row);
        row.set(document[t]!, (row.get(document[t]!) ?? 0) + 1);
      }
    }
  }
  // How often each run was seen at all, once for ever.
  const totals = tables.map((table) => new Map(Array.from(table, ([history, row]) => [history, sumOf(row)] as const)));
  return {
    order,
    probability(past, next) {
      let p = 1 / vocabulary;
      for (let n = 0; n < order && n <= past.length; n++) {
        const history = historyOf(past, past.length, n);
        const row = tables[n]!.get(history);
        if (row === undefined) break;
        p = ((row.get(next) ?? 0) + row.size * p) / (totals[n]!.get(history)! + row.size);
      }
      return p;
    },
  };
}

function sumOf(row: ReadonlyMap<number, number>): number {
  let total = 0;
  for (const count of row.values()) total += count;
  return total;
}

/** The n words before place t, as a key. */
function historyOf(words: ArrayLike<number>, t: number, n: number): string {
  let key = '';
  for (let i = t - n; i < t; i++) key += `${words[i]!} `;
  return key;
}

/** Mean −log p of every token but each document's first, in nats: comparable with a language model's loss. */
export function ngramLoss(model: NgramModel, documents: readonly ArrayLike<number>[]): number {
  let [total, count] = [0, 0];
  for (const document of documents) {
    const words = Array.from(document);
    for (let t = 1; t < words.length; t++) {
      total -= log(model.probability(words.slice(0, t), words[t]!));
      count += 1;
    }
  }
  return count > 0 ? total / count : 0;
}

/** A rung: how well runs of so many words predict. */
export interface Rung {
  readonly order: number;
  readonly loss: number;
}

/**
 * Uniform, single words, pairs, … each counted on so many drawn documents and tried on others: what a language model's loss is held
 * against. Yields after every rung.
 */
export function* ladder(
  draw: (random: Random) => ArrayLike<number>,
  { vocabulary, documents, tests, orders }: LadderSettings,
  random: Random,
): Generator<Rung | undefined, Rung[]> {
  const read: ArrayLike<number>[] = [];
  for (let i = 0; i < documents; i++) {
    read.push(draw(random));
    if (i % 100 === 99) yield;
  }
  const others = Array.from({ length: tests }, () => draw(random));
  yield;
  const rungs: Rung[] = [];
  for (const order of orders) {
    const rung = { order, loss: ngramLoss(countNgrams(read, vocabulary, order), others) };
    rungs.push(rung);
    yield rung;
  }
  return rungs;
}

export interface LadderSettings {
  readonly vocabulary: number;
  /** Documents counted, and documents tried on. */
  readonly documents: number;
  readonly tests: number;
  readonly orders: readonly number[];
}

export const ladderDefaults = { documents: 2000, tests: 200, orders: [0, 1, 2, 3, 4, 5, 8] } as const;
