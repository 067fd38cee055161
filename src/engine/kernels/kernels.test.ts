import { expect, test } from 'vitest';
import { createRandom, type Random } from '../random.ts';
import type { Heap, Kernels } from './kernels.ts';
import { eights } from './math.ts';
import { createTwin } from './twin.ts';
import { createWebAssembly } from './webassembly.ts';

/*
 * Every kernel does the same on both heaps, filled alike, and then the heaps are compared bit by bit where it writes. Sizes
 * are drawn, multiples of eight or not, because rows that do not fill a vector or a tile take other paths.
 */

const sets = [createWebAssembly(), createTwin()];

/** Runs on both, on heaps that hold the same random numbers from `first` on, and compares so many floats at each address. */
function alike(
  random: Random,
  name: string,
  run: (kernels: Kernels, take: (floats: number) => number, whole: (values: number[]) => number) => [at: number, floats: number][],
): void {
  const words = Array.from({ length: 512 }, () => random.uniform() * 4 - 2);
  const [ours, theirs] = sets.map(({ kernels, heap }: { kernels: Kernels; heap: Heap }) => {
    heap.grow(2 ** 22);
    const { f32, i32 } = heap;
    for (let i = 16384; i < 400_000; i++) f32[i] = words[(i * 7) % 512]!;
    let top = 65536;
    const take = (floats: number): number => {
      const at = top;
      top += Math.ceil(floats / 16) * 64;
      return at;
    };
    const whole = (values: number[]): number => {
      const at = take(values.length);
      i32.set(values, at >> 2);
      return at;
    };
    return run(kernels, take, whole).map(([at, floats]) => i32.slice(at >> 2, (at >> 2) + floats));
  });
  expect(theirs, name).toEqual(ours);
}

const draws = Array.from({ length: 12 }, (_, i) => i + 1);
const upTo = (random: Random, n: number): number => 1 + random.below(n);

test.each(draws)('matrix products, draw %i', (seed) => {
  const random = createRandom(seed);
  const [rows, depth, cols] = [upTo(random, 40), upTo(random, 40), upTo(random, 5) * 8];
  const lda = eights(depth);
  for (const more of [0, 1]) {
    for (const start of [0, 1, 2]) {
      alike(random, `gemm ${rows} ${depth} ${cols}`, (k, take) => {
        const [a, w, panels, c, bias] = [take(rows * lda), take(depth * cols), take(depth * cols), take(rows * cols), take(cols)];
        k.pack(w, cols, panels, depth, cols);
        const [from, lds] = start === 0 ? [0, 0] : start === 1 ? [bias, 0] : [c, cols];
        k.gemm(c, cols, from, lds, more ? take(rows * cols) : 0, a, lda, panels, rows, depth, cols);
        return [
          [panels, depth * cols],
          [c, rows * cols],
        ];
      });
    }
  }
  const tall = 1 + random.below(500);
  alike(random, 'packTransposed', (k, take) => {
    const [w, panels] = [take(rows * lda), take(eights(rows) * depth)];
    k.packTransposed(w, lda, panels, rows, depth);
    return [[panels, eights(rows) * depth]];
  });
  for (const biased of [0, 1]) {
    alike(random, `gemmTransposed ${tall}`, (k, take) => {
      const [c, sums, a, b] = [take(rows * cols), take(cols), take(tall * eights(rows)), take(tall * cols)];
      k.gemmTransposed(c, cols, biased ? sums : 0, a, eights(rows), b, cols, rows, tall, cols, take(128 * (eights(rows) + cols)));
      return [
        [c, rows * cols],
        [sums, cols],
      ];
    });
  }
});

