import { logits } from '../../engine/gpt.ts';
import { restore, type Saved } from '../../engine/save.ts';
import { softmax } from '../../engine/softmax.ts';
import { take } from '../../engine/ops/take.ts';
import { read } from '../../engine/tensor.ts';
import { createTape } from '../../engine/tape.ts';
import { type Breaths, readThrough } from '../animals/breathing.ts';
import { onEngine } from '../animals/workbench.ts';

/** A question put to a model, and the token that answers it rightly. */
export interface Question {
  readonly prompt: readonly number[];
  readonly right: number;
}

/** An answer and how likely the model finds it. */
export type Said = readonly [token: number, probability: number];

/** How a question went. */
export interface Reply {
  /** The likeliest answers, best first; of two as likely the one with the smaller number. */
  readonly top: readonly Said[];
  /** How likely the right answer was. */
  readonly right: number;
}

// Prompts that are read at a time, between two breaths.
const SOME = 32;
const TOP = 3;

/** Answers to some questions: the distribution of the next token after each prompt. */
export function* replies(saved: Saved, questions: readonly Question[]): Breaths<Reply[]> {
  return yield* onEngine({}, function* (engine): Breaths<Reply[]> {
    const model = restore(engine, saved, []);
    const tape = createTape(engine, { recording: false });
    const all: Reply[] = [];
    for (let from = 0; from < questions.length; from += SOME) {
      const some = questions.slice(from, from + SOME);
      const h = yield* readThrough(
        tape,
        model,
        some.map(({ prompt }) => prompt),
      );
      let row = -1;
      const lasts = some.map(({ prompt }) => (row += prompt.length));
      const z = logits(tape, model, take(tape, h, lasts)); // [questions, vocabulary]
      const scores = read(engine.memory, z);
      for (const [i, { right }] of some.entries()) {
        const p = softmax(scores.subarray(i * z.cols, (i + 1) * z.cols));
        const order = p.map((_, token) => token).sort((a, b) => p[b]! - p[a]! || a - b);
        all.push({ top: order.slice(0, TOP).map((token): Said => [token, p[token]!]), right: p[right]! });
      }
      tape.reset();
      yield;
    }
    return all;
  });
}
