import { place, type Placed } from './batch.ts';
import type { Engine } from './engine.ts';
import { attention } from './ops/attention.ts';
import { embed } from './ops/embed.ts';
import { gelu } from './ops/gelu.ts';
import { layernorm } from './ops/layernorm.ts';
import { linear, unembed } from './ops/linear.ts';
import { createParameters, type Parameters } from './parameters.ts';
import { type Config, shapesOf } from './shapes.ts';
import { refuseUnlessFits } from './size.ts';
import type { Tape } from './tape.ts';
import type { Tensor } from './tensor.ts';

/** One block's weights; a pair is matrix and bias, or gain and bias. */
interface Block {
  readonly ln1: Pair; // gain, bias [width]
  readonly qkv: Pair; // [width, 3·width]
  readonly proj: Pair; // [width, width]
  readonly ln2: Pair;
  readonly up: Pair; // [width, hidden]
  readonly down: Pair; // [hidden, width]
}

type Pair = readonly [Tensor, Tensor];

/** A GPT in the heap of an engine. */
export interface Gpt {
  readonly config: Config;
  readonly parameters: Parameters;
  readonly wte: Tensor; // [vocabulary, width]: one vector per token, used on the way in and on the way out
  readonly wpe: Tensor; // [context, width]
  readonly blocks: readonly Block[];
  readonly lnf: Pair;
  readonly scalars: ReadonlyMap<string, Pair>; // [width, 1], [1]
}

/**
 * Makes room for a GPT, all weights 0: see initialise.ts and parameters.ts for what to put there. RangeError with the numbers if
 * the sizes make no sense or training would not fit the engine's memory.
 */
export function createGpt(engine: Engine, config: Config): Gpt {
  refuseUnlessFits(config, engine.memory.limit);
  const shapes = shapesOf(config);
  const parameters = createParameters(engine, shapes);
  const named = new Map(parameters.list.map((parameter) => [parameter.name, parameter]));
  const of = (name: string): Tensor => named.get(name)!;
  const norm = (name: string): Pair => [of(`${name}.gain`), of(`${name}.bias`)];
  const dense = (name: string): Pair => [of(`${name}.weight`), of(`${name}.bias`)];
  return {
    config,
    parameters,
    wte: of('wte'),
    wpe: of('wpe'),
    blocks: Array.from({ length: config.layers }, (_, i) => ({
      ln1: norm(`block${i}.ln1`),
      qkv: dense(`block${i}.qkv`),
      proj: dense(`block${i}.proj`),
      ln2: norm(`block${i}.ln2`),
      up: dense(`block${i}.up`),
      down: dense(`block${i}.down`),
    })),
    lnf: norm('lnf'),
    scalars: new Map((config.scalars ?? []).map((name) => [name, dense(name)])),
  };
}

/**
 * The GPT-2 transformer (Radford et al. 2019, §2.3: layer normalisation before each part and once more at the end): from a
 * batch to one vector per token. `attend` is what a block does with its queries, keys and values.
 */
export function transform(tape: Tape, model: Gpt, batch: Placed, attend: (qkv: Tensor, layer: number) => Tensor): Tensor {
  let x = embed(tape, batch, model.wte, model.wpe); // [tokens, width]
  for (const [layer, block] of model.blocks.entries()) {
    const qkv = linear(tape, layernorm(tape, x, ...block.ln1), ...block.qkv); // [tokens, 3·width]
    x = linear(tape, attend(qkv, layer), ...block.proj, x); // x + attention
    const up = linear(tape, layernorm(tape, x, ...block.ln2), ...block.up); // [tokens, hidden]
    x = linear(tape, gelu(tape, up), ...block.down, x); // x + MLP
  }
  return layernorm(tape, x, ...model.lnf);
}

/** The hidden state of every token of some sequences, [tokens, width]. */
export function hidden(tape: Tape, model: Gpt, sequences: readonly ArrayLike<number>[]): Tensor {
  const batch = place(tape, sequences, model.config);
  return transform(tape, model, batch, (qkv) => attention(tape, qkv, batch, model.config.heads));
}

/** The scores of the next token, [tokens, vocabulary]. */
export function logits(tape: Tape, model: Gpt, h: Tensor): Tensor {
  return unembed(tape, h, model.wte);
}

/** One number per token, [tokens, 1]: a value or a reward. RangeError if the model has no such head. */
export function scalar(tape: Tape, model: Gpt, h: Tensor, name: string): Tensor {
  const head = model.scalars.get(name);
  if (head === undefined) throw new RangeError(`this model has no head "${name}"`);
  return linear(tape, h, ...head);
}
