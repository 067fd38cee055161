import { createDecoder } from './decoder.ts';
import type { Gpt } from './gpt.ts';
import { logProb } from './ops/logProb.ts';
import { type Choice, largest, pick } from './pick.ts';
import type { Random } from './random.ts';

/** How several prompts are continued. */
export interface Sampling {
  readonly choice: Choice;
  readonly random: Random;
  /** New tokens at most, for each prompt. The context ends a completion too. */
  readonly length: number;
  /** The token that ends a completion; it is part of it. */
  readonly stop?: number;
  /** Whether the log-probability of each token is told, as the model says it at temperature 1: reinforcement learning needs it. */
  readonly logs?: boolean;
}

/** What the model wrote after a prompt. */
export interface Completion {
  readonly tokens: number[];
  /** log π of each token, if asked for. */
  readonly logs: number[];
  /** Whether it wrote the stop token itself. */
  readonly ended: boolean;
}

interface Writing {
  readonly slot: number;
  readonly prompt: ArrayLike<number>;
  readonly completion: { tokens: number[]; logs: number[]; ended: boolean };
  next: number;
  read: number;
}

/**
 * Continues prompts of any lengths, all at once, one token of each per round; yields after every round. Draws are made round by
 * round in the order of the prompts, so that a seed fixes everything. RangeError for an empty prompt or one that fills the
 * context.
 */
export function* sample(model: Gpt, prompts: readonly ArrayLike<number>[], sampling: Sampling): Generator<undefined, Completion[]> {
  const { choice, random, length, stop, logs = false } = sampling;
  const { context } = model.config;
  const writings = prompts.map((prompt, slot): Writing => {
    if (prompt.length < 1 || prompt.length >= context) {
      throw new RangeError(`a prompt of ${prompt.length} tokens in a context of ${context}`);
    }
    return { slot, prompt, completion: { tokens: [], logs: [], ended: false }, next: prompt[0]!, read: 0 };
  });
  // The last token written is never read.
  const capacity = writings.reduce((most, { prompt }) => Math.max(most, Math.min(context, prompt.length + length - 1)), 1);
  const decoder = createDecoder(model, prompts.length, capacity);
  const { kernels, memory } = model.parameters.engine;
  let active = length > 0 ? writings : [];
  try {
    while (active.length > 0) {
      const writes = active.map(({ prompt, read }) => read + 1 >= prompt.length);
      const z = decoder.read(
        active.map(({ slot }) => slot),
        active.map(({ next }) => next),
        writes.includes(true),
      );
      let probabilities = 0;
      if (z !== undefined && choice.temperature > 0) {
        probabilities = decoder.tape.scratch(z.rows * z.ld);
        kernels.softmax(z.p, probabilities, z.rows, z.cols, z.ld, 1 / choice.temperature);
      }
      const chosen = active.map((writing, r) => {
        writing.read += 1;
        if (z === undefined || !writes[r]) {
          writing.next = writing.prompt[writing.read]!;
          return -1;
        }
        const at = ((probabilities || z.p) >> 2) + r * z.ld;
        const row = memory.heap.f32.subarray(at, at + z.cols);
        writing.next = probabilities ? pick(row, choice, random.uniform()) : largest(row);
        writing.completion.tokens.push(writing.next);
        return writing.next;
      });
      if (logs && z !== undefined) {
        const from = logProb(decoder.tape, z, chosen).logs.p >> 2;
        active.forEach(({ completion }, r) => chosen[r]! >= 0 && completion.logs.push(memory.heap.f32[from + r]!));
      }
      active = active.filter(({ completion, next, prompt }, r) => {
        completion.ended = chosen[r]! >= 0 && next === stop;
        return !completion.ended && completion.tokens.length < length && prompt.length + completion.tokens.length < context;
      });
      yield;
    }
  } finally {
    decoder.close();
  }
  return writings.map(({ completion }) => completion);
}

/** Runs a sampler, or anything else that yields breaths, to its end at once. */
export function finish<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
