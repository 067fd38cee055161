import { expect, test } from 'vitest';
import { stretchesOf } from './stretches.ts';

const planned = [{ id: 'fit', method: 'sft', frames: 10 }, { id: 'robust', frames: 4 }, { id: 'unplanned' }];
const lengths = (spans: Parameters<typeof stretchesOf>[1], recorded: number): number[][] =>
  stretchesOf(planned, spans, recorded).map(({ have, full }) => [have, full]);

test('before anything ran every stage that says its length has its place', () => {
  expect(lengths([], 0)).toEqual([
    [0, 10],
    [0, 4],
  ]);
});

test('the stage that runs is as long as planned, or longer if it is', () => {
  expect(lengths([{ id: 'fit', from: 0 }], 3)).toEqual([
    [3, 10],
    [0, 4],
  ]);
  expect(lengths([{ id: 'fit', from: 0 }], 12)[0]).toEqual([12, 12]);
});

test('a finished stage is as long as it was, planned or not', () => {
  const spans = [
    { id: 'fit', from: 0, to: 8 },
    { id: 'robust', from: 8, to: 12 },
    { id: 'unplanned', from: 12 },
  ];
  expect(lengths(spans, 12)).toEqual([
    [8, 8],
    [4, 4],
    [0, 1],
  ]);
});
