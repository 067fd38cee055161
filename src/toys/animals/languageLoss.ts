import type { Gpt } from '../../engine/gpt.ts';
import { logits } from '../../engine/gpt.ts';
import { crossEntropy } from '../../engine/ops/crossEntropy.ts';
import { take } from '../../engine/ops/take.ts';
import type { Tape } from '../../engine/tape.ts';
import { type Breaths, readThrough } from './breathing.ts';
import { targetsOf, type Text } from './targets.ts';

/** Mean −log p of the answers' tokens, prompts being only read; on a recording tape it begins the way back, `weight` times. */
export function* languageLoss(tape: Tape, model: Gpt, texts: readonly Text[], weight = 1): Breaths<number> {
  const { inputs, rows, targets } = targetsOf(texts);
  const h = yield* readThrough(tape, model, inputs);
  const z = logits(tape, model, take(tape, h, rows)); // [answers' tokens, vocabulary]
  yield;
  const loss = crossEntropy(tape, z, targets, { weight });
  yield;
  return loss;
}
