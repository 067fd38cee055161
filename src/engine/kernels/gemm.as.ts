import { eights } from './math.as';

/*
 * Matrix products. B is packed into panels of eight columns, C is computed in tiles of 4×8 that stay in registers, and every
 * element of C is one chain of additions in the order of k: neither the tile nor the batch a row stands in changes its bits.
 * Strides (`ld…`) count floats. gemm.ts is the twin, kernels.ts says what each kernel computes.
 */

/** Copies the columns of w [rows, cols] into panels: out[j/8][k][j%8] = w[k][j]. */
export function pack(w: usize, ldw: i32, out: usize, rows: i32, cols: i32): void {
  for (let j = 0; j < cols; j += 8) {
    let from = w + (<usize>j << 2);
    for (let k = 0; k < rows; k++) {
      v128.store(out, v128.load(from));
      v128.store(out, v128.load(from, 16), 16);
      from += <usize>ldw << 2;
      out += 32;
    }
  }
}

/** Four rows of four, transposed, to the left or right half of a panel. */
// @ts-ignore: decorator
@inline
function turn(from: usize, ld: usize, out: usize): void {
  const a = v128.load(from);
  const b = v128.load(from + ld);
  const c = v128.load(from + 2 * ld);
  const d = v128.load(from + 3 * ld);
  const ab = v128.shuffle<f32>(a, b, 0, 4, 1, 5);
  const AB = v128.shuffle<f32>(a, b, 2, 6, 3, 7);
  const cd = v128.shuffle<f32>(c, d, 0, 4, 1, 5);
  const CD = v128.shuffle<f32>(c, d, 2, 6, 3, 7);
  v128.store(out, v128.shuffle<f32>(ab, cd, 0, 1, 4, 5));
  v128.store(out, v128.shuffle<f32>(ab, cd, 2, 3, 6, 7), 32);
  v128.store(out, v128.shuffle<f32>(AB, CD, 0, 1, 4, 5), 64);
  v128.store(out, v128.shuffle<f32>(AB, CD, 2, 3, 6, 7), 96);
}

/** Copies the rows of w [rows, cols] into panels, with zero rows up to a multiple of 8: out[i/8][k][i%8] = w[i][k]. */
export function packTransposed(w: usize, ldw: i32, out: usize, rows: i32, cols: i32): void {
  const ld = <usize>ldw << 2;
  for (let i = 0; i < rows; i += 8) {
    const from = w + <usize>i * ld;
    let k = 0;
    if (i + 8 <= rows) {
      for (; k + 4 <= cols; k += 4) {
        for (let half: usize = 0; half < 2; half++) turn(from + (<usize>k << 2) + half * 4 * ld, ld, out + half * 16);
        out += 128;
      }
    }
    for (; k < cols; k++) {
      for (let r = 0; r < 8; r++) {
        f32.store(out, i + r < rows ? f32.load(from + <usize>r * ld + (<usize>k << 2)) : 0);
        out += 4;
      }
    }
  }
}

