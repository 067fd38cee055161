import { expect, test } from 'vitest';
import { sizes, startTraining } from '../../tests/fixtures/engine/training.ts';
import { createEngine } from './engine.ts';
import { createGpt, hidden } from './gpt.ts';
import { shapesOf } from './shapes.ts';
import { countOf } from './parameters.ts';
import { refuseUnlessFits, stepBytes, weightBytes } from './size.ts';
import { createTape } from './tape.ts';

test('the number of weights', () => {
  const counts = Object.values(sizes).map(({ config }) => countOf(shapesOf(config)));
  expect(counts).toEqual([28_544, 159_296, 809_856]);
});

test.each(Object.keys(sizes) as (keyof typeof sizes)[])('what training takes at size %s is foretold within a tenth', (name) => {
  const { config, batch, length } = sizes[name];
  const training = startTraining(sizes[name]);
  training.step();
  const foretold =
    weightBytes(config) +
    stepBytes(
      config,
      Array.from({ length: batch }, () => length),
    );
  const taken = training.model.parameters.engine.memory.peak();
  expect(foretold / taken).toBeGreaterThan(0.95);
  expect(foretold / taken).toBeLessThan(1.1);
});

test('a model that does not fit is refused with its numbers, before anything is taken', () => {
  const engine = createEngine();
  const before = engine.memory.heap.f32.byteLength;
  const large = { vocabulary: 50_257, context: 1024, width: 768, layers: 12, heads: 12 };
  expect(() => createGpt(engine, large)).toThrow(
    /^training a model with 12 layers of width 768 needs \d{4}\.\d MB of memory; the limit is 256\.0 MB$/,
  );
  expect(engine.memory.heap.f32.byteLength).toBe(before);
});

test('a batch that does not fit is refused when it passes the limit', () => {
  const engine = createEngine({ limit: 2 ** 20 });
  const model = createGpt(engine, { vocabulary: 8, context: 64, width: 16, layers: 1, heads: 2 });
  const tape = createTape(engine);
  const batch = Array.from({ length: 50 }, () => Array.from({ length: 64 }, () => 1));
  expect(() => hidden(tape, model, batch)).toThrow(/this computation needs \d\.\d MB of memory; the limit is 1\.0 MB/);
  tape.reset();
  expect(hidden(tape, model, [[1, 2]]).rows).toBe(2);
});

test('sizes that make no sense are refused', () => {
  const good = { vocabulary: 8, context: 8, width: 8, layers: 1, heads: 2 };
  for (const bad of [{ heads: 3 }, { width: 0 }, { layers: 1.5 }, { vocabulary: NaN }]) {
    expect(() => refuseUnlessFits({ ...good, ...bad }, 2 ** 30)).toThrow(RangeError);
  }
  const engine = createEngine();
  const model = createGpt(engine, good);
  for (const bad of [[[]], [[8]], [[-1]], [[0.5, NaN]], [[0, 0, 0, 0, 0, 0, 0, 0, 0]]]) {
    expect(() => hidden(createTape(engine), model, bad)).toThrow(RangeError);
  }
});
