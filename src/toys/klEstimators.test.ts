import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agree } from '../../tests/golden/agree.ts';
import golden from '../../tests/golden/kl_estimators.json';
import { kullbackLeibler, totalVariation, entropy } from './divergence.ts';
import { estimatorMoments, klEstimators, sampleMeans } from './klEstimators.ts';

test('agrees with PyTorch', () => {
  const estimators = klEstimators(golden.q, golden.p);
  agree(estimators, { k1: golden.k1, k2: golden.k2, k3: golden.k3 });
  agree(estimatorMoments(golden.q, estimators), { mean: golden.E, deviation: golden.Std });
  agree(sampleMeans(golden.samples, estimators), golden.sample_means);
  agree(kullbackLeibler(golden.q, golden.p), golden.exact_kl);
});

test('k1 and k3 have the expectation KL, k2 has not; k2 and k3 are never negative', () => {
  const weights = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 });
  const normal = (w: readonly number[]): number[] => w.map((value) => value / w.reduce((a, b) => a + b));
  fc.assert(
    fc.property(weights, weights, (a, b) => {
      const [q, p] = [normal(a), normal(b)];
      const estimators = klEstimators(q, p);
      const { mean } = estimatorMoments(q, estimators);
      const kl = kullbackLeibler(q, p);
      expect(Math.abs(mean[0] - kl)).toBeLessThan(1e-12);
      expect(Math.abs(mean[2] - kl)).toBeLessThan(1e-12);
      expect(Math.min(...estimators.k2, ...estimators.k3)).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 200, seed: 1 },
  );
  expect(Math.abs(golden.E[1]! - golden.exact_kl)).toBeGreaterThan(0.01);
});

test('probabilities of 0: never drawn is left out, never given by the reference is infinitely far, NaN is nowhere', () => {
  const never = klEstimators([0, 1], [0.5, 0.5]);
  expect(never.k1[0]).toBe(0);
  expect(estimatorMoments([0, 1], never).mean[0]).toBeCloseTo(Math.LN2, 15);
  const impossible = klEstimators([0.5, 0.5], [0, 1]);
  expect([impossible.k1[0], impossible.k2[0], impossible.k3[0]]).toEqual([Infinity, Infinity, Infinity]);
  expect(estimatorMoments([0.5, 0.5], impossible)).toEqual({
    mean: [Infinity, Infinity, Infinity],
    deviation: [Infinity, Infinity, Infinity],
  });
  expect(kullbackLeibler([0.5, 0.5], [0, 1])).toBe(Infinity);
  expect(kullbackLeibler([0, 1], [0, 1])).toBe(0);
  expect(sampleMeans([], never)).toEqual([0, 0, 0]);
});

test('distances', () => {
  expect(totalVariation([1, 0], [0, 1])).toBe(1);
  expect(totalVariation([0.5, 0.5], [0.5, 0.5])).toBe(0);
  expect(entropy([1, 0])).toBe(0);
  expect(entropy([0.25, 0.25, 0.25, 0.25])).toBeCloseTo(Math.log(4), 14);
});