/** 4×8 of C = start + A·B (+ more), A by rows. A function of its own: inlined, its accumulators would spill. */
export function tile(c: usize, ldc: usize, start: usize, lds: usize, more: usize, a: usize, lda: usize, b: usize, k: i32): void {
  let c00 = v128.load(start), c01 = v128.load(start, 16);
  start += lds;
  let c10 = v128.load(start), c11 = v128.load(start, 16);
  start += lds;
  let c20 = v128.load(start), c21 = v128.load(start, 16);
  start += lds;
  let c30 = v128.load(start), c31 = v128.load(start, 16);
  let a1 = a + lda;
  let a2 = a1 + lda;
  let a3 = a2 + lda;
  const end = a + (<usize>k << 2);
  while (a < end) {
    const b0 = v128.load(b);
    const b1 = v128.load(b, 16);
    let s = v128.load_splat<f32>(a);
    c00 = f32x4.add(c00, f32x4.mul(s, b0));
    c01 = f32x4.add(c01, f32x4.mul(s, b1));
    s = v128.load_splat<f32>(a1);
    c10 = f32x4.add(c10, f32x4.mul(s, b0));
    c11 = f32x4.add(c11, f32x4.mul(s, b1));
    s = v128.load_splat<f32>(a2);
    c20 = f32x4.add(c20, f32x4.mul(s, b0));
    c21 = f32x4.add(c21, f32x4.mul(s, b1));
    s = v128.load_splat<f32>(a3);
    c30 = f32x4.add(c30, f32x4.mul(s, b0));
    c31 = f32x4.add(c31, f32x4.mul(s, b1));
    a += 4;
    a1 += 4;
    a2 += 4;
    a3 += 4;
    b += 32;
  }
  if (more) {
    c00 = f32x4.add(c00, v128.load(more)); c01 = f32x4.add(c01, v128.load(more, 16));
    more += ldc;
    c10 = f32x4.add(c10, v128.load(more)); c11 = f32x4.add(c11, v128.load(more, 16));
    more += ldc;
    c20 = f32x4.add(c20, v128.load(more)); c21 = f32x4.add(c21, v128.load(more, 16));
    more += ldc;
    c30 = f32x4.add(c30, v128.load(more)); c31 = f32x4.add(c31, v128.load(more, 16));
  }
  v128.store(c, c00); v128.store(c, c01, 16);
  c += ldc;
  v128.store(c, c10); v128.store(c, c11, 16);
  c += ldc;
  v128.store(c, c20); v128.store(c, c21, 16);
  c += ldc;
  v128.store(c, c30); v128.store(c, c31, 16);
}

/** 4×8 of C = start + Aᵀ·B: four columns of A side by side, its rows `lda` apart. */
export function tileTransposed(c: usize, ldc: usize, start: usize, lds: usize, a: usize, lda: usize, b: usize, k: i32): void {
  let c00 = v128.load(start), c01 = v128.load(start, 16);
  start += lds;
  let c10 = v128.load(start), c11 = v128.load(start, 16);
  start += lds;
  let c20 = v128.load(start), c21 = v128.load(start, 16);
  start += lds;
  let c30 = v128.load(start), c31 = v128.load(start, 16);
  const end = b + (<usize>k << 5);
  while (b < end) {
    const b0 = v128.load(b);
    const b1 = v128.load(b, 16);
    let s = v128.load_splat<f32>(a);
    c00 = f32x4.add(c00, f32x4.mul(s, b0));
    c01 = f32x4.add(c01, f32x4.mul(s, b1));
    s = v128.load_splat<f32>(a, 4);
    c10 = f32x4.add(c10, f32x4.mul(s, b0));
    c11 = f32x4.add(c11, f32x4.mul(s, b1));
    s = v128.load_splat<f32>(a, 8);
    c20 = f32x4.add(c20, f32x4.mul(s, b0));
    c21 = f32x4.add(c21, f32x4.mul(s, b1));
    s = v128.load_splat<f32>(a, 12);
    c30 = f32x4.add(c30, f32x4.mul(s, b0));
    c31 = f32x4.add(c31, f32x4.mul(s, b1));
    a += lda;
    b += 32;
  }
  v128.store(c, c00); v128.store(c, c01, 16);
  c += ldc;
  v128.store(c, c10); v128.store(c, c11, 16);
  c += ldc;
  v128.store(c, c20); v128.store(c, c21, 16);
  c += ldc;
  v128.store(c, c30); v128.store(c, c31, 16);
}

/** One row of eight, where four do not fit; the elements of A lie `step` bytes apart. */
export function strip(c: usize, start: usize, more: usize, a: usize, step: usize, b: usize, k: i32): void {
  let c0 = v128.load(start), c1 = v128.load(start, 16);
  const end = b + (<usize>k << 5);
  while (b < end) {
    const s = v128.load_splat<f32>(a);
    c0 = f32x4.add(c0, f32x4.mul(s, v128.load(b)));
    c1 = f32x4.add(c1, f32x4.mul(s, v128.load(b, 16)));
    a += step;
    b += 32;
  }
  if (more) {
    c0 = f32x4.add(c0, v128.load(more));
    c1 = f32x4.add(c1, v128.load(more, 16));
  }
  v128.store(c, c0);
  v128.store(c, c1, 16);
}

