import { eights } from '../kernels/math.ts';
import type { Tape } from '../tape.ts';
import type { Tensor } from '../tensor.ts';

/** A product by rows: where to put it, what to begin with, what to multiply. */
type Product = readonly [c: number, ldc: number, start: number, lds: number, more: number, a: number, lda: number, rows: number];

/** c = start + a W, or a Wᵀ; W is packed into panels for it unless the tape has kept them. */
function times(tape: Tape, [c, ldc, start, lds, more, a, lda, rows]: Product, w: Tensor, transposed: boolean): void {
  const { kernels } = tape.engine;
  const [depth, cols] = transposed ? [w.cols, eights(w.rows)] : [w.rows, w.ld];
  const multiply = (panels: number): void => kernels.gemm(c, ldc, start, lds, more, a, lda, panels, rows, depth, cols);
  const kept = tape.packed?.get(w);
  if (kept !== undefined) return multiply(kept);
  tape.lend(depth * cols, (at) => {
    if (transposed) kernels.packTransposed(w.p, w.ld, at, w.rows, w.cols);
    else kernels.pack(w.p, w.ld, at, w.rows, w.ld);
    multiply(at);
  });
}

/** The residual's gradient is that of the sum: the same piece of memory, unless somebody else has read the residual too. */
function lendGradient(tape: Tape, y: Tensor, residual: Tensor): void {
  const { f32 } = tape.engine.memory.heap;
  if (residual.g === 0) residual.g = y.g;
  else for (let i = 0; i < y.rows * y.ld; i++) f32[(residual.g >> 2) + i]! += f32[(y.g >> 2) + i]!;
}

/** dx from dy through W: added to what is there, or the first. */
function inputGradient(tape: Tape, x: Tensor, y: Tensor, w: Tensor, transposed: boolean): void {
  const { at, more } = tape.gradient(x);
  times(tape, [at, x.ld, more ? at : 0, more ? x.ld : 0, 0, y.g, y.ld, x.rows], w, transposed);
}

/** dW += aᵀ b, and sums += the column sums of b if there is a bias. */
function weightGradient(tape: Tape, w: Tensor, a: number, lda: number, b: number, ldb: number, depth: number, sums: number): void {
  if (w.g === 0) return;
  tape.lend(128 * (eights(w.rows) + w.ld), (at) =>
    tape.engine.kernels.gemmTransposed(w.g, w.ld, sums, a, lda, b, ldb, w.rows, depth, w.ld, at),
  );
}

/**
 * y = x W + b, and + residual if one is given. Backwards dx = dy Wᵀ, dW = xᵀ dy, db = the column sums of dy; the residual's
 * gradient is dy itself and takes no work.
 */
export function linear(tape: Tape, x: Tensor, w: Tensor, b?: Tensor, residual?: Tensor): Tensor {
  const y = tape.tensor(x.rows, w.cols); // [rows, out]
  times(tape, [y.p, y.ld, b?.p ?? 0, 0, residual?.p ?? 0, x.p, x.ld, x.rows], w, false);
  tape.record(() => {
    if (y.g === 0) return;
    weightGradient(tape, w, x.p, x.ld, y.g, y.ld, x.rows, b?.g ?? 0);
    inputGradient(tape, x, y, w, true);
    if (residual !== undefined) lendGradient(tape, y, residual);
  });
  return y;
}

/** z = h Eᵀ: every token's score is the product of h with that token's own vector ("tied" weights, Press & Wolf 2017, arXiv 1608.05859). */
export function unembed(tape: Tape, h: Tensor, wte: Tensor): Tensor {
  const z = tape.tensor(h.rows, wte.rows); // [rows, vocabulary]
  times(tape, [z.p, z.ld, 0, 0, 0, h.p, h.ld, h.rows], wte, true);
  tape.record(() => {
    if (z.g === 0) return;
    weightGradient(tape, wte, z.g, z.ld, h.p, h.ld, h.rows, 0);
    inputGradient(tape, h, z, wte, false);
  });
  return z;
}
