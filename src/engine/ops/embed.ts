import type { Tape } from '../tape.ts';
import type { Tensor } from '../tensor.ts';
import type { Placed } from '../batch.ts';

/**
 * x[r] = wte[token of r] + wpe[position of r]: a token's vector and its place's vector (Radford et al. 2018, §3.1). On the way
 * back every row's gradient is added to the two vectors it came from.
 */
export function embed(tape: Tape, batch: Placed, wte: Tensor, wpe: Tensor): Tensor {
  const { kernels } = tape.engine;
  const x = tape.tensor(batch.rows, wte.cols); // [rows, width]
  kernels.embed(batch.tokens, batch.positions, wte.p, wpe.p, x.p, x.rows, x.ld);
  tape.record(() => {
    if (x.g === 0) return;
    if (wte.g !== 0) kernels.scatter(x.g, batch.tokens, wte.g, x.rows, x.ld);
    if (wpe.g !== 0) kernels.scatter(x.g, batch.positions, wpe.g, x.rows, x.ld);
  });
  return x;
}
