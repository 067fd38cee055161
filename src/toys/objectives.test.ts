import { expect, test } from 'vitest';
import { slopes } from '../../tests/fixtures/engine/slopes.ts';
import { createFloat64Engine } from '../engine/float64.ts';
import { createGpt, hidden, logits, scalar } from '../engine/gpt.ts';
import { initialise } from '../engine/initialise.ts';
import { logProb } from '../engine/ops/logProb.ts';
import { take } from '../engine/ops/take.ts';
import { createRandom } from '../engine/random.ts';
import type { Tape } from '../engine/tape.ts';
import { type Tensor, write } from '../engine/tensor.ts';
import { clippedPolicy, clippedValue, pairwiseReward } from './objectives.ts';

const engine = createFloat64Engine();
const model = createGpt(engine, { vocabulary: 7, context: 6, width: 8, layers: 1, heads: 2, scalars: ['value', 'reward'] });
initialise(model, createRandom(4));
for (const { name, cols, ...rest } of model.parameters.list) {
  if (/value|reward/.test(name))
    write(
      engine.memory,
      { cols, ...rest },
      Array.from({ length: rest.rows * cols }, (_, i) => 0.3 - 0.1 * i),
    );
}
const sequences = [
  [1, 2, 3, 0],
  [4, 5, 6],
  [2, 2],
];
const targets = [2, 3, 0, -1, 5, 6, -1, 2, -1];
const old = [-1.9, -2.4, -1.2, 0, -3, -1.6, 0, -2, 0];
const advantages = [1, -1, 0.5, 0, 2, -0.3, 0, 1.5, 0];
const shares = targets.map((target) => (target < 0 ? 0 : 1 / 6));

const losses: Record<string, (tape: Tape, h: Tensor) => number> = {
  'pairs of answers, one a tie': (tape, h) =>
    pairwiseReward(tape, take(tape, scalar(tape, model, h, 'reward'), [3, 6, 8]), [
      [0, 1, 1],
      [2, 0, 1],
      [1, 2, 0.5],
    ]),
  'the clipped policy': (tape, h) => {
    const { logs } = logProb(tape, logits(tape, model, h), targets);
    return clippedPolicy(tape, logs, { old, advantages, epsilon: 0.2, shares }).loss;
  },
  'policy and value together, the value at a tenth': (tape, h) => {
    const { logs } = logProb(tape, logits(tape, model, h), targets);
    const values = scalar(tape, model, h, 'value');
    const policy = clippedPolicy(tape, logs, { old, advantages, epsilon: 0.2, shares });
    const value = clippedValue(tape, values, { old: old.map((x) => x / 9), returns: advantages, clip: 0.2 }, 0.1);
    return policy.loss + 0.1 * value.loss;
  },
};

test.each(Object.entries(losses))('%s: the gradients reach every weight', (_, loss) => {
  const compute = (tape: Tape): number => loss(tape, hidden(tape, model, sequences));
  const checked = slopes(engine, model.parameters, compute, { step: 1e-5, least: 1e-6 });
  for (const { name, promised, seen } of checked) expect(Math.abs(seen / promised - 1), name).toBeLessThan(1e-5);
  expect(checked.length).toBeGreaterThan(12);
});
