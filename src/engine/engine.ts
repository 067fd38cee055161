import type { Heap, Kernels } from './kernels/kernels.ts';
import { createTwin } from './kernels/twin.ts';
import { createWebAssembly } from './kernels/webassembly.ts';
import { createMemory, type Memory } from './memory.ts';

/** Which kernels compute: both give the same bits, WebAssembly at least ten times as fast. */
export type EnginePath = 'wasm' | 'twin';

/** What tensors live in and are computed with. Nothing in it is shared with another engine. */
export interface Engine {
  /** `float64` is the twin's code in double precision, for whoever checks our mathematics and not our rounding. */
  readonly path: EnginePath | 'float64';
  readonly kernels: Kernels;
  readonly memory: Memory;
}

/** What one engine may use: enough for every toy, and little enough for a phone's tab. */
export const LIMIT = 256 * 1024 * 1024;

/** An engine on kernels and a heap that are given. */
export function engineOn(path: Engine['path'], { kernels, heap }: { kernels: Kernels; heap: Heap }, limit = LIMIT): Engine {
  return { path, kernels, memory: createMemory(heap, limit) };
}

/** An engine on WebAssembly, or on its TypeScript twin where a browser or a page's policy refuses that, or where asked for. */
export function createEngine({ path, limit }: { readonly path?: EnginePath; readonly limit?: number } = {}): Engine {
  if (path !== 'twin') {
    try {
      return engineOn('wasm', createWebAssembly(), limit);
    } catch (refused) {
      if (path === 'wasm') throw refused;
    }
  }
  return engineOn('twin', createTwin(), limit);
}
