import type { Placed } from '../batch.ts';
import { eights } from '../kernels/math.ts';
import type { Tape } from '../tape.ts';
import type { Tensor } from '../tensor.ts';

/** 1/√(head size), the only root in the model; ECMAScript fixes its bits. */
const scaleOf = (size: number): number => 1 / Math.sqrt(size);

/**
 * softmax(q kᵀ/√size) v for each head, each position seeing itself and what came before (Vaswani et al. 2017, arXiv 1706.03762,
 * eq. 1; causal as in Radford et al. 2018). qkv [rows, 3·width] holds q, k, v side by side; heads lie side by side in each.
 */
export function attention(tape: Tape, qkv: Tensor, batch: Placed, heads: number): Tensor {
  const { kernels } = tape.engine;
  const size = qkv.cols / 3 / heads;
  const y = tape.tensor(qkv.rows, qkv.cols / 3); // [rows, width]
  // What each head looks at: for each sequence and head P [length, length rounded up to 8], one after another.
  const probabilities = tape.scratch(heads * batch.pairs);
  const { starts, sequences } = batch;
  const longest = eights(batch.longest);
  // Panels of keys and values; on the way back also of queries, gradients and scores (kernels/attention.as.ts).
  const panels = longest * eights(size);
  const scale = scaleOf(size);
  tape.lend(3 * panels, (room) =>
    kernels.attention(qkv.p, qkv.ld, y.p, y.ld, probabilities, starts, sequences, heads, size, scale, room),
  );
  tape.record(() => {
    if (y.g === 0) return;
    const { at } = tape.gradient(qkv);
    tape.lend(5 * panels + longest * longest, (room) =>
      kernels.attentionBack(qkv.p, at, qkv.ld, y.g, y.ld, probabilities, starts, sequences, heads, size, scale, room),
    );
  });
  return y;
}

/** Where the keys and values of one layer are kept for some sequences, and how far each has come. */
export interface Cached {
  /** Addresses of the pasts, one for each row. */
  readonly pasts: number;
  /** The position of each row. */
  readonly positions: number;
  readonly capacity: number;
}

/** Floats of one sequence's cache in one layer. */
export const cacheFloats = (capacity: number, heads: number, size: number): number =>
  heads * (eights(capacity) * size + capacity * eights(size));

/** The same for one new position of each sequence, whose past is cached. It gives the bits that `attention` gives; no way back. */
export function attend(tape: Tape, qkv: Tensor, { pasts, positions, capacity }: Cached, heads: number): Tensor {
  const size = qkv.cols / 3 / heads;
  const y = tape.tensor(qkv.rows, qkv.cols / 3); // [sequences, width]
  // Scores and a head, and what sixteen at a time may write beyond.
  tape.lend(eights(capacity) + eights(size) + 16, (room) =>
    tape.engine.kernels.attend(qkv.p, qkv.ld, y.p, y.ld, pasts, positions, qkv.rows, capacity, heads, size, scaleOf(size), room),
  );
  return y;
}
