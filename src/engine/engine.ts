import { double } from './kernels/arithmetic.ts';
import type { Kernels } from './kernels/kernels.ts';
import { createTwin } from './kernels/twin.ts';
import { createWebAssembly } from './kernels/webassembly.ts';
import { createMemory, type Memory } from './memory.ts';

/**
 * Which kernels compute. `wasm` and `twin` give the same bits, WebAssembly at least ten times as fast; `float64` is the twin's code
 * in double precision, for whoever wants to check our mathematics and not our rounding.
 */
export type EnginePath = 'wasm' | 'twin' | 'float64';

/** What tensors live in and are computed with. Nothing in it is shared with another engine. */
export interface Engine {
  readonly path: EnginePath;
  readonly kernels: Kernels;
  readonly memory: Memory;
}

/** What one engine may use: enough for every toy, and little enough for a phone's tab. */
export const LIMIT = 256 * 2 ** 20;

/** An engine on WebAssembly, or on its TypeScript twin where a browser or a page's policy refuses that, or where asked for. */
export function createEngine(wanted: { readonly path?: EnginePath; readonly limit?: number } = {}): Engine {
  const limit = wanted.limit ?? LIMIT;
  if (wanted.path === undefined || wanted.path === 'wasm') {
    try {
      const { kernels, heap } = createWebAssembly();
      return { path: 'wasm', kernels, memory: createMemory(heap, limit) };
    } catch (refused) {
      if (wanted.path === 'wasm') throw refused;
    }
  }
  const path = wanted.path === 'float64' ? 'float64' : 'twin';
  const { kernels, heap } = path === 'float64' ? createTwin(double) : createTwin();
  return { path, kernels, memory: createMemory(heap, limit) };
}
