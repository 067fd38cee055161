import { place } from '../../engine/batch.ts';
import type { Gpt } from '../../engine/gpt.ts';
import { attention } from '../../engine/ops/attention.ts';
import { embed } from '../../engine/ops/embed.ts';
import { gelu } from '../../engine/ops/gelu.ts';
import { layernorm } from '../../engine/ops/layernorm.ts';
import { linear } from '../../engine/ops/linear.ts';
import type { Tape } from '../../engine/tape.ts';
import type { Tensor } from '../../engine/tensor.ts';

/** Nothing to show yet; others may have their turn. */
export type Breaths<Result = void> = Generator<undefined, Result>;

/**
 * The hidden state of every token of some sequences, [tokens, width]: the engine's `hidden`, operation by operation and bit for bit,
 * yielding between operations, since a pass over a batch takes longer than a page may be kept waiting on the slow path.
 */
export function* readThrough(tape: Tape, model: Gpt, sequences: readonly ArrayLike<number>[]): Breaths<Tensor> {
  const batch = place(tape, sequences, model.config);
  let x = embed(tape, batch, model.wte, model.wpe); // [tokens, width]
  for (const { ln1, qkv, proj, ln2, up, down } of model.blocks) {
    const keys = linear(tape, layernorm(tape, x, ...ln1), ...qkv); // [tokens, 3·width]
    yield;
    const seen = attention(tape, keys, batch, model.config.heads);
    yield;
    x = linear(tape, seen, ...proj, x);
    const wide = linear(tape, layernorm(tape, x, ...ln2), ...up); // [tokens, hidden]
    yield;
    const bent = gelu(tape, wide);
    yield;
    x = linear(tape, bent, ...down, x);
    yield;
  }
  return layernorm(tape, x, ...model.lnf);
}
