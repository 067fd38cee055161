import { pack, packTransposed, sixteen, strip, tile, tileTransposed } from './gemm.as';
import { eights, lanes } from './math.as';
import { softmaxRow } from './softmax.as';

/*
 * Causal self-attention over ragged sequences. A row of qkv holds q, k and v side by side, each with its heads side by side.
 * Everything is a small matrix product over the tiles of gemm.as.ts, up to the diagonal only. attention.ts is the twin.
 */

/** `count` ≤ 4 rows of a product by rows, from zero. */
function rowsOf(count: i32, c: usize, ldc: usize, a: usize, lda: usize, b: usize, k: i32): void {
  if (count == 4) tile(c, ldc, 0, 0, 0, a, lda, b, k);
  else for (let i: usize = 0; i < <usize>count; i++) strip(c + i * ldc, 0, 0, a + i * lda, 4, b, k);
}

/** The same for a transposed A. */
function columnsOf(count: i32, c: usize, ldc: usize, a: usize, lda: usize, b: usize, k: i32): void {
  if (count == 4) tileTransposed(c, ldc, 0, 0, a, lda, b, k);
  else for (let i: usize = 0; i < <usize>count; i++) strip(c + i * ldc, 0, 0, a + (i << 2), lda, b, k);
}

/** Copies d floats of each row, unless they are where they belong: see `attention`. */
function narrow(from: usize, ldf: usize, to: usize, ldt: usize, rows: i32, d: i32): void {
  if (from == to) return;
  for (let r = 0; r < rows; r++) {
    memory.copy(to, from, <usize>d << 2);
    from += ldf;
    to += ldt;
  }
}

export function attention(
  qkv: usize, ld: i32, out: usize, ldo: i32, probabilities: usize, starts: usize, sequences: i32, heads: i32, size: i32, scale: f32, scratch: usize,
): void {
  const l1 = <usize>ld << 2;
  const o1 = <usize>ldo << 2;
  const wide = eights(size);
  const width = <usize>(heads * size) << 2;
  let p = probabilities;
  for (let s = 0; s < sequences; s++) {
    const start = i32.load(starts + (<usize>s << 2));
    const length = i32.load(starts + (<usize>s << 2), 4) - start;
    const ldp = <usize>eights(length) << 2;
    const keys = scratch;
    const values = keys + ldp * <usize>size;
    const beside = values + <usize>(length * wide << 2);
    for (let h = 0; h < heads; h++) {
      const q = qkv + <usize>start * l1 + (<usize>(h * size) << 2);
      const o = out + <usize>start * o1 + (<usize>(h * size) << 2);
      // Whole tiles: a head that is no multiple of eight wide is computed beside, lest it overruns.
      const y = wide == size ? o : beside;
      const ldy = wide == size ? o1 : <usize>wide << 2;
      packTransposed(q + width, ld, keys, length, size);
      pack(q + 2 * width, ld, values, length, wide);
      for (let i = 0; i < length; i += 4) {
        const count = min(4, length - i);
        const row = p + <usize>i * ldp;
        for (let j = 0; j < i + count; j += 8) {
          rowsOf(count, row + (<usize>j << 2), ldp, q + <usize>i * l1, l1, keys + (<usize>(j * size) << 2), size);
        }
        for (let r = 0; r < count; r++) {
          const at = row + <usize>r * ldp;
          softmaxRow(at, at, i + r + 1, eights(length), scale);
        }
        for (let d = 0; d < wide; d += 8) {
          rowsOf(count, y + <usize>i * ldy + (<usize>d << 2), ldy, row, ldp, values + (<usize>(d * length) << 2), i + count);
        }
      }
      narrow(y, ldy, o, o1, length, size);
      p += <usize>length * ldp;
    }
  }
}

