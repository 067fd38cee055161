import { type Arithmetic, single } from './arithmetic.ts';
import { attentionTwin } from './attention.ts';
import { gemmTwin } from './gemm.ts';
import type { Heap, Kernels } from './kernels.ts';
import { pointwiseTwin } from './pointwise.ts';
import { rowsTwin } from './rows.ts';
import { softmaxTwin } from './softmax.ts';

/**
 * Kernels and heap in TypeScript, for where WebAssembly is refused: the same bits, ten times slower and more. With another
 * arithmetic the same code computes in float64; addresses count as if a number took four bytes there too.
 */
export function createTwin(arithmetic: Arithmetic = single): { kernels: Kernels; heap: Heap } {
  let f32 = arithmetic.floats(0);
  let i32: Int32Array = new Int32Array(0);
  const heap: Heap = {
    get f32() {
      return f32;
    },
    get i32() {
      return i32;
    },
    grow(bytes) {
      if (bytes <= f32.length * 4) return;
      const before = { f32, i32 };
      // Doubled, so that growing by small steps does not copy again and again.
      f32 = arithmetic.floats(Math.max((bytes + 7) >> 2, 2 * f32.length));
      f32.set(before.f32);
      // In float64 whole numbers have a place of their own; nothing is ever written as one and read as the other.
      const shared = f32.BYTES_PER_ELEMENT === i32.BYTES_PER_ELEMENT;
      i32 = shared ? new Int32Array(f32.buffer) : new Int32Array(f32.length);
      if (!shared) i32.set(before.i32);
    },
  };
  const kernels = {
    ...gemmTwin(heap, arithmetic),
    ...attentionTwin(heap, arithmetic),
    ...rowsTwin(heap, arithmetic),
    ...softmaxTwin(heap, arithmetic),
    ...pointwiseTwin(heap, arithmetic),
  };
  return { kernels, heap };
}
