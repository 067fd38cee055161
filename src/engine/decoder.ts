import { known, type Placed } from './batch.ts';
import { type Gpt, logits, transform } from './gpt.ts';
import { eights } from './kernels/math.ts';
import { attend, cacheFloats } from './ops/attention.ts';
import { createTape, type Tape } from './tape.ts';
import type { Tensor } from './tensor.ts';

/**
 * A model that reads several sequences token by token and remembers their keys and values, so that a token costs one row of
 * every matrix instead of a whole sequence. A row gets the bits it would get in training, whatever rows stand beside it.
 */
export interface Decoder {
  readonly tape: Tape;
  /**
   * Reads one more token of each named sequence (slot), and returns the scores of what follows, [slots, vocabulary], which
   * hold until the next call; undefined if nobody wants them.
   */
  read(slots: ArrayLike<number>, tokens: ArrayLike<number>, wanted: boolean): Tensor | undefined;
  /** Gives back its memory. It must be the last that was taken. */
  close(): void;
}

/** Weights in panels, once for all tokens (ops/linear.ts would pack them at every step). */
function packAll({ parameters, wte }: Gpt): Map<Tensor, number> {
  const { engine, list } = parameters;
  const packed = new Map<Tensor, number>();
  for (const parameter of list) {
    const { p, ld, rows, cols } = parameter;
    if (rows === 1) continue;
    const at = engine.memory.take(4 * eights(rows) * ld);
    if (parameter === wte) engine.kernels.packTransposed(p, ld, at, rows, cols);
    else engine.kernels.pack(p, ld, at, rows, ld);
    packed.set(parameter, at);
  }
  return packed;
}

/** Room for `count` sequences of up to `capacity` tokens, all empty. The model must not change until it is closed. */
export function createDecoder(model: Gpt, count: number, capacity: number): Decoder {
  const { config, parameters } = model;
  const { memory } = parameters.engine;
  if (capacity > config.context) throw new RangeError(`sequences of ${capacity} tokens in a context of ${config.context}`);
  const mark = memory.mark();
  const packed = packAll(model);
  const floats = cacheFloats(capacity, config.heads, config.width / config.heads);
  const pasts = memory.take(4 * floats * count * config.layers); // [layer, slot]
  // What a cache does not hold yet is read by whole vectors and then not used; it must only be no NaN.
  memory.clear(pasts, 4 * floats * count * config.layers);
  const tape = createTape(parameters.engine, { recording: false, packed });
  const lengths = new Int32Array(count);

  return {
    tape,
    read(slots, tokens, wanted) {
      tape.reset();
      const rows = slots.length;
      const places = Array.from(slots, (slot, r) => {
        known(tokens[r]!, config.vocabulary);
        const length = lengths[slot]!;
        if (length >= capacity) throw new RangeError(`a sequence grew beyond ${capacity} tokens`);
        lengths[slot] = length + 1;
        return length;
      });
      const positions = tape.integers(places);
      const batch: Placed = {
        rows,
        sequences: rows,
        longest: 1,
        pairs: 8 * rows,
        tokens: tape.integers(tokens),
        positions,
        starts: 0,
      };
      const h = transform(tape, model, batch, (qkv, layer) => {
        const at: number[] = [];
        for (let r = 0; r < rows; r++) at.push(pasts + 4 * floats * (layer * count + slots[r]!));
        return attend(tape, qkv, { pasts: tape.integers(at), positions, capacity }, config.heads);
      });
      return wanted ? logits(tape, model, h) : undefined;
    },
    close: () => memory.release(mark),
  };
}
