import type { Arithmetic } from './arithmetic.ts';
import type { Floats, Heap, Kernels } from './kernels.ts';

// As in gemm.as.ts: the rows of a batch packed at a time. Here it only bounds the scratch space.
const BLOCK = 128;

/** The twin of gemm.as.ts: the same panels and, for every element, the same chain of additions in the order of k. */
export function gemmTwin(heap: Heap, { round }: Arithmetic): Pick<Kernels, 'pack' | 'packTransposed' | 'gemm' | 'gemmTransposed'> {
  function pack(w: number, ldw: number, out: number, rows: number, cols: number): void {
    const x = heap.f32;
    let to = out >> 2;
    for (let j = 0; j < cols; j += 8) {
      for (let k = 0; k < rows; k++, to += 8) {
        const from = (w >> 2) + k * ldw + j;
        for (let c = 0; c < 8; c++) x[to + c] = x[from + c]!;
      }
    }
  }

  function packTransposed(w: number, ldw: number, out: number, rows: number, cols: number): void {
    const x = heap.f32;
    let to = out >> 2;
    for (let i = 0; i < rows; i += 8) {
      for (let k = 0; k < cols; k++, to += 8) {
        for (let r = 0; r < 8; r++) x[to + r] = i + r < rows ? x[(w >> 2) + (i + r) * ldw + k]! : 0;
      }
    }
  }

  /**
   * One row of eight of C = start + A·B (+ more), in local variables. Addresses count floats here; elements of A lie `along` apart.
   */
  function strip(x: Floats, c: number, start: number, more: number, a: number, along: number, b: number, depth: number): void {
    let c0 = x[start]!;
    let c1 = x[start + 1]!;
    let c2 = x[start + 2]!;
    let c3 = x[start + 3]!;
    let c4 = x[start + 4]!;
    let c5 = x[start + 5]!;
    let c6 = x[start + 6]!;
    let c7 = x[start + 7]!;
    for (const end = b + 8 * depth; b < end; b += 8, a += along) {
      const s = x[a]!;
      c0 = round(c0 + round(s * x[b]!));
      c1 = round(c1 + round(s * x[b + 1]!));
      c2 = round(c2 + round(s * x[b + 2]!));
      c3 = round(c3 + round(s * x[b + 3]!));
      c4 = round(c4 + round(s * x[b + 4]!));
      c5 = round(c5 + round(s * x[b + 5]!));
      c6 = round(c6 + round(s * x[b + 6]!));
      c7 = round(c7 + round(s * x[b + 7]!));
    }
    x[c] = c0;
    x[c + 1] = c1;
    x[c + 2] = c2;
    x[c + 3] = c3;
    x[c + 4] = c4;
    x[c + 5] = c5;
    x[c + 6] = c6;
    x[c + 7] = c7;
    for (let i = 0; i < 8 && more !== 0; i++) x[c + i]! += x[more + i]!;
  }

  return {
    pack,
    packTransposed,
    gemm(c, ldc, start, lds, more, a, lda, b, rows, depth, cols) {
      const x = heap.f32;
      for (let j = 0; j < cols; j += 8) {
        for (let i = 0; i < rows; i++) {
          const to = (c >> 2) + i * ldc + j;
          const from = start === 0 ? 0 : (start >> 2) + i * lds + j;
          strip(x, to, from, more === 0 ? 0 : (more >> 2) + i * ldc + j, (a >> 2) + i * lda, 1, (b >> 2) + j * depth, depth);
        }
      }
    },
    gemmTransposed(c, ldc, sums, a, lda, b, ldb, rows, depth, cols, scratch) {
      const x = heap.f32;
      for (let from = 0; from < depth; from += BLOCK) {
        const count = Math.min(BLOCK, depth - from);
        pack(b + from * ldb * 4, ldb, scratch, count, cols);
        for (let j = 0; j < cols && sums !== 0; j++) {
          let sum = x[(sums >> 2) + j]!;
          for (let k = from; k < from + count; k++) sum = round(sum + x[(b >> 2) + k * ldb + j]!);
          x[(sums >> 2) + j] = sum;
        }
        for (let j = 0; j < cols; j += 8) {
          for (let i = 0; i < rows; i++) {
            const to = (c >> 2) + i * ldc + j;
            strip(x, to, to, 0, (a >> 2) + from * lda + i, lda, (scratch >> 2) + j * count, count);
          }
        }
      }
    },
  };
}
