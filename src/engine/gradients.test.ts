import { describe, expect, test } from 'vitest';
import { slopes } from '../../tests/fixtures/engine/slopes.ts';
import { createEngine } from './engine.ts';
import { createFloat64Engine } from './float64.ts';
import { createGpt, hidden, logits, scalar } from './gpt.ts';
import { initialise, normal } from './initialise.ts';
import { crossEntropy } from './ops/crossEntropy.ts';
import { logProb } from './ops/logProb.ts';
import { objective } from './ops/objective.ts';
import { take } from './ops/take.ts';
import { createRandom } from './random.ts';
import type { Tape } from './tape.ts';
import { read, type Tensor, write } from './tensor.ts';

/*
 * Every operation's way back against central differences: for each matrix the loss is taken a step along its gradient and
 * a step against it. Ragged sequences, a width and a head size that are no multiples of eight, and every loss at once.
 */

const config = { vocabulary: 11, context: 9, width: 12, layers: 2, heads: 3, hidden: 20, scalars: ['value', 'reward'] };
const sequences = [[1, 5, 2, 9, 0, 3, 3], [4], [10, 7, 7, 2, 6, 1, 0, 8, 5]];
const rows = sequences.flat().length;
const targets = Array.from({ length: rows }, (_, i) => (i % 3 === 0 ? -1 : (i * 4) % config.vocabulary));

/** A smooth loss of a column with a gradient of its own. */
const square = (values: number[]): { loss: number; gradient: number[] } => ({
  loss: values.reduce((sum, value, i) => sum + (i + 1) * value * value, 0) / 20,
  gradient: values.map((value, i) => ((i + 1) * value) / 10),
});

describe.each([
  { path: 'wasm', step: 0.003, relative: 0.006, absolute: 2e-4 },
  { path: 'float64', step: 1e-4, relative: 1e-6, absolute: 1e-9 },
] as const)('$path', ({ path, step, relative, absolute }) => {
  const engine = path === 'wasm' ? createEngine({ path }) : createFloat64Engine();
  const model = createGpt(engine, config);
  const random = createRandom(3);
  initialise(model, random);
  // Gains, biases and heads too get numbers of their own.
  for (const parameter of model.parameters.list) {
    const values = Array.from(read(engine.memory, parameter), (value) => value + 0.1 * normal(random));
    write(engine.memory, parameter, values);
  }

  const losses: Record<string, (tape: Tape, h: Tensor) => number> = {
    'cross-entropy of some rows': (tape, h) => crossEntropy(tape, logits(tape, model, h), targets),
    'weighted cross-entropy of a few hidden states': (tape, h) =>
      crossEntropy(tape, logits(tape, model, take(tape, h, [6, 7, 2, 2])), [1, 2, -1, 4], { weights: [1, 0.5, 3, 2] }),
    'log-probabilities and entropies': (tape, h) => {
      const { logs, entropies } = logProb(tape, logits(tape, model, h), targets);
      return objective(tape, logs, square).loss + 2 * objective(tape, entropies, square, 2).loss;
    },
    'entropies alone': (tape, h) => objective(tape, logProb(tape, logits(tape, model, h), targets).entropies, square).loss,
    'a value for every token, a reward for the last, and the logits': (tape, h) => {
      const values = objective(tape, scalar(tape, model, h, 'value'), square).loss;
      const rewards = objective(tape, take(tape, scalar(tape, model, h, 'reward'), [6, 7, 16]), square).loss;
      return values + rewards + crossEntropy(tape, logits(tape, model, h), targets);
    },
  };

  test.each(Object.entries(losses))('%s', (_, loss) => {
    const compute = (tape: Tape): number => loss(tape, hidden(tape, model, sequences));
    const checked = slopes(engine, model.parameters, compute, { step, least: 1e-4 });
    for (const { name, promised, seen } of checked) {
      expect(Math.abs(seen - promised), name).toBeLessThan(relative * promised + absolute);
    }
    expect(checked.length).toBeGreaterThan(20);
  });
});
