import type { Arithmetic } from './arithmetic.ts';
import type { Heap, Kernels } from './kernels.ts';
import { lanes } from './softmax.ts';

/** The twin of pointwise.as.ts. */
export function pointwiseTwin(
  heap: Heap,
  { round, exp2, floats }: Arithmetic,
): Pick<Kernels, 'gelu' | 'multiply' | 'sumOfSquares' | 'adamw'> {
  const sums = floats(4);
  const twiceRoot = round(1.5957691216057308); // 2 √(2/π)
  const tripled = round(0.21406444881780076); // that · 3 · 0.044715
  const linear = round(-2.302208198144325); // 2 √(2/π) · −log₂ e
  const cubic = round(-0.1029432395800235); // that · 0.044715

  return {
    gelu(input, output, slopes, n) {
      const x = heap.f32;
      for (let i = input >> 2, o = output >> 2; i < (input >> 2) + n; i++, o++) {
        const z = x[i]!;
        const zz = round(z * z);
        const s = round(1 / round(1 + exp2(round(z * round(linear + round(cubic * zz))))));
        const y = round(z * s);
        const slope = round(twiceRoot + round(tripled * zz));
        if (slopes) x[i] = s + round(round(y * round(1 - s)) * slope);
        x[o] = y;
      }
    },
    multiply(a, b, out, more, n) {
      const x = heap.f32;
      for (let i = 0; i < n; i++) {
        const p = round(x[(a >> 2) + i]! * x[(b >> 2) + i]!);
        x[(out >> 2) + i] = more ? x[(out >> 2) + i]! + p : p;
      }
    },
    sumOfSquares(at, n) {
      const x = heap.f32;
      sums.fill(0);
      for (let i = 0; i < n; i++) sums[i & 3]! += round(x[(at >> 2) + i]! * x[(at >> 2) + i]!);
      return lanes(sums, round);
    },
    adamw(w, g, m, v, n, ...settings) {
      const x = heap.f32;
      // WebAssembly rounds its arguments to float32 on the way in.
      const [shrink, rate, beta1, rest1, beta2, rest2, epsilon, keep, unbias1, unbias2] = settings.map(round) as typeof settings;
      for (let i = 0; i < n; i++) {
        const d = round(x[(g >> 2) + i]! * shrink);
        const m1 = round(round(beta1 * x[(m >> 2) + i]!) + round(rest1 * d));
        const v1 = round(round(beta2 * x[(v >> 2) + i]!) + round(round(rest2 * d) * d));
        x[(m >> 2) + i] = m1;
        x[(v >> 2) + i] = v1;
        const denominator = round(round(Math.sqrt(round(v1 * unbias2))) + epsilon);
        const step = round(round(rate * round(m1 * unbias1)) / denominator);
        x[(w >> 2) + i] = round(x[(w >> 2) + i]! * keep) - step;
      }
    },
  };
}
