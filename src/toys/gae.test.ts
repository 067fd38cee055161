import { expect, test } from 'vitest';
import { agree } from '../../tests/golden/agree.ts';
import golden from '../../tests/golden/gae.json';
import { gae, whiten } from './gae.ts';

test.each(golden.cases)('agrees with PyTorch at γ $gamma, λ $lam', (expected) => {
  const { delta, advantage, returns } = gae(golden.rewards, golden.values, expected.gamma, expected.lam);
  agree({ delta, adv: advantage, returns }, { delta: expected.delta, adv: expected.adv, returns: expected.returns });
  agree(whiten(advantage), expected.adv_whitened);
});

test('λ 1 is the reward to come less the value, λ 0 the surprise of one step', () => {
  const rewards = [1, -2, 3];
  const values = [0.5, 0.25, -1];
  agree(gae(rewards, values, 1, 1).returns, [2, 1, 3]);
  const one = gae(rewards, values, 0.9, 0);
  expect(one.advantage).toEqual(one.delta);
});

test('nothing to whiten is 0, not NaN', () => {
  expect(whiten([])).toEqual([]);
  expect(whiten([3])).toEqual([0]);
  expect(whiten([2, 2, 2])).toEqual([0, 0, 0]);
  expect(gae([], [], 1, 1)).toEqual({ delta: [], advantage: [], returns: [] });
});
