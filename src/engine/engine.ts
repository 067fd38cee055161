import type { Kernels } from './kernels/kernels.ts';
import { createTwin } from './kernels/twin.ts';
import { createWebAssembly } from './kernels/webassembly.ts';
import { createMemory, type Memory } from './memory.ts';

/** Which kernels compute: both give the same bits, WebAssembly about ten times as fast. */
export type EnginePath = 'wasm' | 'twin';

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
  if (wanted.path !== 'twin') {
    try {
      const { kernels, heap } = createWebAssembly();
      return { path: 'wasm', kernels, memory: createMemory(heap, limit) };
    } catch (refused) {
      if (wanted.path === 'wasm') throw refused;
    }
  }
  const { kernels, heap } = createTwin();
  return { path: 'twin', kernels, memory: createMemory(heap, limit) };
}
