import { expect, test } from 'vitest';
import { agree, allFinite } from '../../tests/golden/agree.ts';
import golden from '../../tests/golden/cross_entropy.json';
import { crossEntropy, softCrossEntropy } from './crossEntropy.ts';

test('agrees with PyTorch', () => {
  const ours = crossEntropy(golden.logits, golden.targets, golden.weights);
  agree(ours, { loss: golden.loss, logProbabilities: golden.logp, probabilities: golden.probs, gradient: golden.grad });
});

test('one distribution against shares is the weighted mean over its answers', () => {
  const logits = [0.3, -1, 2];
  const hard = crossEntropy([logits, logits], [0, 2], [1, 3]);
  const soft = softCrossEntropy(logits, [0.25, 0, 0.75]);
  expect(soft.loss).toBeCloseTo(hard.loss, 14);
  soft.gradient.forEach((value, j) => expect(value).toBeCloseTo(hard.gradient[0]![j]! + hard.gradient[1]![j]!, 14));
});

test('nothing asked, nothing changed; impossible answers do not spread NaN', () => {
  const unasked = crossEntropy([[1, 2]], [0], [0]);
  agree([unasked.loss, unasked.gradient], [0, [[0, 0]]], 0);
  expect(crossEntropy([], [], []).loss).toBe(0);
  const none = softCrossEntropy([1, 2], [0, 0]);
  expect([none.loss, ...none.gradient]).toEqual([0, 0, 0]);
  allFinite(softCrossEntropy([-Infinity, 0], [0, 1]));
  expect(softCrossEntropy([-Infinity, 0], [1, 0]).loss).toBe(Infinity);
});
