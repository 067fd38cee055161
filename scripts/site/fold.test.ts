import { expect, test } from 'vitest';
import { constants } from './fold.ts';

test('a folded module exports what it held', async () => {
  const values = { default: { n: 1, list: ['a “b”'], none: null }, width: 0.1 };
  const folded = (await import(`data:text/javascript,${encodeURIComponent(constants(values))}`)) as typeof values;
  expect({ ...folded }).toEqual(values);
});
