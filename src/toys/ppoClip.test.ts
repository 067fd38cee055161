import { expect, test } from 'vitest';
import { agree, allFinite } from '../../tests/golden/agree.ts';
import golden from '../../tests/golden/ppo_clip.json';
import { policyLoss, policyLossFromLogits, valueLoss } from './ppoClip.ts';

test('policy loss, value loss and the case from logits agree with PyTorch', () => {
  const policy = policyLoss(golden.old_logp, golden.new_logp, golden.adv, golden.eps);
  agree(
    [policy.ratio, policy.loss, policy.gradient, policy.clipFraction],
    [golden.ratio, golden.loss, golden.grad_new_logp, golden.clipfrac],
  );
  const { v, v_old, R, clip, loss, grad_v } = golden.value;
  agree(valueLoss(v, v_old, R, clip), { loss, gradient: grad_v });
  const whole = golden.logits_case;
  agree(policyLossFromLogits(whole.logits, whole.actions, whole.old_logp, whole.adv, golden.eps, whole.c_ent), {
    policyLoss: whole.policy_loss,
    entropy: whole.entropy,
    gradient: whole.grad_logits,
  });
});

test('the clip binds only in the direction the advantage pushes', () => {
  const logs = [Math.log(1.5), Math.log(1.5), Math.log(0.5), Math.log(0.5), 0];
  const { clipped } = policyLoss([0, 0, 0, 0, 0], logs, [1, -1, 1, -1, 1], 0.2);
  expect(clipped).toEqual([true, false, false, true, false]);
});

test('ε = 0 allows a first step from a ratio of 1 and then only steps back', () => {
  expect(policyLoss([0], [0], [1], 0)).toMatchObject({ gradient: [-1], clipped: [false] });
  expect(policyLoss([0], [0.1], [1], 0)).toMatchObject({ gradient: [0], clipped: [true] });
  expect(policyLoss([0], [-0.1], [1], 0).gradient[0]).toBeLessThan(0);
});

test('weights replace the mean', () => {
  const even = policyLoss([0, 0], [0.1, -0.1], [1, 2], 0.2);
  expect(policyLoss([0, 0], [0.1, -0.1], [1, 2], 0.2, [0.5, 0.5])).toEqual(even);
  expect(policyLoss([0, 0], [0.1, -0.1], [1, 2], 0.2, [1, 0]).gradient[1]).toBeCloseTo(0, 15);
});

test('the gradient of the value loss is that of the loss, inside and outside the clip', () => {
  for (const v of [-1, 0.05, 0.25, 0.35, 0.9]) {
    const moved = (by: number): number => valueLoss([v + by], [0.1], [0.5], 0.2).loss;
    expect((moved(1e-6) - moved(-1e-6)) / 2e-6).toBeCloseTo(valueLoss([v], [0.1], [0.5], 0.2).gradient[0]!, 8);
  }
});

test('no ratio becomes infinite and nothing NaN', () => {
  allFinite(policyLoss([-1e4, -1e308, 0], [0, 1e308, -1e308], [1e6, -2, -3], 0.2, [0, 0, 1]));
  allFinite(policyLossFromLogits([[-Infinity, 0, 800]], [1], [-2], [1], 0.2, 0.01));
  expect(policyLoss([], [], [], 0.2)).toMatchObject({ loss: 0, clipFraction: 0 });
});
