import { expect, test } from 'vitest';
import { weigh } from './fixtures/engine/weigh.mjs';

test('engine and kernels, both paths, weigh at most 14 kB compressed', async () => {
  const bytes = await weigh();
  expect(bytes).toBeLessThanOrEqual(14_000);
  // Not because half of it got lost.
  expect(bytes).toBeGreaterThan(10_000);
});
