import type { Engine } from './engine.ts';
import { bytesOf, type Tensor } from './tensor.ts';

/**
 * Reverse-mode differentiation (Baydin et al. 2018, arXiv 1502.05767) over about ten coarse operations. Each operation
 * computes forwards at once and leaves one closure that computes backwards; `backward` runs them in reverse. All that a step
 * needs lies above one mark of the memory, and `reset` takes it back.
 */
export interface Tape {
  readonly engine: Engine;
  /** Whether closures are kept. Without, the same model code only computes. */
  readonly recording: boolean;
  /** Weights already packed, for a tape that computes with the same weights again and again. */
  readonly packed: ReadonlyMap<Tensor, number> | undefined;
  /** A matrix for this step; not cleared but for the ends of its rows. */
  tensor(rows: number, cols: number): Tensor;
  /** So many floats for this step. */
  scratch(floats: number): number;
  /** Lends so many floats for the length of one call: the next borrower gets the same, still in the cache. */
  lend(floats: number, use: (at: number) => void): void;
  /** Whole numbers in the heap for this step: tokens, positions, rows. */
  integers(values: ArrayLike<number>): number;
  /** Leaves what is to be done on the way back. */
  record(back: () => void): void;
  /**
   * Where an operation puts the gradient of what it read. The first replaces what is there (`more` 0), the others add to it
   * (`more` 1).
   */
  gradient(x: Tensor): { readonly at: number; readonly more: 0 | 1 };
  /** Runs everything backwards. The losses have put the first gradients in. */
  backward(): void;
  /** The same, yielding after every operation: a batch takes longer than a page may be kept waiting. */
  back(): Generator<undefined, void>;
  /** Forgets this step: every tensor of it is gone. */
  reset(): void;
}

export function createTape(
  engine: Engine,
  { recording = true, packed }: { readonly recording?: boolean; readonly packed?: ReadonlyMap<Tensor, number> } = {},
): Tape {
  const { memory } = engine;
  const start = memory.mark();
  let steps: (() => void)[] = [];

  const take = (rows: number, cols: number, whole: boolean): number => {
    const bytes = bytesOf(rows, cols);
    const at = memory.take(bytes);
    if (!whole) memory.clear(at, bytes);
    return at;
  };

  return {
    engine,
    recording,
    packed,
    tensor(rows, cols) {
      const ld = (cols + 7) & ~7;
      return { p: take(rows, cols, ld === cols), rows, cols, ld, g: 0 };
    },
    scratch: (floats) => memory.take(floats * 4),
    lend(floats, use) {
      const mark = memory.mark();
      use(memory.take(floats * 4));
      memory.release(mark);
    },
    integers(values) {
      const at = memory.take(values.length * 4);
      memory.heap.i32.set(values, at >> 2);
      return at;
    },
    record(step) {
      if (recording) steps.push(step);
    },
    gradient(x) {
      if (x.g !== 0) return { at: x.g, more: 1 };
      x.g = take(x.rows, x.cols, x.ld === x.cols);
      return { at: x.g, more: 0 };
    },
    backward() {
      for (let step = steps.pop(); step !== undefined; step = steps.pop()) step();
    },
    *back() {
      for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
        step();
        yield;
      }
    },
    reset() {
      steps = [];
      memory.release(start);
    },
  };
}
