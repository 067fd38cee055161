import type { Shape } from './parameters.ts';

/** The size of a GPT. */
export interface Config {
  /** Tokens it knows. */
  readonly vocabulary: number;
  /** The longest sequence. */
  readonly context: number;
  /** Numbers per token in the residual stream. */
  readonly width: number;
  readonly layers: number;
  readonly heads: number;
  /** Numbers in the middle of an MLP; four times the width unless given. */
  readonly hidden?: number;
  /** Heads that give one number per token beside the logits: `['value']`, `['reward']`. */
  readonly scalars?: readonly string[];
}

/** The matrices and vectors of a GPT in the order in which they are kept, saved and counted. */
export function shapesOf({ vocabulary, context, width, layers, hidden = 4 * width, scalars = [] }: Config): Shape[] {
  const matrix = (name: string, rows: number, cols: number): Shape => ({ name, rows, cols });
  const vector = (name: string, cols: number): Shape => ({ name, rows: 1, cols });
  const norm = (name: string): Shape[] => [vector(`${name}.gain`, width), vector(`${name}.bias`, width)];
  const dense = (name: string, from: number, to: number): Shape[] => [
    matrix(`${name}.weight`, from, to),
    vector(`${name}.bias`, to),
  ];
  const block = (i: number): Shape[] => [
    ...norm(`block${i}.ln1`),
    ...dense(`block${i}.qkv`, width, 3 * width),
    ...dense(`block${i}.proj`, width, width),
    ...norm(`block${i}.ln2`),
    ...dense(`block${i}.up`, width, hidden),
    ...dense(`block${i}.down`, hidden, width),
  ];
  return [
    matrix('wte', vocabulary, width),
    matrix('wpe', context, width),
    ...Array.from({ length: layers }, (_, i) => block(i)).flat(),
    ...norm('lnf'),
    ...scalars.flatMap((name) => dense(name, width, 1)),
  ];
}
