import { expect, test } from 'vitest';
import { createEngine } from '../../engine/engine.ts';
import { createGpt, hidden, logits } from '../../engine/gpt.ts';
import { initialise } from '../../engine/initialise.ts';
import { crossEntropy } from '../../engine/ops/crossEntropy.ts';
import { clearGradients, readAll } from '../../engine/parameters.ts';
import { createRandom } from '../../engine/random.ts';
import { finish } from '../../engine/sample.ts';
import { createTape } from '../../engine/tape.ts';
import { read } from '../../engine/tensor.ts';
import { readThrough } from './breathing.ts';

const engine = createEngine();
const model = createGpt(engine, { vocabulary: 11, context: 8, width: 8, layers: 2, heads: 2 });
initialise(model, createRandom(1));
const sequences = [
  [1, 2, 3, 4],
  [5, 6],
  [7, 8, 9, 10, 0, 1, 2],
];
const targets = sequences.flat().map((token) => (token + 1) % 11);

test('the breathing pass gives the bits of the engine’s own, forwards and backwards', () => {
  const plain = createTape(engine);
  clearGradients(model.parameters);
  const h = hidden(plain, model, sequences);
  const before = read(engine.memory, h);
  const loss = crossEntropy(plain, logits(plain, model, h), targets);
  plain.backward();
  const gradients = readAll(model.parameters, model.parameters.g);
  plain.reset();

  const tape = createTape(engine);
  for (const back of ['back', 'backward'] as const) {
    clearGradients(model.parameters);
    const again = finish(readThrough(tape, model, sequences));
    expect(read(engine.memory, again)).toEqual(before);
    expect(crossEntropy(tape, logits(tape, model, again), targets)).toBe(loss);
    if (back === 'back') expect([...tape.back()].length).toBe(20);
    else tape.backward();
    expect(readAll(model.parameters, model.parameters.g)).toEqual(gradients);
    tape.reset();
  }
});

test('it breathes after every operation, and a tape that does not record leaves nothing behind', () => {
  const tape = createTape(engine, { recording: false });
  const mark = engine.memory.mark();
  expect([...readThrough(tape, model, sequences)]).toHaveLength(10);
  expect([...tape.back()]).toEqual([]);
  tape.reset();
  expect(engine.memory.mark()).toBe(mark);
});
