import type { Engine } from './engine.ts';
import type { Floats } from './kernels/kernels.ts';
import { eights } from './kernels/math.ts';
import { bytesOf, read, type Tensor, write } from './tensor.ts';

/** The name and size of one matrix of weights; a vector is one row. */
export interface Shape {
  readonly name: string;
  readonly rows: number;
  readonly cols: number;
}

/** One matrix of weights with its gradient. */
export interface Parameter extends Tensor {
  readonly name: string;
}

/** All weights of a model, side by side in the heap, and their gradients likewise. */
export interface Parameters {
  readonly engine: Engine;
  readonly list: readonly Parameter[];
  /** Addresses of the first weight and the first gradient, and how many floats each stretch is long, row ends included. */
  readonly p: number;
  readonly g: number;
  readonly floats: number;
}

/** How many weights there are. */
export const countOf = (shapes: readonly Shape[]): number => shapes.reduce((sum, { rows, cols }) => sum + rows * cols, 0);

/** Makes room for weights and gradients; all are 0. */
export function createParameters(engine: Engine, shapes: readonly Shape[]): Parameters {
  const { memory } = engine;
  const bytes = shapes.reduce((sum, { rows, cols }) => sum + bytesOf(rows, cols), 0);
  const p = memory.take(bytes);
  const g = memory.take(bytes);
  memory.clear(p, bytes);
  memory.clear(g, bytes);
  let offset = 0;
  const list = shapes.map(({ name, rows, cols }) => {
    const parameter: Parameter = { name, rows, cols, ld: eights(cols), p: p + offset, g: g + offset };
    offset += bytesOf(rows, cols);
    return parameter;
  });
  return { engine, list, p, g, floats: bytes >> 2 };
}

/** Before the way back: gradients of weights add up, within a step and over several batches. */
export function clearGradients({ engine, g, floats }: Parameters): void {
  engine.memory.clear(g, 4 * floats);
}

/** A copy of all weights in the order of the list; with `from`, of what lies there in the same shape (gradients, moments). */
export function readAll({ engine, list, p }: Parameters, from = p): Floats {
  const values = engine.memory.heap.f32.slice(0, countOf(list));
  let offset = 0;
  for (const parameter of list) {
    values.set(read(engine.memory, parameter, from + parameter.p - p), offset);
    offset += parameter.rows * parameter.cols;
  }
  return values;
}

/** The reverse of `readAll`. RangeError if the numbers are not as many as the weights. */
export function writeAll({ engine, list, p }: Parameters, values: Floats, to = p): void {
  if (values.length !== countOf(list)) throw new RangeError(`${countOf(list)} weights, not ${values.length}`);
  let offset = 0;
  for (const parameter of list) {
    const count = parameter.rows * parameter.cols;
    write(engine.memory, { ...parameter, p: to + parameter.p - p }, values.subarray(offset, offset + count));
    offset += count;
  }
}
