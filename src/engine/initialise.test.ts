import { expect, test } from 'vitest';
import { createEngine } from './engine.ts';
import { createGpt } from './gpt.ts';
import { initialise, normal } from './initialise.ts';
import { createRandom } from './random.ts';
import { read } from './tensor.ts';

const moments = (values: readonly number[]): [mean: number, deviation: number] => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return [mean, Math.sqrt(values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / values.length)];
};

test('normal numbers have mean 0, deviation 1, and as many in each tail as they should', () => {
  const random = createRandom(1);
  const values = Array.from({ length: 50_000 }, () => normal(random));
  const [mean, deviation] = moments(values);
  expect(Math.abs(mean)).toBeLessThan(0.015);
  expect(Math.abs(deviation - 1)).toBeLessThan(0.01);
  expect(Math.abs(values.filter((value) => value > 1).length / 50_000 - 0.1587)).toBeLessThan(0.006);
});

test('each kind of weight begins with its own deviation', () => {
  const model = createGpt(createEngine(), { vocabulary: 200, context: 64, width: 64, layers: 8, heads: 2, scalars: ['value'] });
  initialise(model, createRandom(1));
  const expected: Record<string, [number, number]> = {
    wte: [0, 0.1],
    wpe: [0, 0.05],
    'ln1.gain': [1, 0],
    'ln2.bias': [0, 0],
    'qkv.weight': [0, 1 / 8],
    'qkv.bias': [0, 0],
    'proj.weight': [0, 1 / 8 / 4],
    'up.weight': [0, 1 / 8],
    'down.weight': [0, 1 / 16 / 4],
    'lnf.gain': [1, 0],
    'value.weight': [0, 0],
  };
  for (const parameter of model.parameters.list) {
    const kind = expected[parameter.name.replace(/^block\d\./, '')];
    if (kind === undefined) continue;
    const [mean, deviation] = moments(Array.from(read(model.parameters.engine.memory, parameter)));
    expect(Math.abs(mean - kind[0]), parameter.name).toBeLessThanOrEqual(kind[1] / 15);
    expect(Math.abs(deviation - kind[1]), parameter.name).toBeLessThanOrEqual(kind[1] / 15);
  }
});
