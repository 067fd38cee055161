import fc from 'fast-check';
import { expect, test } from 'vitest';
import { log } from '../engine/exp.ts';
import { clippedTerm } from './clippedTerm.ts';
import { policyLoss } from './ppoClip.ts';

const some = (min: number, max: number) => fc.double({ min, max, noNaN: true });

test('is what the loss of a batch of one is, with the other sign, and so is its slope', () => {
  fc.assert(
    fc.property(some(0.01, 3), some(-3, 3), some(0.01, 0.9), (ratio, advantage, epsilon) => {
      // On an edge the logarithm's last bit decides.
      fc.pre([1 - epsilon, 1 + epsilon].every((edge) => Math.abs(ratio - edge) > 1e-9));
      const { value, slope, clipped } = clippedTerm(ratio, advantage, epsilon);
      const batch = policyLoss([0], [log(ratio)], [advantage], epsilon);
      expect(value).toBeCloseTo(-batch.loss, 10);
      expect(slope * ratio).toBeCloseTo(-batch.gradient[0]!, 10);
      expect(clipped).toBe(batch.clipped[0]);
    }),
  );
});

test('never promises more than the unclipped offer', () => {
  fc.assert(
    fc.property(some(0, 3), some(-3, 3), some(0, 0.9), (ratio, advantage, epsilon) => {
      const { value, free, held } = clippedTerm(ratio, advantage, epsilon);
      expect(value).toBe(Math.min(free, held));
    }),
  );
});
