import type { Heap } from './kernels/kernels.ts';

/** Room in the heap, handed out upwards. What a step needs is taken back all at once, so nothing is left to collect. */
export interface Memory {
  readonly heap: Heap;
  /** The address of so many bytes, at a multiple of 64; not cleared. RangeError where it would pass the limit. */
  take(bytes: number): number;
  /** Makes so many bytes 0. */
  clear(address: number, bytes: number): void;
  /** Where the next piece will lie; to be given to `release`. */
  mark(): number;
  /** Takes back everything handed out since the mark. */
  release(mark: number): void;
  /** The most bytes ever handed out at a time. */
  peak(): number;
  readonly limit: number;
}

// Compilers put a module's own data below this address.
const FIRST = 65536;
const LINE = 64;

const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`;

/** What is thrown where a model does not fit, in numbers. */
export function tooLarge(what: string, bytes: number, limit: number): RangeError {
  return new RangeError(`${what} needs ${megabytes(bytes)} of memory; the limit is ${megabytes(limit)}`);
}

export function createMemory(heap: Heap, limit: number): Memory {
  heap.grow(FIRST);
  let top = FIRST;
  let highest = FIRST;
  return {
    heap,
    take(bytes) {
      const address = top;
      const next = top + Math.ceil(bytes / LINE) * LINE;
      if (next - FIRST > limit) throw tooLarge('this computation', next - FIRST, limit);
      if (next > highest) {
        // A line more, because kernels read whole vectors and may look beyond the last row.
        if (next + LINE > heap.f32.length * 4) {
          try {
            heap.grow(next + LINE);
          } catch {
            throw tooLarge('this computation', next - FIRST, heap.f32.length * 4);
          }
        }
        highest = next;
      }
      top = next;
      return address;
    },
    clear(address, bytes) {
      heap.f32.fill(0, address >> 2, (address + bytes) >> 2);
    },
    mark: () => top,
    release(mark) {
      top = mark;
    },
    peak: () => highest - FIRST,
    limit,
  };
}
