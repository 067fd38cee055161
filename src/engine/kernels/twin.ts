import { attentionTwin } from './attention.ts';
import { gemmTwin } from './gemm.ts';
import type { Heap, Kernels } from './kernels.ts';
import { pointwiseTwin } from './pointwise.ts';
import { rowsTwin } from './rows.ts';
import { softmaxTwin } from './softmax.ts';

/** Kernels and heap in TypeScript, for where WebAssembly is refused: the same bits, about ten times slower. */
export function createTwin(): { kernels: Kernels; heap: Heap } {
  let f32 = new Float32Array(0);
  let i32 = new Int32Array(0);
  const heap: Heap = {
    get f32() {
      return f32;
    },
    get i32() {
      return i32;
    },
    grow(bytes) {
      if (bytes <= f32.byteLength) return;
      const before = f32;
      // Doubled, so that growing by small steps does not copy again and again.
      f32 = new Float32Array(Math.max((bytes + 7) >> 2, 2 * before.length));
      f32.set(before);
      i32 = new Int32Array(f32.buffer);
    },
  };
  const kernels = {
    ...gemmTwin(heap),
    ...attentionTwin(heap),
    ...rowsTwin(heap),
    ...softmaxTwin(heap),
    ...pointwiseTwin(heap),
  };
  return { kernels, heap };
}
