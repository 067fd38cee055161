import { expect, test } from 'vitest';
import { agree } from '../../tests/golden/agree.ts';
import golden from '../../tests/golden/adamw.json';
import { createAdamW } from './adamw.ts';
import { createEngine } from './engine.ts';
import { createParameters } from './parameters.ts';
import { read, write } from './tensor.ts';

const { lr, b1, b2, eps, wd, p0, steps } = golden;

function setUp(path: 'wasm' | 'twin' = 'wasm') {
  const engine = createEngine({ path });
  const parameters = createParameters(engine, [{ name: 'p', rows: 1, cols: p0.length }]);
  const adamw = createAdamW(parameters, { beta1: b1, beta2: b2, epsilon: eps, decay: wd, decays: () => true });
  const [p] = parameters.list;
  write(engine.memory, p!, p0);
  const step = (grad: number[], clip?: number): number => {
    write(engine.memory, { ...p!, p: p!.g }, grad);
    return adamw.step(lr, clip);
  };
  return { step, adamw, values: () => Array.from(read(engine.memory, p!)) };
}

test.each(['wasm', 'twin'] as const)('PyTorch’s five steps (%s)', (path) => {
  const { step, values } = setUp(path);
  for (const { grad, p } of steps) {
    step(grad);
    agree(values(), p, 1e-6);
  }
});

test('a long gradient is shortened before it is used, and its length told', () => {
  const { step, values } = setUp();
  const other = setUp();
  expect(step([3, 0, 4, 0], 1)).toBe(5);
  other.step([0.6, 0, 0.8, 0]);
  agree(values(), other.values(), 1e-7);
});

test('restored in the middle it goes on as if it had never stopped', () => {
  const whole = setUp();
  const first = setUp();
  for (const { grad } of steps.slice(0, 3)) first.step(grad);
  const second = setUp();
  for (const { grad } of steps.slice(0, 3)) second.step(grad.map(() => 1));
  second.adamw.restore(first.adamw.state());
  for (const { grad } of steps) whole.step(grad);
  expect(second.adamw.state().steps).toBe(3);
  for (const { grad } of steps.slice(3)) {
    first.step(grad);
    second.step(grad);
  }
  expect(second.adamw.state()).toEqual(whole.adamw.state());
});

test('gains and biases do not decay unless told to', () => {
  const engine = createEngine();
  const parameters = createParameters(engine, [
    { name: 'matrix', rows: 2, cols: 1 },
    { name: 'vector', rows: 1, cols: 2 },
  ]);
  for (const parameter of parameters.list) write(engine.memory, parameter, [1, 1]);
  createAdamW(parameters, { decay: 0.5 }).step(0.1);
  expect(parameters.list.map((parameter) => read(engine.memory, parameter)[0])).toEqual([Math.fround(0.95), 1]);
});
