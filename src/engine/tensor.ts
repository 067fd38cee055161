import type { Floats } from './kernels/kernels.ts';
import { eights } from './kernels/math.ts';
import type { Memory } from './memory.ts';

/** A matrix of float32 in the heap. A vector is one row. */
export interface Tensor {
  /** Byte address of the first number. */
  readonly p: number;
  readonly rows: number;
  readonly cols: number;
  /** Floats from one row to the next. Beyond `cols` a row holds zeros, so that kernels need not look at its end. */
  readonly ld: number;
  /** Byte address of its gradient, in the same shape; 0 as long as there is none. */
  g: number;
}

/** Room for a matrix; its rows are rounded up to eight columns. */
export const bytesOf = (rows: number, cols: number): number => rows * eights(cols) * 4;

/** A copy of the numbers, row after row, without the zeros at the rows' ends; `from` may be the gradient's address. */
export function read(memory: Memory, { p, rows, cols, ld }: Tensor, from = p): Floats {
  const values = memory.heap.f32.slice(0, rows * cols);
  for (let r = 0; r < rows; r++) {
    const at = (from >> 2) + r * ld;
    values.set(memory.heap.f32.subarray(at, at + cols), r * cols);
  }
  return values;
}

/** Puts numbers into a matrix, row after row. RangeError if there are not exactly as many as it holds. */
export function write(memory: Memory, { p, rows, cols, ld }: Tensor, values: ArrayLike<number>): void {
  if (values.length !== rows * cols) throw new RangeError(`a ${rows}×${cols} matrix cannot hold ${values.length} numbers`);
  const { f32 } = memory.heap;
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < cols; c++) f32[(p >> 2) + r * ld + c] = values[r * cols + c]!;
  }
}
