import type { Tape } from '../tape.ts';
import type { Tensor } from '../tensor.ts';

/** As in GPT-2: keeps the root away from 0. */
const EPSILON = 1e-5;

/**
 * y = gain · (x − mean)/√(variance + ε) + bias, for each row on its own (Ba, Kiros & Hinton 2016, arXiv 1607.06450; variance
 * over n, not n − 1).
 */
export function layernorm(tape: Tape, x: Tensor, gain: Tensor, bias: Tensor): Tensor {
  const { kernels } = tape.engine;
  const y = tape.tensor(x.rows, x.cols); // [rows, width]
  const stats = tape.scratch(2 * x.rows); // [rows, 2]: mean and 1/√(variance + ε)
  kernels.layernorm(x.p, gain.p, bias.p, y.p, stats, x.rows, x.cols, x.ld, EPSILON);
  tape.record(() => {
    if (y.g === 0) return;
    const { at, more } = tape.gradient(x);
    kernels.layernormBack(x.p, gain.p, stats, y.g, gain.g, bias.g, at, more, x.rows, x.cols, x.ld);
  });
  return y;
}
