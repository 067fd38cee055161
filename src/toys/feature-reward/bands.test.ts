import { expect, test } from 'vitest';
import { bands, BIASES, NOISES } from './bands.ts';
import { spreads } from './learning.ts';

test('the bands are what the labels of seeds 1 to 20 give', () => {
  const now = NOISES.map((noise) => BIASES.map((bias) => spreads({ noise, bias })));
  expect(bands, `They are now ${JSON.stringify(now)}`).toEqual(now);
});
