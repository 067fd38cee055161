import { createAdamW } from '../engine/adamw.ts';
import type { Engine } from '../engine/engine.ts';
import { createGpt, hidden, logits, scalar } from '../engine/gpt.ts';
import { type Config, shapesOf } from '../engine/shapes.ts';
import type { Floats } from '../engine/kernels/kernels.ts';
import { logProb } from '../engine/ops/logProb.ts';
import { objective } from '../engine/ops/objective.ts';
import { take } from '../engine/ops/take.ts';
import { clearGradients, createParameters } from '../engine/parameters.ts';
import { createTape } from '../engine/tape.ts';
import { read, type Tensor, write } from '../engine/tensor.ts';

/*
 * One pass of a GPT and a few steps of AdamW on the engine that trains in the page, in the shapes in which other frameworks'
 * numbers can be laid beside them: the oracle's two cases. The engine given says whether with the page's own kernels in
 * float32 or with their code in float64.
 */

/** A vector, or the rows of a matrix. */
export type Nested = number[] | number[][];

/** What a GPT says about one sequence: a row for each token but the last, which is only a target. */
export interface Read {
  readonly hidden: number[][];
  readonly logits: number[][];
  /** Log-probability of the token that follows. */
  readonly logp: number[];
  readonly value: number[];
}

export interface Pass {
  /** Mean cross-entropy over all targets. */
  readonly loss: number;
  /** Σ ½ (value of the last row − 1)². */
  readonly valueLoss: number;
  readonly reads: Read[];
  /** ∂(loss + 0.3 · value loss) by each matrix or vector, by its name. */
  readonly gradients: Map<string, Nested>;
}

// How the value loss is weighed, and what the value of a whole sequence should be.
const VALUE_WEIGHT = 0.3;
const VALUE_TARGET = 1;

/** The names of the weights in the order in which the engine keeps them. */
export function weightNames(layers: number): string[] {
  const block = ['ln1g', 'ln1b', 'wqkv', 'bqkv', 'wo', 'bo', 'ln2g', 'ln2b', 'w1', 'b1', 'w2', 'b2'];
  return [
    'wte',
    'wpe',
    ...Array.from({ length: layers }, (_, i) => block.map((name) => `${name}${i}`)).flat(),
    'lnfg',
    'lnfb',
    'wv',
    'bv',
  ];
}

/** The lengths a weight has by its name: one for a vector, two for a matrix; the value head counts as a vector. */
export function weightShapes(config: Config): Map<string, number[]> {
  const shapes = shapesOf({ ...config, scalars: ['value'] });
  const names = weightNames(config.layers);
  return new Map(
    names.map((name, i) => {
      const { rows, cols } = shapes[i]!;
      return [name, name === 'wv' ? [rows] : rows === 1 && !name.startsWith('w') ? [cols] : [rows, cols]];
    }),
  );
}

/** A tensor, or its gradient, as rows. */
function rowsOf(values: Floats, cols: number): number[][] {
  const rows: number[][] = [];
  for (let at = 0; at < values.length; at += cols) rows.push(Array.from(values.subarray(at, at + cols)));
  return rows;
}

/** Forwards and backwards once, over whole sequences of at least two tokens. RangeError as createGpt and place throw it. */
export function gptPass(
  config: Config,
  weights: ReadonlyMap<string, ArrayLike<number>>,
  sequences: readonly number[][],
  engine: Engine,
): Pass {
  const { memory } = engine;
  const model = createGpt(engine, { ...config, scalars: ['value'] });
  const { list } = model.parameters;
  const names = weightNames(config.layers);
  names.forEach((name, i) => write(memory, list[i]!, weights.get(name) ?? []));
  clearGradients(model.parameters);

  const tape = createTape(engine);
  const inputs = sequences.map((sequence) => sequence.slice(0, -1));
  const targets = sequences.flatMap((sequence) => sequence.slice(1));
  const h = hidden(tape, model, inputs);
  const z = logits(tape, model, h);
  const v = scalar(tape, model, h, 'value');
  const { logs } = logProb(tape, z, targets);
  const { loss } = objective(tape, logs, (values) => ({
    loss: -values.reduce((total, value) => total + value, 0) / values.length,
    gradient: values.map(() => -1 / values.length),
  }));
  const ends: number[] = [];
  for (const input of inputs) ends.push((ends.at(-1) ?? -1) + input.length);
  const { loss: valueLoss } = objective(
    tape,
    take(tape, v, ends),
    (values) => ({
      loss: values.reduce((total, value) => total + 0.5 * (value - VALUE_TARGET) * (value - VALUE_TARGET), 0),
      gradient: values.map((value) => value - VALUE_TARGET),
    }),
    VALUE_WEIGHT,
  );
  tape.backward();

  const all = (x: Tensor): number[][] => rowsOf(read(memory, x), x.cols);
  const [hiddens, scores, told, values] = [all(h), all(z), all(logs).flat(), all(v).flat()];
  const reads = inputs.map((input, s): Read => {
    const to = ends[s]! + 1;
    const from = to - input.length;
    return {
      hidden: hiddens.slice(from, to),
      logits: scores.slice(from, to),
      logp: told.slice(from, to),
      value: values.slice(from, to),
    };
  });
  const shapes = weightShapes(config);
  const gradients = new Map(
    names.map((name, i): [string, Nested] => {
      const rows = rowsOf(read(memory, list[i]!, list[i]!.g), list[i]!.cols);
      return [name, shapes.get(name)!.length === 1 ? rows.flat() : rows];
    }),
  );
  return { loss, valueLoss, reads, gradients };
}

/** The settings of a few steps of AdamW. */
export interface AdamWCase {
  readonly rate: number;
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
  readonly decay: number;
}

/** A vector after each of several gradients. */
export function adamwSteps(
  start: readonly number[],
  gradients: readonly number[][],
  { rate, ...settings }: AdamWCase,
  engine: Engine,
): number[][] {
  const parameters = createParameters(engine, [{ name: 'p', rows: 1, cols: start.length }]);
  const p = parameters.list[0]!;
  const adamw = createAdamW(parameters, { ...settings, decays: () => true });
  write(engine.memory, p, start);
  return gradients.map((gradient) => {
    write(engine.memory, { ...p, p: p.g }, gradient);
    adamw.step(rate);
    return Array.from(read(engine.memory, p));
  });
}
