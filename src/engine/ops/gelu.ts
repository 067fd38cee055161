import type { Tape } from '../tape.ts';
import type { Tensor } from '../tensor.ts';

/**
 * y = ½x (1 + tanh(√(2/π) (x + 0.044715 x³))) (Hendrycks & Gimpel 2016, arXiv 1606.08415, §2), computed as x · σ(2 · …), since
 * ½ (1 + tanh u) = σ(2u). On a recording tape it puts the derivative in the place of x, which nobody needs any more.
 */
export function gelu(tape: Tape, x: Tensor): Tensor {
  const { kernels } = tape.engine;
  const y = tape.tensor(x.rows, x.cols);
  const count = x.rows * x.ld;
  kernels.gelu(x.p, y.p, tape.recording ? 1 : 0, count);
  tape.record(() => {
    if (y.g === 0) return;
    const { at, more } = tape.gradient(x);
    kernels.multiply(y.g, x.p, at, more, count);
  });
  return y;
}
