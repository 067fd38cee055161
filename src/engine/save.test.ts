import { expect, test } from 'vitest';
import { createAdamW } from './adamw.ts';
import { createEngine } from './engine.ts';
import { createGpt, type Gpt, hidden, logits, scalar } from './gpt.ts';
import { type Config } from './shapes.ts';
import { initialise } from './initialise.ts';
import { crossEntropy } from './ops/crossEntropy.ts';
import { clearGradients, readAll } from './parameters.ts';
import { createRandom } from './random.ts';
import { restore, save, type Saved } from './save.ts';
import { createTape } from './tape.ts';
import { read } from './tensor.ts';

const config: Config = { vocabulary: 9, context: 8, width: 8, layers: 1, heads: 2 };

function train(model: Gpt, steps: number, from?: Saved['optimiser']): Saved {
  const adamw = createAdamW(model.parameters, { decay: 0.01 });
  if (from !== undefined) adamw.restore(from);
  const tape = createTape(model.parameters.engine);
  for (let i = 0; i < steps; i++) {
    clearGradients(model.parameters);
    crossEntropy(tape, logits(tape, model, hidden(tape, model, [[1, 2, 3, 4]])), [2, 3, 4, 5]);
    tape.backward();
    adamw.step(0.01);
    tape.reset();
  }
  return save(model, adamw);
}

function begin(): Gpt {
  const model = createGpt(createEngine(), config);
  initialise(model, createRandom(1));
  return model;
}

test('saved in the middle and restored in another engine, training ends with the same bits', () => {
  const middle = train(begin(), 7);
  const clone = structuredClone(middle);
  const end = train(restore(createEngine({ path: 'twin' }), clone), 8, clone.optimiser);
  expect(end).toEqual(train(begin(), 15));
  expect(clone).toEqual(middle);
});

test('a reward model begins as the language model with a head of zeros', () => {
  const saved = save(begin());
  const model = restore(createEngine(), saved, ['reward']);
  const { memory } = model.parameters.engine;
  expect(readAll(model.parameters).slice(0, saved.weights.length)).toEqual(saved.weights);
  const tape = createTape(model.parameters.engine, { recording: false });
  expect(read(memory, scalar(tape, model, hidden(tape, model, [[1, 2]]), 'reward'))).toEqual(new Float32Array(2));
  const again = restore(createEngine(), save(model), []);
  expect(save(again).weights).toEqual(saved.weights);
  expect(() => scalar(tape, model, hidden(tape, model, [[1]]), 'value')).toThrow(/no head "value"/);
});

test('weights that are not as many as the sizes say are refused', () => {
  expect(() => restore(createEngine(), { config, weights: new Float32Array(3) })).toThrow(/1024 weights, not 3/);
});
