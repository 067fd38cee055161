import type { Arithmetic } from './arithmetic.ts';
import type { Heap, Kernels } from './kernels.ts';
import { eights } from './math.ts';
import { lanes, softmaxRowTwin } from './softmax.ts';

/** The twin of attention.as.ts. It reads q, k and v where they lie; the order of every sum is the same. */
export function attentionTwin(heap: Heap, arithmetic: Arithmetic): Pick<Kernels, 'attention' | 'attentionBack' | 'attend'> {
  const { round } = arithmetic;
  const softmaxRow = softmaxRowTwin(heap, arithmetic);
  const sums = arithmetic.floats(4);

  /** c[0 … n) = Σ_k a[k] b[k][0 … n), in the order of k; a's elements lie `along` apart, b's `down` from k to k and `across`. */
  function combine(c: number, n: number, a: number, along: number, b: number, down: number, across: number, depth: number): void {
    const x = heap.f32;
    for (let j = 0; j < n; j++) {
      let sum = 0;
      for (let k = 0; k < depth; k++) sum = round(sum + round(x[a + k * along]! * x[b + k * down + j * across]!));
      x[c + j] = sum;
    }
  }

  return {
    attention(qkv, ld, out, ldo, probabilities, starts, sequences, heads, size, scale) {
      const width = heads * size;
      let p = probabilities >> 2;
      for (let s = 0; s < sequences; s++) {
        const start = heap.i32[(starts >> 2) + s]!;
        const length = heap.i32[(starts >> 2) + s + 1]! - start;
        const ldp = eights(length);
        for (let h = 0; h < heads; h++, p += length * ldp) {
          const q = (qkv >> 2) + start * ld + h * size;
          const o = (out >> 2) + start * ldo + h * size;
          for (let i = 0; i < length; i++) {
            combine(p + i * ldp, i + 1, q + i * ld, 1, q + width, 1, ld, size);
            softmaxRow(p + i * ldp, p + i * ldp, i + 1, ldp, round(scale));
            combine(o + i * ldo, size, p + i * ldp, 1, q + 2 * width, ld, 1, i + 1);
          }
        }
      }
    },
    attentionBack(qkv, dqkv, ld, dout, ldo, probabilities, starts, sequences, heads, size, scale, scratch) {
      const x = heap.f32;
      const width = heads * size;
      const factor = round(scale);
      const scores = scratch >> 2;
      let p = probabilities >> 2;
      for (let s = 0; s < sequences; s++) {
        const start = heap.i32[(starts >> 2) + s]!;
        const length = heap.i32[(starts >> 2) + s + 1]! - start;
        const ldp = eights(length);
        for (let h = 0; h < heads; h++, p += length * ldp) {
          const q = (qkv >> 2) + start * ld + h * size;
          const dq = (dqkv >> 2) + start * ld + h * size;
          const o = (dout >> 2) + start * ldo + h * size;
          for (let i = 0; i < length; i++) {
            // dP = dO Vᵀ, then dS = P ∘ (dP − Σ P dP) · scale, then dQ = dS K.
            const row = scores + i * ldp;
            combine(row, i + 1, o + i * ldo, 1, q + 2 * width, 1, ld, size);
            sums.fill(0);
            for (let j = 0; j <= i; j++) sums[j & 3]! += round(x[p + i * ldp + j]! * x[row + j]!);
            const mean = lanes(sums, round);
            for (let j = 0; j <= i; j++) x[row + j] = round(x[p + i * ldp + j]! * round(x[row + j]! - mean)) * factor;
            combine(dq + i * ld, size, row, 1, q + width, ld, 1, i + 1);
          }
          // dK = dSᵀ Q and dV = Pᵀ dO: key j is seen from the rows j … length − 1.
          for (let j = 0; j < length; j++) {
            combine(dq + width + j * ld, size, scores + j * ldp + j, ldp, q + j * ld, ld, 1, length - j);
            combine(dq + 2 * width + j * ld, size, p + j * ldp + j, ldp, o + j * ldo, ldo, 1, length - j);
          }
        }
      }
    },
    attend(qkv, ld, out, ldo, pasts, positions, rows, capacity, heads, size, scale, scratch) {
      const x = heap.f32;
      const width = heads * size;
      const ldk = eights(capacity);
      const ldv = eights(size);
      const p = scratch >> 2;
      for (let r = 0; r < rows; r++) {
        const t = heap.i32[(positions >> 2) + r]!;
        let keys = heap.i32[(pasts >> 2) + r]! >> 2;
        for (let h = 0; h < heads; h++) {
          const q = (qkv >> 2) + r * ld + h * size;
          const values = keys + ldk * size;
          for (let d = 0; d < size; d++) {
            x[keys + d * ldk + t] = x[q + width + d]!;
            x[values + t * ldv + d] = x[q + 2 * width + d]!;
          }
          combine(p, t + 1, q, 1, keys, ldk, 1, size);
          softmaxRow(p, p, t + 1, t + 1, round(scale));
          combine((out >> 2) + r * ldo + h * size, size, p, 1, values, ldv, 1, t + 1);
          keys = values + capacity * ldv;
        }
      }
    },
  };
}
