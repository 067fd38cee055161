import { expect, test } from 'vitest';
import { createRandom } from '../../engine/random.ts';
import { bradleyTerryGradient, bradleyTerryLoss } from '../bradleyTerry.ts';
import { type Group, groupOf, label, labelerDefaults } from './comparisons.ts';
import { questionWith } from './questions.ts';
import { compareScores, spread } from './rewardModel.ts';
import { judge } from './rubric.ts';
import type { Answer } from './answers.ts';

const scores = [0.3, -0.2, 1, 0.4, 0.9];
const four: Group = {
  texts: [[1], [2], [3], [4]],
  pairs: [
    [0, 1, 1],
    [0, 2, 0],
    [0, 3, 0.5],
    [1, 2, 0],
    [1, 3, 0.5],
    [2, 3, 1],
  ],
};

test('the pairs of one prompt are one batch element: the loss is that of Bradley and Terry', () => {
  const compared = compareScores(scores.slice(0, 4), [four], 0);
  expect(compared.loss).toBeCloseTo(bradleyTerryLoss(scores.slice(0, 4), four.pairs), 12);
  bradleyTerryGradient(scores.slice(0, 4), four.pairs).forEach((slope, i) => expect(compared.gradient[i]).toBeCloseTo(slope, 12));
  expect([compared.decided, compared.right]).toEqual([4, 4]);
});

test('a prompt with one pair weighs as much as one with six; a prompt without pairs weighs nothing', () => {
  const one: Group = { texts: [[5], [6]], pairs: [[0, 1, 1]] };
  const all = [...scores, 0.1];
  const both = compareScores(all, [four, one], 0).loss;
  const apart = [compareScores(all.slice(0, 4), [four], 0).loss, compareScores(all.slice(4), [one], 0).loss];
  expect(both).toBeCloseTo((apart[0]! + apart[1]!) / 2, 12);
  expect(compareScores([...all, 7], [four, one, { texts: [[7]], pairs: [] }], 0).loss).toBeCloseTo(both, 12);
});

test('a tie pulls equal scores nowhere and unequal ones together', () => {
  const tie: Group = { texts: [[1], [2]], pairs: [[0, 1, 0.5]] };
  expect(compareScores([0.7, 0.7], [tie], 0).gradient).toEqual([0, 0]);
  expect(compareScores([1, 0], [tie], 0).gradient[0]).toBeGreaterThan(0);
  expect(compareScores([1, 0], [tie], 0).decided).toBe(0);
});

test('labelers prefer what is better, with noise, and call near things tied', () => {
  const random = createRandom(1);
  const wins = Array.from({ length: 4000 }, () => label(0.6, 0.3, labelerDefaults, random)).filter((one) => one === 1).length;
  expect(Math.abs(wins / 4000 - 0.731)).toBeLessThan(0.03);
  expect(label(1, 1.04, labelerDefaults, random)).toBe(0.5);
  expect(Array.from({ length: 50 }, () => label(2.8, -2, labelerDefaults, random))).not.toContain(0);
});

test('an answer is not compared with itself', () => {
  const question = questionWith('what does the cow eat ?')!;
  const answer = (text: string): Answer => {
    const judgement = judge(question, text, true);
    return { question, prompt: [0], answer: [3], logs: [], ended: true, text, judgement };
  };
  const { texts, pairs } = groupOf([answer('grass .'), answer('moo .'), answer('grass .')], () => 1);
  expect(texts).toHaveLength(3);
  expect(pairs).toEqual([
    [0, 1, 1],
    [1, 2, 1],
  ]);
});

test('scores that are all alike keep a deviation of 1', () => {
  expect(spread([1, 3])).toEqual({ mean: 2, deviation: 1 });
  expect(spread([2, 2, 2])).toEqual({ mean: 2, deviation: 1 });
});
