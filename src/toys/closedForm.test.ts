import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agree, allFinite } from '../../tests/golden/agree.ts';
import golden from '../../tests/golden/level1.json';
import { expectation } from '../engine/sum.ts';
import { closedForm, objective, optimalObjective } from './closedForm.ts';
import { entropy, kullbackLeibler } from './divergence.ts';

test.each(golden.closed)('agrees with PyTorch at β $beta', (expected) => {
  const policy = closedForm(golden.ref4, golden.rm, expected.beta);
  agree(policy, expected.p);
  agree(kullbackLeibler(policy, golden.ref4), expected.KL);
  agree(expectation(policy, golden.rm), expected.Er);
  agree(entropy(policy), expected.H);
  agree(objective(policy, golden.ref4, golden.rm, expected.beta), expected.J);
  agree(optimalObjective(golden.ref4, golden.rm, expected.beta), expected.beta_logZ);
});

const share = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 });
const normal = (w: readonly number[]): number[] => w.map((value) => value / w.reduce((a, b) => a + b));
const rewards = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 4, maxLength: 4 });

test('J(π*) = E[r] − β KL = β log Σ ref e^{r/β}, and no policy does better', () => {
  fc.assert(
    fc.property(share, share, rewards, fc.double({ min: 0.05, max: 10, noNaN: true }), (a, b, reward, beta) => {
      const [reference, other] = [normal(a), normal(b)];
      const best = optimalObjective(reference, reward, beta);
      expect(Math.abs(objective(closedForm(reference, reward, beta), reference, reward, beta) - best)).toBeLessThan(1e-10);
      expect(objective(other, reference, reward, beta)).toBeLessThanOrEqual(best + 1e-10);
    }),
    { numRuns: 300, seed: 1 },
  );
});

test('β = 0 puts all mass on the best answers, in proportion to the reference', () => {
  agree(closedForm([0.1, 0.3, 0.6], [2, 2, 1], 0), [0.25, 0.75, 0], 1e-15);
  expect(optimalObjective([0.1, 0.3, 0.6], [2, 2, 1], 0)).toBe(2);
  expect(objective([0.25, 0.75, 0], [0.1, 0.3, 0.6], [2, 2, 1], 0)).toBe(2);
});

test('β = ∞ is the reference, tiny and huge numbers stay finite, impossible answers stay at 0', () => {
  agree(closedForm([0.1, 0.3, 0.6], [5, 1, 0], Infinity), [0.1, 0.3, 0.6], 1e-15);
  expect(optimalObjective([0.5, 0.5], [2, 4], Infinity)).toBe(3);
  agree(closedForm([0.5, 0.5], [1e300, -1e300], 1e-300), [1, 0]);
  agree(closedForm([0, 1], [9, 1], 0.1), [0, 1]);
  agree(closedForm([0, 1], [9, 1], 0), [0, 1]);
  for (const beta of [0, 1e-300, 1, 1e300, Infinity]) allFinite(closedForm([0, 0.5, 0.5], [1, 1e308, -1e308], beta));
  expect(() => closedForm([1], [1], -1)).toThrow(RangeError);
});