test.each(draws)('attention, draw %i', (seed) => {
  const random = createRandom(seed);
  const [heads, size] = [upTo(random, 3), seed % 3 === 0 ? 8 * upTo(random, 2) : upTo(random, 12)];
  const lengths = Array.from({ length: upTo(random, 4) }, () => upTo(random, 21));
  const rows = lengths.reduce((sum, length) => sum + length, 0);
  const [ld, ldo] = [eights(3 * heads * size), eights(heads * size)];
  const pairs = lengths.reduce((sum, length) => sum + heads * length * eights(length), 0);
  alike(random, `heads ${heads} of ${size}, ${lengths.join(' ')}`, (k, take, whole) => {
    const [qkv, dqkv, out, dout, p] = [take(rows * ld), take(rows * ld), take(rows * ldo), take(rows * ldo), take(pairs)];
    let row = 0;
    const starts = whole([0, ...lengths.map((length) => (row += length))]);
    const scratch = take(5 * 24 * eights(size) + 24 * 24);
    k.attention(qkv, ld, out, ldo, p, starts, lengths.length, heads, size, 0.3, scratch);
    k.attentionBack(qkv, dqkv, ld, dout, ldo, p, starts, lengths.length, heads, size, 0.3, scratch);
    return [
      [out, rows * ldo],
      [p, pairs],
      [dqkv, rows * ld],
    ];
  });
  alike(random, 'attend', (k, take, whole) => {
    const capacity = 13;
    const each = heads * (eights(capacity) * size + capacity * eights(size));
    const [qkv, out] = [take(2 * ld), take(2 * ldo)];
    const pasts = take(2 * each);
    for (const t of [0, 5, 12]) {
      k.attend(qkv, ld, out, ldo, whole([pasts, pasts + 4 * each]), whole([t, 0]), 2, capacity, heads, size, 0.3, take(64));
    }
    return [[out, 2 * ldo]];
  });
});

test.each(draws)('rows, choices and single numbers, draw %i', (seed) => {
  const random = createRandom(seed);
  const [rows, cols] = [upTo(random, 20), upTo(random, 40)];
  const ld = eights(cols);
  const n = rows * ld;
  for (const more of [0, 1]) {
    alike(random, `layernorm ${rows} ${cols}`, (k, take) => {
      const [x, gain, bias, out, means] = [take(n), take(ld), take(ld), take(n), take(2 * rows)];
      const [dout, dgain, dbias, dx] = [take(n), take(ld), take(ld), take(n)];
      // The ends of rows are zero in every tensor.
      for (const { heap } of sets) {
        for (const at of [x, gain, bias, dout, dgain, dbias]) {
          for (let i = cols; i < (at === x || at === dout ? n : ld); i++) if (i % ld >= cols) heap.f32[(at >> 2) + i] = 0;
        }
      }
      k.layernorm(x, gain, bias, out, means, rows, cols, ld, 1e-5);
      k.layernormBack(x, gain, means, dout, dgain, dbias, dx, more, rows, cols, ld);
      return [
        [out, n],
        [means, 2 * rows],
        [dgain, ld],
        [dbias, ld],
        [dx, n],
      ];
    });
    alike(random, `choose ${rows} ${cols}`, (k, take, whole) => {
      const targets = whole(Array.from({ length: rows }, (_, r) => ((r * 5) % (cols + 1)) - 1));
      const [z, p, logs, entropies, totals] = [take(n), take(n), take(rows), take(rows), take(rows)];
      const [dlogs, dentropies, dz] = [take(rows), take(rows), take(n)];
      for (const { heap } of sets) heap.f32.fill(0, totals >> 2, (totals >> 2) + rows);
      for (const { heap } of sets) heap.f32.fill(0, p >> 2, (p >> 2) + n);
      k.choose(z, p, targets, logs, entropies, totals, rows, cols, ld);
      k.chooseBack(z, p, targets, dlogs, more ? dentropies : 0, entropies, totals, dz, more, rows, ld);
      return [
        [p, n],
        [logs, rows],
        [entropies, rows],
        [totals, rows],
        [dz, n],
      ];
    });
    alike(random, 'multiply', (k, take) => {
      const [a, b, out] = [take(n), take(n), take(n)];
      k.multiply(a, b, out, more, n);
      return [[out, n]];
    });
  }
  alike(random, 'the rest', (k, take, whole) => {
    const tokens = whole(Array.from({ length: rows }, (_, r) => (r * 3) % 4));
    const [wte, wpe, x, y, index] = [take(4 * ld), take(4 * ld), take(n), take(n), tokens];
    k.embed(tokens, index, wte, wpe, x, rows, ld);
    k.scatter(x, index, wpe, rows, ld);
    k.softmax(x, y, rows, cols, ld, 0.7);
    const [z, m, v, g] = [take(n), take(n), take(n), take(n)];
    k.multiply(v, v, v, 0, n); // no variance is negative
    k.adamw(z, g, m, v, n, 0.5, 0.01, 0.9, 0.1, 0.95, 0.05, 1e-8, 0.999, 2.5, 3.5);
    const sum = k.sumOfSquares(z, n);
    k.gelu(z, g, cols % 2 === 0 ? 1 : 0, n);
    return [
      [x, n],
      [wpe, 4 * ld],
      [y, n],
      [z, n],
      [m, n],
      [v, n],
      [g, n],
      [whole([Math.round(sum * 1e3)]), 1],
    ];
  });
});
