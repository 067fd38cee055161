import type { AdamW, AdamWState } from './adamw.ts';
import type { Engine } from './engine.ts';
import { createGpt, type Gpt } from './gpt.ts';
import { type Config, shapesOf } from './shapes.ts';
import type { Floats } from './kernels/kernels.ts';
import { countOf, readAll } from './parameters.ts';
import { write } from './tensor.ts';

/** A model outside any engine: what a stage of a lab hands to the next. Plain data, to be cloned or kept. */
export interface Saved {
  readonly config: Config;
  readonly weights: Floats;
  /** What the optimiser remembers, for training that goes on as if it had never stopped. */
  readonly optimiser?: AdamWState;
}

export function save({ config, parameters }: Gpt, optimiser?: AdamW): Saved {
  const saved = { config, weights: readAll(parameters) };
  return optimiser === undefined ? saved : { ...saved, optimiser: optimiser.state() };
}

/**
 * The saved model in an engine, bit for bit. With `scalars` it gets these heads instead of its own: a head it already had keeps
 * its weights, a new one begins at 0, as when a reward model is made from a language model. RangeError if the weights are not as
 * many as the sizes say.
 */
export function restore(engine: Engine, { config, weights }: Saved, scalars?: readonly string[]): Gpt {
  const shapes = shapesOf(config);
  if (weights.length !== countOf(shapes)) throw new RangeError(`${countOf(shapes)} weights, not ${weights.length}`);
  const model = createGpt(engine, scalars === undefined ? config : { ...config, scalars });
  const named = new Map(model.parameters.list.map((parameter) => [parameter.name, parameter]));
  let offset = 0;
  for (const { name, rows, cols } of shapes) {
    const parameter = named.get(name);
    if (parameter !== undefined) write(engine.memory, parameter, weights.subarray(offset, offset + rows * cols));
    offset += rows * cols;
  }
  return model;
}
