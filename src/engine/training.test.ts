import { expect, test } from 'vitest';
import pinned from '../../tests/fixtures/engine/checksum.json';
import { sizes, small, startTraining } from '../../tests/fixtures/engine/training.ts';

test('200 steps give the same weights, to the last bit, on both paths and for ever', () => {
  for (const path of ['wasm', 'twin'] as const) {
    const training = startTraining(small, { path, ragged: true });
    const first = training.step();
    let last = first;
    for (let i = 1; i < pinned.steps; i++) last = training.step();
    expect(training.path).toBe(path);
    expect(last).toBeLessThan(0.3 * first);
    // Chromium and Firefox are held to the same number (tests/e2e/engine.spec.ts, tests/firefox.mjs).
    expect(training.checksum(), path).toBe(pinned.checksum);
  }
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