export function attentionBack(
  qkv: usize, dqkv: usize, ld: i32, dout: usize, ldo: i32, probabilities: usize, starts: usize, sequences: i32, heads: i32, size: i32, scale: f32, scratch: usize,
): void {
  const l1 = <usize>ld << 2;
  const o1 = <usize>ldo << 2;
  const wide = eights(size);
  const width = <usize>(heads * size) << 2;
  const factor = f32x4.splat(scale);
  let p = probabilities;
  for (let s = 0; s < sequences; s++) {
    const start = i32.load(starts + (<usize>s << 2));
    const length = i32.load(starts + (<usize>s << 2), 4) - start;
    const ldp = <usize>eights(length) << 2;
    const panels = <usize>(length * wide) << 2;
    const values = scratch;
    const keys = values + ldp * <usize>size;
    const queries = keys + panels;
    const grads = queries + panels;
    const scores = grads + panels;
    const beside = scores + <usize>length * ldp;
    for (let h = 0; h < heads; h++) {
      const at = <usize>start * l1 + (<usize>(h * size) << 2);
      const q = qkv + at;
      const dq = dqkv + at;
      const o = dout + <usize>start * o1 + (<usize>(h * size) << 2);
      const ldy = wide == size ? l1 : <usize>wide << 2;
      let y = wide == size ? dq : beside;
      packTransposed(q + 2 * width, ld, values, length, size);
      pack(q + width, ld, keys, length, wide);
      pack(q, ld, queries, length, wide);
      pack(o, ldo, grads, length, wide);
      // dP = dO Vᵀ, then dS = P ∘ (dP − Σ P dP) · scale, then dQ = dS K.
      for (let i = 0; i < length; i += 4) {
        const count = min(4, length - i);
        const row = scores + <usize>i * ldp;
        for (let j = 0; j < i + count; j += 8) {
          rowsOf(count, row + (<usize>j << 2), ldp, o + <usize>i * o1, o1, values + (<usize>(j * size) << 2), size);
        }
        for (let r = 0; r < count; r++) {
          const ds = row + <usize>r * ldp;
          const pr = p + <usize>(i + r) * ldp;
          const end = <usize>(i + count + 3 & ~3) << 2;
          let sum = f32x4.splat(0);
          for (let b: usize = 0; b < end; b += 16) sum = f32x4.add(sum, f32x4.mul(v128.load(pr + b), v128.load(ds + b)));
          const mean = f32x4.splat(lanes(sum));
          for (let b: usize = 0; b < end; b += 16) {
            v128.store(ds + b, f32x4.mul(f32x4.mul(v128.load(pr + b), f32x4.sub(v128.load(ds + b), mean)), factor));
          }
        }
        for (let d = 0; d < wide; d += 8) {
          rowsOf(count, y + <usize>i * ldy + (<usize>d << 2), ldy, row, ldp, keys + (<usize>(d * length) << 2), i + count);
        }
      }
      narrow(y, ldy, dq, l1, length, size);
      // dK = dSᵀ Q and dV = Pᵀ dO: key j is seen from the rows j … length − 1.
      for (let half = 0; half < 2; half++) {
        const to = dq + width * <usize>(half + 1);
        if (wide == size) y = to;
        const left = half ? p : scores;
        const right = half ? grads : queries;
        for (let j = 0; j < length; j += 4) {
          const count = min(4, length - j);
          const from = left + <usize>j * ldp + (<usize>j << 2);
          for (let d = 0; d < wide; d += 8) {
            columnsOf(count, y + <usize>j * ldy + (<usize>d << 2), ldy, from, ldp, right + (<usize>(d * length + j * 8) << 2), length - j);
          }
        }
        narrow(y, ldy, to, l1, length, size);
      }
      p += <usize>length * ldp;
    }
  }
}

/*
 * One new token for each of several sequences. A cache holds, for each head, the keys side by side [d][t] and then the values
 * one below another [t][d], so that a query meets sixteen at a time; the sums have the order of `attention` and its bits.
 */
export function attend(
  qkv: usize, ld: i32, out: usize, ldo: i32, pasts: usize, positions: usize, rows: i32, capacity: i32, heads: i32, size: i32, scale: f32, scratch: usize,
): void {
  const width = <usize>(heads * size) << 2;
  const ldk = <usize>eights(capacity) << 2;
  const ldv = <usize>eights(size) << 2;
  const beside = scratch + ldk + 32;
  for (let r = 0; r < rows; r++) {
    const t = i32.load(positions + (<usize>r << 2));
    let keys = <usize>i32.load(pasts + (<usize>r << 2));
    for (let h = 0; h < heads; h++) {
      const q = qkv + (<usize>(r * ld + h * size) << 2);
      const o = out + (<usize>(r * ldo + h * size) << 2);
      const y = size & 15 ? beside : o;
      const values = keys + ldk * <usize>size;
      for (let d: usize = 0; d < <usize>size; d++) f32.store(keys + d * ldk + (<usize>t << 2), f32.load(q + width + (d << 2)));
      for (let d: usize = 0; d < ldv; d += 16) v128.store(values + <usize>t * ldv + d, v128.load(q + 2 * width + d));
      for (let j = 0; j <= t; j += 16) sixteen(scratch + (<usize>j << 2), q, keys + (<usize>j << 2), ldk, size);
      softmaxRow(scratch, scratch, t + 1, t + 1, scale);
      for (let d: usize = 0; d < ldv; d += 64) sixteen(y + d, scratch, values + d, ldv, t + 1);
      if (y != o) memory.copy(o, y, <usize>size << 2);
      keys = values + <usize>capacity * ldv;
    }
  }
}
