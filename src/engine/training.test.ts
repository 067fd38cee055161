import { expect, test } from 'vitest';
import { sizes, startTraining } from '../../tests/fixtures/engine/training.ts';

/** Small enough for the twin, with ragged sequences and sizes that fill no tile. */
const small = { config: { vocabulary: 21, context: 13, width: 20, layers: 2, heads: 2 }, batch: 6, length: 13 };

test('200 steps give the same weights, to the last bit, on both paths; pinned', () => {
  const results = (['wasm', 'twin'] as const).map((path) => {
    const training = startTraining(small, { path, ragged: true });
    const first = training.step();
    let last = first;
    for (let i = 1; i < 200; i++) last = training.step();
    expect(training.path).toBe(path);
    expect(last).toBeLessThan(0.7 * first);
    return { checksum: training.checksum(), last };
  });
  expect(results[1]).toEqual(results[0]);
  expect(results[0]).toMatchInlineSnapshot(`
    {
      "checksum": 3857459170,
      "last": 1.391135365874679,
    }
  `);
});

test('a size of the benchmark too, and another seed gives other weights', () => {
  const sum = (seed: number, path: 'wasm' | 'twin'): number => {
    const training = startTraining(sizes.S, { path, seed });
    for (let i = 0; i < 5; i++) training.step();
    return training.checksum();
  };
  expect(sum(1, 'twin')).toBe(sum(1, 'wasm'));
  expect(sum(2, 'wasm')).not.toBe(sum(1, 'wasm'));
});

test('a step takes back what it took: the heap grows no further', () => {
  const training = startTraining(small, { path: 'wasm' });
  for (let i = 0; i < 8; i++) training.step();
  const { memory } = training.model.parameters.engine;
  const peak = memory.peak();
  const bytes = memory.heap.f32.byteLength;
  for (let i = 0; i < 50; i++) training.step();
  expect(memory.peak()).toBe(peak);
  expect(memory.heap.f32.byteLength).toBe(bytes);
});

test('WebAssembly is at least six times as fast as its twin', () => {
  const paths = ['wasm', 'twin'] as const;
  const trainings = paths.map((path) => startTraining(sizes.S, { path }));
  const times: number[][] = [[], []];
  for (const training of trainings) for (let i = 0; i < 4; i++) training.step();
  // In turns, so that a busy machine slows both; the median forgets the rest.
  for (let round = 0; round < 9; round++) {
    trainings.forEach((training, which) => {
      const started = performance.now();
      training.step();
      times[which]!.push(performance.now() - started);
    });
  }
  const [fast, slow] = times.map((list) => list.sort((a, b) => a - b)[list.length >> 1]!);
  expect(slow! / fast!).toBeGreaterThanOrEqual(6);
});
