import type { Arithmetic } from './arithmetic.ts';
import type { Floats, Heap, Kernels } from './kernels.ts';
import { LOG2E } from './math.ts';

/** The softmax of one row, in place or beside; everything in floats, not bytes. Returns Σ e^(scale·(z − top)). */
export interface SoftmaxRow {
  (z: number, p: number, n: number, width: number, scale: number): number;
}

/** The sum of four lanes in the order every kernel uses. */
export const lanes = (sums: Floats, round: Arithmetic['round']): number =>
  round(round(sums[0]! + sums[1]!) + round(sums[2]! + sums[3]!));

// What every number is compared with first; no score is as small.
const LEAST = Math.fround(-3.4e38);

function largest(x: Floats, z: number, n: number): number {
  let top = LEAST;
  for (let i = z; i < z + n; i++) if (top < x[i]!) top = x[i]!;
  return top;
}

/** The softmax that attention shares with the losses. */
export function softmaxRowTwin(heap: Heap, { round, exp2, floats }: Arithmetic): SoftmaxRow {
  const sums = floats(4);
  return (z, p, n, width, scale) => {
    const x = heap.f32;
    const top = largest(x, z, n);
    const factor = round(scale * round(LOG2E));
    sums.fill(0);
    for (let i = 0; i < n; i++) {
      const e = exp2(round(round(x[z + i]! - top) * factor));
      x[p + i] = e;
      sums[i & 3]! += e;
    }
    for (let i = n; i < ((width + 3) >> 2) << 2; i++) x[p + i] = 0;
    const total = lanes(sums, round);
    const share = round(1 / total);
    for (let i = 0; i < n; i++) x[p + i]! *= share;
    return total;
  };
}

/** The twin of softmax.as.ts. */
export function softmaxTwin(heap: Heap, arithmetic: Arithmetic): Pick<Kernels, 'softmax' | 'choose' | 'chooseBack'> {
  const { round, log } = arithmetic;
  const softmaxRow = softmaxRowTwin(heap, arithmetic);
  const sums = arithmetic.floats(4);
  return {
    softmax(z, p, rows, n, ld, scale) {
      for (let r = 0; r < rows; r++) softmaxRow((z >> 2) + r * ld, (p >> 2) + r * ld, n, ld, round(scale));
    },
    choose(z, p, targets, logs, entropies, totals, rows, n, ld) {
      const x = heap.f32;
      for (let r = 0; r < rows; r++) {
        const target = heap.i32[(targets >> 2) + r]!;
        const known = target >= 0;
        const row = (z >> 2) + r * ld;
        const shares = (p >> 2) + r * ld;
        const top = known ? largest(x, row, n) : 0;
        const logTotal = known ? log(softmaxRow(row, shares, n, ld, 1)) : 0;
        sums.fill(0);
        for (let i = 0; i < n && known; i++) sums[i & 3]! += round(x[shares + i]! * round(x[row + i]! - top));
        x[(logs >> 2) + r] = known ? round(round(x[row + target]! - top) - logTotal) : 0;
        x[(entropies >> 2) + r] = known ? round(logTotal - lanes(sums, round)) : 0;
        if (known) x[(totals >> 2) + r] = round(top + logTotal);
      }
    },
    chooseBack(z, p, targets, dlogs, dentropies, entropies, totals, dz, more, rows, ld) {
      const x = heap.f32;
      for (let r = 0; r < rows; r++) {
        const target = heap.i32[(targets >> 2) + r]!;
        const to = (dz >> 2) + r * ld;
        if (target < 0) {
          if (!more) x.fill(0, to, to + ld);
          continue;
        }
        const g = x[(dlogs >> 2) + r]!;
        const h = dentropies === 0 ? 0 : x[(dentropies >> 2) + r]!;
        const offset = h === 0 ? 0 : round(x[(entropies >> 2) + r]! - x[(totals >> 2) + r]!);
        for (let i = 0; i < ld; i++) {
          const share = x[(p >> 2) + r * ld + i]!;
          let d = round(-g * share);
          if (h !== 0) d = round(d + round(round(-h * share) * round(x[(z >> 2) + r * ld + i]! + offset)));
          x[to + i] = more ? x[to + i]! + d : d;
        }
        x[to + target]! += g;
      }
    },
  };
}
