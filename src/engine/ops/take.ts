import type { Tape } from '../tape.ts';
import type { Tensor } from '../tensor.ts';

/** y[i] = x[rows[i]]: the last position of each sequence, say. RangeError for a row that is not there. */
export function take(tape: Tape, x: Tensor, rows: ArrayLike<number>): Tensor {
  const { kernels, memory } = tape.engine;
  const y = tape.tensor(rows.length, x.cols);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    if (!(row >= 0 && row < x.rows)) throw new RangeError(`there is no row ${row} among ${x.rows}`);
    const from = (x.p >> 2) + row * x.ld;
    memory.heap.f32.copyWithin((y.p >> 2) + i * y.ld, from, from + x.ld);
  }
  const index = tape.integers(rows);
  tape.record(() => {
    if (y.g === 0) return;
    const { at, more } = tape.gradient(x);
    if (!more) memory.clear(at, 4 * x.rows * x.ld);
    kernels.scatter(y.g, index, at, y.rows, y.ld);
  });
  return y;
}
