import { expect, test } from 'vitest';
import { createRandom } from '../../engine/random.ts';
import { finish } from '../../engine/sample.ts';
import { draw } from './documents.ts';
import { countNgrams, ladder, ngramLoss } from './ladder.ts';

const documents = Array.from({ length: 60 }, (_, i) => draw(createRandom(i)));

test('at every rung the chances sum to 1, known past or not', () => {
  const ngrams = finish(countNgrams(documents, 120, 4));
  for (const order of [0, 1, 2, 3, 4]) {
    for (const past of [[], [0], documents[3]!.slice(0, 6), [119, 118, 117]]) {
      const total = Array.from({ length: 120 }, (_, next) => ngrams.probability(past, next, order)).reduce((a, b) => a + b, 0);
      expect(total).toBeCloseTo(1, 10);
    }
  }
});

test('by hand: “a b” once and “a c” once, interpolated with how often words occur', () => {
  const ngrams = finish(
    countNgrams(
      [
        [0, 1, 2],
        [0, 1, 3],
      ],
      4,
      2,
    ),
  );
  // Single words: 1 twice, 2 and 3 once, three different: p(2) = (1 + 3/4)/(4 + 3).
  expect(ngrams.probability([0, 1], 2, 1)).toBeCloseTo(0.25, 12);
  expect(ngrams.probability([0, 1], 2, 2)).toBeCloseTo((1 + 2 * 0.25) / 4, 12);
  expect(ngrams.probability([0, 2], 3, 2)).toBeCloseTo(0.25, 12);
  expect(finish(ngramLoss(ngrams, [[0, 1]], 0))).toBeCloseTo(Math.log(4), 12);
});

test('every rung predicts better than the one below', () => {
  const settings = { vocabulary: 120, documents: 800, tests: 40, orders: [0, 1, 2, 3, 4] };
  const losses = finish(ladder(draw, settings, createRandom(1))).map(({ loss }) => loss);
  expect(losses).toEqual(losses.toSorted((a, b) => b - a));
  expect(losses[0]).toBeCloseTo(Math.log(120), 10);
});
