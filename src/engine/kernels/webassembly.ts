import text from './kernels.wasm';
import type { Heap, Kernels } from './kernels.ts';

// The part of a browser interface that is used: the engine compiles without the DOM library.
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object) => { readonly exports: object };
};

interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

const PAGE = 65536;

let compiled: object | undefined;

/** The bytes that scripts/kernels.mjs wrote as # to ~ (those below 92) and ¡ and on (the rest). */
export const bytesOf = (letters: string): Uint8Array =>
  Uint8Array.from(letters, (letter) => letter.charCodeAt(0) - (letter < '\u007f' ? 35 : 69));

/** Compiled at the first use and kept: an instance of its own, and with it a heap, costs next to nothing. */
function module(): object {
  compiled ??= new WebAssembly.Module(bytesOf(text));
  return compiled;
}

/**
 * Kernels in WebAssembly with 128-bit vectors, on a heap of their own. Throws where there is no WebAssembly, no 128-bit vectors, or a
 * content security policy without 'wasm-unsafe-eval'.
 */
export function createWebAssembly(): { kernels: Kernels; heap: Heap } {
  const kernels = new WebAssembly.Instance(module()).exports as Kernels & { readonly memory: Memory };
  const { memory } = kernels;
  let f32 = new Float32Array(memory.buffer);
  let i32 = new Int32Array(memory.buffer);
  const heap: Heap = {
    get f32() {
      return f32;
    },
    get i32() {
      return i32;
    },
    grow(bytes) {
      const pages = Math.ceil((bytes - f32.byteLength) / PAGE);
      if (pages <= 0) return;
      memory.grow(pages);
      f32 = new Float32Array(memory.buffer);
      i32 = new Int32Array(memory.buffer);
    },
  };
  return { kernels, heap };
}
