import { type Gpt, logits } from '../../engine/gpt.ts';
import { logProb } from '../../engine/ops/logProb.ts';
import { take } from '../../engine/ops/take.ts';
import { createTape } from '../../engine/tape.ts';
import { read } from '../../engine/tensor.ts';
import { type Breaths, readThrough } from './breathing.ts';
import { perAnswer, targetsOf, type Text } from './targets.ts';

/** log p of every token of the answers after their prompts, under a model: a list for each text. */
export function* logsOf(model: Gpt, texts: readonly Text[]): Breaths<number[][]> {
  const { engine } = model.parameters;
  const tape = createTape(engine, { recording: false });
  const { inputs, rows, targets } = targetsOf(texts);
  const h = yield* readThrough(tape, model, inputs);
  const { logs } = logProb(tape, logits(tape, model, take(tape, h, rows)), targets);
  const all = perAnswer(read(engine.memory, logs), texts);
  tape.reset();
  return all;
}
