import { eights } from '../kernels/math.ts';
import type { Tape } from '../tape.ts';
import type { Tensor } from '../tensor.ts';

/** W in panels for the product with it, or with its transpose; packed once where the tape keeps that. */
function panels(tape: Tape, w: Tensor, transposed: boolean): number {
  const kept = tape.packed?.get(w);
  if (kept !== undefined) return kept;
  const { kernels } = tape.engine;
  const at = tape.scratch(transposed ? eights(w.rows) * w.cols : w.rows * w.ld);
  if (transposed) kernels.packTransposed(w.p, w.ld, at, w.rows, w.cols);
  else kernels.pack(w.p, w.ld, at, w.rows, w.ld);
  return at;
}

/** dW += aᵀ b, and sums += the column sums of b if there is a bias. */
function weightGradient(tape: Tape, w: Tensor, a: number, lda: number, b: number, ldb: number, depth: number, sums: number): void {
  const scratch = tape.scratch(192 * (eights(w.rows) + w.ld));
  tape.engine.kernels.gemmTransposed(w.g, w.ld, sums, a, lda, b, ldb, w.rows, depth, w.ld, scratch);
}

/**
 * y = x W + b, and + residual if one is given. Backwards dx = dy Wᵀ, dW = xᵀ dy, db = the column sums of dy; the residual's
 * gradient is dy itself and takes no work.
 */
export function linear(tape: Tape, x: Tensor, w: Tensor, b?: Tensor, residual?: Tensor): Tensor {
  const { kernels } = tape.engine;
  const y = tape.tensor(x.rows, w.cols); // [rows, out]
  kernels.gemm(y.p, y.ld, b?.p ?? 0, 0, residual?.p ?? 0, x.p, x.ld, panels(tape, w, false), x.rows, w.rows, y.ld);
  tape.record(() => {
    if (y.g === 0) return;
    if (w.g !== 0) weightGradient(tape, w, x.p, x.ld, y.g, y.ld, x.rows, b?.g ?? 0);
    const { at, more } = tape.gradient(x);
    kernels.gemm(at, x.ld, more ? at : 0, more ? x.ld : 0, 0, y.g, y.ld, panels(tape, w, true), x.rows, w.cols, x.ld);
    if (residual === undefined) return;
    if (residual.g === 0) residual.g = y.g;
    else kernels.add(residual.g, y.g, y.rows * y.ld);
  });
  return y;
}

/** z = h Eᵀ: every token's score is the product of h with that token's own vector ("tied" weights, Press & Wolf 2017, arXiv 1608.05859). */
export function unembed(tape: Tape, h: Tensor, wte: Tensor): Tensor {
  const { kernels } = tape.engine;
  const z = tape.tensor(h.rows, wte.rows); // [rows, vocabulary]
  kernels.gemm(z.p, z.ld, 0, 0, 0, h.p, h.ld, panels(tape, wte, true), h.rows, wte.cols, z.ld);
  tape.record(() => {
    if (z.g === 0) return;
    if (wte.g !== 0) weightGradient(tape, wte, z.g, z.ld, h.p, h.ld, h.rows, 0);
    const { at, more } = tape.gradient(h);
    kernels.gemm(at, h.ld, more ? at : 0, more ? h.ld : 0, 0, z.g, z.ld, panels(tape, wte, false), h.rows, wte.rows, h.ld);
  });
  return z;
}
