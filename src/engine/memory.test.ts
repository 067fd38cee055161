import { expect, test } from 'vitest';
import type { Heap } from './kernels/kernels.ts';
import { createMemory } from './memory.ts';

/** A heap that cannot grow beyond so many bytes. */
function heapOf(most: number): Heap {
  let f32 = new Float32Array(0);
  return {
    get f32() {
      return f32;
    },
    get i32() {
      return new Int32Array(f32.buffer);
    },
    grow(bytes) {
      if (bytes > most) throw new RangeError('no more');
      if (bytes > f32.length * 4) f32 = new Float32Array(bytes / 4);
    },
  };
}

test('pieces lie one above the other, at multiples of 64, and are taken back all at once', () => {
  const memory = createMemory(heapOf(2 ** 20), 2 ** 19);
  const mark = memory.mark();
  const pieces = [memory.take(4), memory.take(65), memory.take(64)];
  expect(pieces.map((at) => at - mark)).toEqual([0, 64, 192]);
  memory.release(mark);
  expect(memory.take(4)).toBe(mark);
  expect(memory.peak()).toBe(256);
});

test('beyond the limit it says by how much, and hands out nothing', () => {
  const memory = createMemory(heapOf(2 ** 24), 2 ** 20);
  const mark = memory.mark();
  expect(() => memory.take(2 ** 21)).toThrow('needs 2.0 MB of memory; the limit is 1.0 MB');
  expect(memory.mark()).toBe(mark);
});

test('a heap that does not grow leaves a memory that goes on, and refuses again', () => {
  const heap = heapOf(2 ** 18);
  const memory = createMemory(heap, 2 ** 24);
  for (let time = 0; time < 2; time++) expect(() => memory.take(2 ** 20)).toThrow(RangeError);
  const at = memory.take(1024);
  expect(at + 1024).toBeLessThanOrEqual(heap.f32.length * 4);
  expect(memory.peak()).toBe(1024);
});
