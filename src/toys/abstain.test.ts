import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom } from '../engine/random.ts';
import { answerers, bestThreshold, chanceRight, drawQuestions, expectedScore, expectedShares, worthOf } from './abstain.ts';

const answerer = fc.constantFrom(...answerers);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const cost = fc.double({ min: 0, max: 20, noNaN: true });

test('no threshold expects more than the best one', () => {
  fc.assert(
    fc.property(answerer, share, cost, (who, threshold, b) => {
      const best = expectedScore(who, bestThreshold(who, b), b);
      expect(best).toBeGreaterThanOrEqual(expectedScore(who, threshold, b) - 1e-12);
    }),
  );
});

test('at the best threshold answering is worth as much as passing', () => {
  fc.assert(
    fc.property(answerer, cost, (who, b) => {
      expect(worthOf(chanceRight(who, bestThreshold(who, b)), b)).toBeCloseTo(0, 10);
    }),
  );
});

test('the closed form is the worth of answering, added up over confidence', () => {
  const cells = 2000;
  fc.assert(
    fc.property(answerer, share, cost, (who, t, b) => {
      let sum = 0;
      for (let i = 0; i < cells; i += 1) sum += worthOf(chanceRight(who, t + ((1 - t) * (i + 0.5)) / cells), b);
      expect((sum * (1 - t)) / cells).toBeCloseTo(expectedScore(who, t, b), 5);
    }),
  );
});

test('the closed form is the mean over many draws', () => {
  const draws = 40_000;
  for (const who of answerers) {
    const questions = drawQuestions(createRandom(7), who, draws);
    for (const [t, b] of [
      [0, 0],
      [0, 3],
      [0.5, 1],
      [0.75, 3],
    ] as const) {
      const scores = questions.map(({ confidence, right }) => (confidence < t ? 0 : right ? 1 : -b));
      const mean = scores.reduce((sum, score) => sum + score, 0) / draws;
      const deviation = Math.sqrt(scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / draws);
      // Four standard errors: one seed in some ten thousand would stray further.
      expect(Math.abs(mean - expectedScore(who, t, b)), `${who} ${t} ${b}`).toBeLessThan((4 * deviation) / Math.sqrt(draws));
    }
  }
});

test('shares add up to one; an overconfident answerer is right less often than it says', () => {
  fc.assert(
    fc.property(answerer, share, (who, t) => {
      const { right, wrong, passed } = expectedShares(who, t);
      expect(right + wrong + passed).toBeCloseTo(1, 12);
      expect(Math.min(right, passed)).toBeGreaterThanOrEqual(0);
      expect(wrong).toBeGreaterThanOrEqual(-1e-12);
      expect(chanceRight('overconfident', t)).toBeLessThanOrEqual(chanceRight('calibrated', t));
    }),
  );
});

test('by hand: a cost of 3 makes 75% the threshold, and leaves an eighth of a point a question', () => {
  expect([bestThreshold('calibrated', 3), expectedScore('calibrated', 0.75, 3)]).toEqual([0.75, 0.125]);
  expect([bestThreshold('calibrated', 1), bestThreshold('calibrated', 0), bestThreshold('overconfident', 0)]).toEqual([0.5, 0, 0]);
  expect(expectedScore('calibrated', 0, 3)).toBe(-1);
});

test('both answerers meet the same questions', () => {
  const [one, other] = answerers.map((who) => drawQuestions(createRandom(3), who, 40));
  expect(one!.map(({ confidence }) => confidence)).toEqual(other!.map(({ confidence }) => confidence));
  expect(one!.every(({ right }, i) => right || !other![i]!.right)).toBe(true);
});
