import { expect, test } from 'vitest';
import golden from '../../tests/golden/gpt2layer.json';
import { createEngine } from './engine.ts';
import { createGpt, hidden, logits, scalar } from './gpt.ts';
import { type Config } from './shapes.ts';
import { crossEntropy } from './ops/crossEntropy.ts';
import { objective } from './ops/objective.ts';
import { take } from './ops/take.ts';
import { clearGradients, readAll, writeAll } from './parameters.ts';
import { createTape } from './tape.ts';
import { read } from './tensor.ts';

const { V, T, C, L, H, F } = golden.cfg;
const config: Config = { vocabulary: V, context: T, width: C, layers: L, heads: H, hidden: F, scalars: ['value'] };
const flat = (values: unknown): number[] => (values as number[]).flat(9) as number[];

/** Within 1e-4 of (0.01 + |x|): the float32 engine against float64. */
function near(actual: ArrayLike<number>, expected: ArrayLike<number>): void {
  expect(actual.length).toBe(expected.length);
  for (let i = 0; i < actual.length; i++) {
    expect(Math.abs(actual[i]! - expected[i]!)).toBeLessThanOrEqual(1e-4 * (0.01 + Math.abs(expected[i]!)));
  }
}

test.each(['wasm', 'twin'] as const)('PyTorch’s numbers: hidden states, logits, values and every gradient (%s)', (path) => {
  const engine = createEngine({ path });
  const model = createGpt(engine, config);
  writeAll(model.parameters, Float32Array.from(golden.order.flatMap((name) => flat(golden.weights[name as 'wte']))));
  clearGradients(model.parameters);
  const tape = createTape(engine);
  const inputs = golden.seqs.map((sequence) => sequence.slice(0, -1));
  const h = hidden(tape, model, inputs);
  const z = logits(tape, model, h);
  const v = scalar(tape, model, h, 'value');
  const loss = crossEntropy(
    tape,
    z,
    golden.seqs.flatMap((sequence) => sequence.slice(1)),
  );
  let row = -1;
  const last = take(
    tape,
    v,
    inputs.map((sequence) => (row += sequence.length)),
  );
  objective(tape, last, (values) => ({ loss: 0, gradient: values.map((value) => value - 1) }), 0.3);
  tape.backward();
  near([loss], [golden.loss]);
  near(read(engine.memory, h), flat(golden.outs.map((out) => out.hidden)));
  near(read(engine.memory, z), flat(golden.outs.map((out) => out.logits)));
  near(read(engine.memory, v), flat(golden.outs.map((out) => out.value)));
  near(
    readAll(model.parameters, model.parameters.g),
    golden.order.flatMap((name) => flat(golden.grads[name as 'wte'])),
  );
});
