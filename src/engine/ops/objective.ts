import type { Tape } from '../tape.ts';
import { read, type Tensor } from '../tensor.ts';

/** A number to be made small, and its derivative by each value it was made from. */
export interface Loss {
  readonly loss: number;
  readonly gradient: ArrayLike<number>;
}

/**
 * Ends a computation with a loss: `of` is given the values of a column [rows, 1] in float64 and says loss and gradient; weight
 * times the gradient is where the way back begins. So every loss over log-probabilities, rewards or values is one plain
 * function, which the small worlds and the oracle share. Several objectives of one tape add up. Returns what `of` returned.
 */
export function objective<L extends Loss>(tape: Tape, column: Tensor, of: (values: number[]) => L, weight = 1): L {
  const { memory } = tape.engine;
  const result = of(Array.from(read(memory, column)));
  if (!tape.recording) return result;
  if (column.g === 0) {
    column.g = tape.scratch(column.rows * column.ld);
    memory.clear(column.g, 4 * column.rows * column.ld);
  }
  for (let r = 0; r < column.rows; r++) memory.heap.f32[(column.g >> 2) + r * column.ld]! += weight * result.gradient[r]!;
  return result;
}
