import type { Arithmetic } from './arithmetic.ts';
import type { Floats, Heap, Kernels } from './kernels.ts';

// As in gemm.as.ts: the rows of a batch packed at a time. Here it only bounds the scratch space.
const BLOCK = 192;

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
   * 2×4 of C = start + A·B (+ more): eight sums in local variables, which is as many as JavaScript engines keep in
   * registers. Everything in floats, not bytes; elements of A lie `along` apart, its rows `lda`.
   */
  function tile(
    x: Floats,
    c: number,
    ldc: number,
    start: number,
    lds: number,
    more: number,
    a: number,
    lda: number,
    along: number,
    b: number,
    depth: number,
  ): void {
    let c0 = x[start]!;
    let c1 = x[start + 1]!;
    let c2 = x[start + 2]!;
    let c3 = x[start + 3]!;
    let d0 = x[start + lds]!;
    let d1 = x[start + lds + 1]!;
    let d2 = x[start + lds + 2]!;
    let d3 = x[start + lds + 3]!;
    for (const end = b + 8 * depth; b < end; b += 8, a += along) {
      const s = x[a]!;
      const t = x[a + lda]!;
      const b0 = x[b]!;
      const b1 = x[b + 1]!;
      const b2 = x[b + 2]!;
      const b3 = x[b + 3]!;
      c0 = round(c0 + round(s * b0));
      c1 = round(c1 + round(s * b1));
      c2 = round(c2 + round(s * b2));
      c3 = round(c3 + round(s * b3));
      d0 = round(d0 + round(t * b0));
      d1 = round(d1 + round(t * b1));
      d2 = round(d2 + round(t * b2));
      d3 = round(d3 + round(t * b3));
    }
    if (more) {
      c0 += x[more]!;
      c1 += x[more + 1]!;
      c2 += x[more + 2]!;
      c3 += x[more + 3]!;
      d0 += x[more + ldc]!;
      d1 += x[more + ldc + 1]!;
      d2 += x[more + ldc + 2]!;
      d3 += x[more + ldc + 3]!;
    }
    x[c] = c0;
    x[c + 1] = c1;
    x[c + 2] = c2;
    x[c + 3] = c3;
    x[c + ldc] = d0;
    x[c + ldc + 1] = d1;
    x[c + ldc + 2] = d2;
    x[c + ldc + 3] = d3;
  }

  /** All of C = start + A·B (+ more), addresses in floats. An odd last row is computed twice in one tile (ldc = lds = lda = 0). */
  function product(
    c: number,
    ldc: number,
    start: number,
    lds: number,
    more: number,
    a: number,
    lda: number,
    along: number,
    b: number,
    rows: number,
    depth: number,
    cols: number,
  ): void {
    const x = heap.f32;
    for (let j = 0; j < cols; j += 4) {
      const panel = b + (j & ~7) * depth + (j & 4);
      const s = start === 0 ? 0 : start + j;
      for (let i = 0; i < rows; i += 2) {
        const both = i + 1 < rows ? 1 : 0;
        tile(
          x,
          c + i * ldc + j,
          both * ldc,
          s + i * lds,
          both * lds,
          more === 0 ? 0 : more + i * ldc + j,
          a + i * lda,
          both * lda,
          along,
          panel,
          depth,
        );
      }
    }
  }

  return {
    pack,
    packTransposed,
    gemm(c, ldc, start, lds, more, a, lda, b, rows, depth, cols) {
      product(c >> 2, ldc, start >> 2, lds, more >> 2, a >> 2, lda, 1, b >> 2, rows, depth, cols);
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
        const left = (a >> 2) + from * lda;
        product(c >> 2, ldc, c >> 2, ldc, 0, left, 1, lda, scratch >> 2, rows, count, cols);
      }
    },
  };
}
