import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitFeatures } from '../four-answers/features.ts';
import type { Pair } from '../bradleyTerry.ts';
import { fitWeights, RIDGE } from './fit.ts';
import { label, questions, truth } from './labels.ts';
import { MOST } from './learning.ts';
import { drawParts, featuresOf, lengthOf, worth } from './world.ts';
import { createRandom } from '../../engine/random.ts';

const some = fc.integer({ min: -4, max: 4 });

test('finds the minimum that the four answers’ slower fit finds, wherever it starts', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.tuple(some, some, some, some), fc.constantFrom(0, 0.5, 1)), { minLength: 1, maxLength: 30 }),
      fc.tuple(some, some, some, some),
      (list, from) => {
        const features = list.flatMap(([difference]) => [difference, [0, 0, 0, 0]]);
        const pairs = list.map(([, outcome], i): Pair => [2 * i, 2 * i + 1, outcome]);
        const comparisons = {
          differences: Float64Array.from(list.flatMap(([difference]) => difference)),
          outcomes: Float64Array.from(list, ([, outcome]) => outcome),
        };
        const slow = fitFeatures(features, pairs, RIDGE);
        for (const start of [undefined, from]) {
          fitWeights(comparisons, list.length, start).forEach((weight, i) => expect(weight).toBeCloseTo(slow[i]!, 6));
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('a labeler without slips and without a taste for length says what the rubric says', () => {
  for (const question of questions(3, MOST)) expect(label(question, { noise: 0, bias: 0 })).toBe(truth(question));
});

test('slips turn labels round, about as many as asked for, and the same questions are asked', () => {
  const all = questions(5, 2000);
  const turned = all.filter((question) => label(question, { noise: 0.3, bias: 0 }) !== truth(question)).length;
  const decided = all.filter((question) => truth(question) !== 0.5).length;
  expect(Math.abs(turned / decided - 0.3)).toBeLessThan(0.03);
  expect(questions(5, 10)).toEqual(all.slice(0, 10));
});

test('ordinary answers never say thanks a third time, so nothing tells the model what that is worth', () => {
  const random = createRandom(1);
  const answers = Array.from({ length: 500 }, () => drawParts(random));
  expect(Math.max(...answers.map(({ thanks }) => thanks))).toBe(2);
  const polite = (thanks: number): number => worth({ facts: 0, mistakes: 0, thanks, fillers: 0 });
  expect([0, 1, 2, 3, 20].map((n) => Number(polite(n).toFixed(6)))).toEqual([0, 0.8, 1.2, 0.6, -9.6]);
  expect(featuresOf({ facts: 1, mistakes: 0, thanks: 2, fillers: 1 })).toEqual([1, 0, 2, 2.6]);
  expect(lengthOf({ facts: 0, mistakes: 1, thanks: 0, fillers: 0 })).toBe(6);
});
