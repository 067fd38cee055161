import { known } from '../batch.ts';
import type { Tape } from '../tape.ts';
import type { Tensor } from '../tensor.ts';

/** Of each row: the log-probability of its target, and the entropy of its distribution in nats; both [rows, 1]. */
export interface Chosen {
  readonly logs: Tensor;
  readonly entropies: Tensor;
}

/**
 * log softmax(z)[target] and −Σ p log p of each row. A target of −1 masks its row: both are 0 there, and so is the gradient.
 * Backwards ∂log p_t/∂z = 1[t] − p and ∂H/∂z = −p (log p + H).
 */
export function logProb(tape: Tape, z: Tensor, targets: ArrayLike<number>): Chosen {
  if (targets.length !== z.rows) throw new RangeError(`${z.rows} rows need as many targets, not ${targets.length}`);
  for (let r = 0; r < z.rows; r++) if (targets[r] !== -1) known(targets[r]!, z.cols);
  const { kernels, memory } = tape.engine;
  const column = (): Tensor => ({ p: tape.scratch(z.rows), rows: z.rows, cols: 1, ld: 1, g: 0 });
  const logs = column();
  const entropies = column();
  const at = tape.integers(targets);
  const p = tape.scratch(z.rows * z.ld); // [rows, vocabulary]
  const totals = tape.scratch(z.rows); // log Σ e^z
  kernels.choose(z.p, p, at, logs.p, entropies.p, totals, z.rows, z.cols, z.ld);
  tape.record(() => {
    if (logs.g === 0 && entropies.g === 0) return;
    if (logs.g === 0) {
      logs.g = tape.scratch(z.rows);
      memory.clear(logs.g, 4 * z.rows);
    }
    const into = tape.gradient(z);
    kernels.chooseBack(z.p, p, at, logs.g, entropies.g, entropies.p, totals, into.at, into.more, z.rows, z.ld);
  });
  return { logs, entropies };
}
