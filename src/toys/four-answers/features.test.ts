import { expect, test } from 'vitest';
import { allFinite } from '../../../tests/golden/agree.ts';
import {
  comparisons,
  cure,
  featureScores,
  fitFeatures,
  lengthAndTopic,
  lengthOnly,
  outcome,
  utilities,
  type Features,
} from './features.ts';
import { judge, rewardDefaults } from './reward.ts';
import { sft, sftDefaults } from './sft.ts';
import { baseProbabilities, demonstrations } from './world.ts';

const reference = sft(baseProbabilities, { demonstrations, ...sftDefaults }).at(-1)!.probabilities;
const fit = (features: Features, pairs = comparisons) => {
  const weights = fitFeatures(features, pairs, rewardDefaults.ridge);
  return { weights, scores: featureScores(features, weights) };
};
const along = (scores: readonly number[], betas: readonly number[], what: 'gold' | 'proxy') =>
  betas.map((beta) => Number(outcome(reference, scores, beta)[what].toFixed(3)));

// The expected numbers were measured with an independent prototype in plain JavaScript, to three decimals.
test('length only: agrees with all six comparisons, scores E highest, and optimising it ruins the answers', () => {
  const { weights, scores } = fit(lengthOnly);
  expect(weights[0]).toBeCloseTo(2.697, 3);
  expect(judge(scores, comparisons).every(({ agrees }) => agrees)).toBe(true);
  expect(scores.indexOf(Math.max(...scores))).toBe(4);
  expect(along(scores, [Infinity, 10, 3, 1], 'gold')).toEqual([0.254, 0.266, -0.281, -1.915]);
  expect(outcome(reference, scores, 0.05).gold).toBeCloseTo(-2, 3);
});

test('length and topic: gold peaks at β 3 and falls while the proxy only rises', () => {
  const { weights, scores } = fit(lengthAndTopic);
  expect(weights[0]).toBeCloseTo(1.878, 3);
  expect(weights[1]).toBeCloseTo(1.749, 3);
  expect(judge(scores, comparisons).every(({ agrees }) => agrees)).toBe(true);
  expect(along(scores, [10, 3, 2, 1, 0.5, 0.1], 'gold')).toEqual([0.389, 0.508, 0.405, -0.435, -1.69, -2]);
  expect(along(scores, [10, 3, 1, 0.1], 'proxy')).toEqual([0.22, 1.145, 2.731, 3.658]);
});

test('the cure: with two more comparisons gold rises all the way', () => {
  const { weights, scores } = fit(lengthAndTopic, [...comparisons, ...cure]);
  expect(weights[0]).toBeCloseTo(0.239, 3);
  expect(weights[1]).toBeCloseTo(2.697, 3);
  expect(along(scores, [10, 1, 0.05], 'gold')).toEqual([0.425, 1.323, 1.991]);
  const betas = [10, 5, 3, 2, 1, 0.5, 0.2, 0.1, 0.05];
  const gold = betas.map((beta) => outcome(reference, scores, beta).gold);
  expect(gold).toEqual([...gold].sort((a, b) => a - b));
});

test('odd inputs: no comparisons, β = 0, no ridge', () => {
  const { scores } = fit(lengthAndTopic, []);
  expect(scores).toEqual([0, 0, 0, 0, 0]);
  allFinite(outcome(reference, scores, 0));
  expect(outcome(reference, utilities, 0).gold).toBe(2);
  expect(() => fitFeatures(lengthOnly, comparisons, 0)).toThrow(RangeError);
});
