import type { Arithmetic } from './arithmetic.ts';
import type { Heap, Kernels } from './kernels.ts';
import { lanes } from './softmax.ts';

/** The twin of rows.as.ts. */
export function rowsTwin(
  heap: Heap,
  { round, floats }: Arithmetic,
): Pick<Kernels, 'embed' | 'scatter' | 'layernorm' | 'layernormBack'> {
  const sums = floats(4);
  const along = floats(4);

  return {
    embed(tokens, positions, wte, wpe, out, rows, ld) {
      const x = heap.f32;
      for (let r = 0; r < rows; r++) {
        const word = (wte >> 2) + heap.i32[(tokens >> 2) + r]! * ld;
        const place = (wpe >> 2) + heap.i32[(positions >> 2) + r]! * ld;
        for (let i = 0; i < ld; i++) x[(out >> 2) + r * ld + i] = x[word + i]! + x[place + i]!;
      }
    },
    scatter(from, index, to, rows, ld) {
      const x = heap.f32;
      for (let r = 0; r < rows; r++) {
        const at = (to >> 2) + heap.i32[(index >> 2) + r]! * ld;
        for (let i = 0; i < ld; i++) x[at + i]! += x[(from >> 2) + r * ld + i]!;
      }
    },
    layernorm(input, gain, bias, output, stats, rows, cols, ld, epsilon) {
      const x = heap.f32;
      const share = round(1 / cols);
      for (let r = 0; r < rows; r++) {
        const from = (input >> 2) + r * ld;
        sums.fill(0);
        for (let i = 0; i < cols; i++) sums[i & 3]! += x[from + i]!;
        const mean = round(lanes(sums, round) * share);
        sums.fill(0);
        for (let i = 0; i < cols; i++) {
          const d = round(x[from + i]! - mean);
          sums[i & 3]! += round(d * d);
        }
        const rstd = round(1 / round(Math.sqrt(round(round(lanes(sums, round) * share) + round(epsilon)))));
        for (let i = 0; i < ld; i++) {
          const unit = round(round(x[from + i]! - mean) * rstd);
          x[(output >> 2) + r * ld + i] = round(unit * x[(gain >> 2) + i]!) + x[(bias >> 2) + i]!;
        }
        x[(stats >> 2) + 2 * r] = mean;
        x[(stats >> 2) + 2 * r + 1] = rstd;
      }
    },
    layernormBack(input, gain, stats, dout, dgain, dbias, dx, more, rows, cols, ld) {
      const x = heap.f32;
      const share = round(1 / cols);
      for (let r = 0; r < rows; r++) {
        const mean = x[(stats >> 2) + 2 * r]!;
        const rstd = x[(stats >> 2) + 2 * r + 1]!;
        const from = (input >> 2) + r * ld;
        const out = (dout >> 2) + r * ld;
        const to = (dx >> 2) + r * ld;
        sums.fill(0);
        along.fill(0);
        for (let i = 0; i < cols; i++) {
          const d = x[out + i]!;
          const unit = round(round(x[from + i]! - mean) * rstd);
          const dUnit = round(d * x[(gain >> 2) + i]!);
          sums[i & 3]! += dUnit;
          along[i & 3]! += round(dUnit * unit);
          if (dgain === 0) continue;
          x[(dgain >> 2) + i]! += round(d * unit);
          x[(dbias >> 2) + i]! += d;
        }
        const a = round(lanes(sums, round) * share);
        const b = round(lanes(along, round) * share);
        for (let i = 0; i < ld; i++) {
          const unit = round(round(x[from + i]! - mean) * rstd);
          const dUnit = round(x[out + i]! * x[(gain >> 2) + i]!);
          const d = i < cols ? round(round(round(dUnit - a) - round(unit * b)) * rstd) : 0;
          x[to + i] = more ? x[to + i]! + d : d;
        }
      }
    },
  };
}