/** One row of sixteen of A·B where B is not packed; its rows lie `ldb` apart. */
export function sixteen(c: usize, a: usize, b: usize, ldb: usize, k: i32): void {
  let c0 = f32x4.splat(0), c1 = c0, c2 = c0, c3 = c0;
  const end = a + (<usize>k << 2);
  while (a < end) {
    const s = v128.load_splat<f32>(a);
    c0 = f32x4.add(c0, f32x4.mul(s, v128.load(b)));
    c1 = f32x4.add(c1, f32x4.mul(s, v128.load(b, 16)));
    c2 = f32x4.add(c2, f32x4.mul(s, v128.load(b, 32)));
    c3 = f32x4.add(c3, f32x4.mul(s, v128.load(b, 48)));
    a += 4;
    b += ldb;
  }
  v128.store(c, c0); v128.store(c, c1, 16); v128.store(c, c2, 32); v128.store(c, c3, 48);
}

export function gemm(
  c: usize, ldc: i32, start: usize, lds: i32, more: usize, a: usize, lda: i32, b: usize, rows: i32, depth: i32, cols: i32,
): void {
  const c1 = <usize>ldc << 2;
  const s1 = <usize>lds << 2;
  const a1 = <usize>lda << 2;
  for (let j = 0; j < cols; j += 8) {
    const at = <usize>j << 2;
    const panel = b + at * <usize>depth;
    let to = c + at;
    let from = start ? start + at : 0;
    // From one row of C to the same place in what is added to it.
    const beside = more - c;
    let row = a;
    let i = 0;
    for (; i + 4 <= rows; i += 4) {
      tile(to, c1, from, s1, more ? to + beside : 0, row, a1, panel, depth);
      to += c1 << 2;
      from += s1 << 2;
      row += a1 << 2;
    }
    for (; i < rows; i++) {
      strip(to, from, more ? to + beside : 0, row, 4, panel, depth);
      to += c1;
      from += s1;
      row += a1;
    }
  }
}

// Rows of a batch that are packed at a time: a panel of each side stays in the first-level cache.
const BLOCK = 128;

export function gemmTransposed(
  c: usize, ldc: i32, sums: usize, a: usize, lda: i32, b: usize, ldb: i32, rows: i32, depth: i32, cols: i32, scratch: usize,
): void {
  const c1 = <usize>ldc << 2;
  const a1 = <usize>lda << 2;
  const b1 = <usize>ldb << 2;
  const bs = scratch + ((<usize>BLOCK * <usize>eights(rows)) << 2);
  for (let from = 0; from < depth; from += BLOCK) {
    const count = min(BLOCK, depth - from);
    // Four rows at a time, a whole line of the cache for each panel: A in panels of four columns, B in panels of eight, whose
    // column sums, the gradient of a bias, are taken on the way.
    for (let k = 0; k < count; k += 4) {
      const some = min(4, count - k);
      for (let i = 0; i < rows; i += 4) {
        let p = a + <usize>(from + k) * a1 + (<usize>i << 2);
        let out = scratch + (<usize>(i * count + 4 * k) << 2);
        for (let r = 0; r < some; r++) {
          v128.store(out, v128.load(p));
          out += 16;
          p += a1;
        }
      }
      for (let j = 0; j < cols; j += 8) {
        let p = b + <usize>(from + k) * b1 + (<usize>j << 2);
        let out = bs + (<usize>(j * count + 8 * k) << 2);
        const at = sums ? sums + (<usize>j << 2) : out;
        let s0 = v128.load(at);
        let s1 = v128.load(at, 16);
        for (let r = 0; r < some; r++) {
          const b0 = v128.load(p);
          const b8 = v128.load(p, 16);
          s0 = f32x4.add(s0, b0);
          s1 = f32x4.add(s1, b8);
          v128.store(out, b0);
          v128.store(out, b8, 16);
          out += 32;
          p += b1;
        }
        if (sums) {
          v128.store(at, s0);
          v128.store(at, s1, 16);
        }
      }
    }
    for (let j = 0; j < cols; j += 8) {
      const panel = bs + ((<usize>j * <usize>count) << 2);
      let at = c + (<usize>j << 2);
      let p = scratch;
      let i = 0;
      for (; i + 4 <= rows; i += 4) {
        tileTransposed(at, c1, at, c1, p, 16, panel, count);
        at += c1 << 2;
        p += <usize>count << 4;
      }
      for (; i < rows; i++) {
        strip(at, at, 0, p, 16, panel, count);
        at += c1;
        p += 4;
      }
    }
  }
}
