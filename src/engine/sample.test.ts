import { describe, expect, test } from 'vitest';
import { createDecoder } from './decoder.ts';
import { createEngine, type EnginePath } from './engine.ts';
import { createGpt, type Gpt, hidden, logits } from './gpt.ts';
import { initialise } from './initialise.ts';
import { logProb } from './ops/logProb.ts';
import { admitted, largest, pick } from './pick.ts';
import { createRandom } from './random.ts';
import { type Completion, finish, sample, type Sampling } from './sample.ts';
import { createTape } from './tape.ts';
import { read } from './tensor.ts';

function make(path?: EnginePath, width = 12, heads = 2): Gpt {
  const model = createGpt(createEngine(path === undefined ? {} : { path }), {
    vocabulary: 19,
    context: 24,
    width,
    layers: 2,
    heads,
  });
  initialise(model, createRandom(5));
  return model;
}

const prompts = [[1, 2, 3], [18], [7, 7, 0, 4, 5, 6, 11, 2, 3], [9, 1]];
const complete = (model: Gpt, options: Partial<Sampling> = {}, of: number[][] = prompts): Completion[] =>
  finish(sample(model, of, { choice: { temperature: 1 }, random: createRandom(2), length: 12, ...options }));

describe.each([
  ['wasm', 12, 2],
  ['twin', 12, 2],
  ['wasm', 32, 2],
] as const)('%s, width %i', (path, width, heads) => {
  test('the cache gives the very bits of a whole pass, whatever stands beside', () => {
    const model = make(path, width, heads);
    const { memory } = model.parameters.engine;
    const sequence = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9, 3, 2, 3, 8, 4];
    const tape = createTape(model.parameters.engine, { recording: false });
    const whole = read(memory, logits(tape, model, hidden(tape, model, [sequence])));
    tape.reset();
    const decoder = createDecoder(model, 3, sequence.length);
    const cached = sequence.flatMap((token, t) => {
      const slots = t % 3 === 0 ? [2, 1] : [1];
      const z = decoder.read(slots, t % 3 === 0 ? [token, token] : [token], true)!;
      return Array.from(read(memory, z).subarray((slots.length - 1) * 19));
    });
    decoder.close();
    expect(Float32Array.from(cached)).toEqual(whole);
  });
});

test('both paths write the same; a seed fixes it, another changes it', () => {
  const written = complete(make('wasm'));
  expect(complete(make('twin'))).toEqual(written);
  expect(complete(make('wasm'))).toEqual(written);
  expect(complete(make('wasm'), { random: createRandom(3) })).not.toEqual(written);
  expect(written.map(({ tokens }) => tokens.length)).toEqual([12, 12, 12, 12]);
});

test('greedy takes the largest at every step, and does not depend on the company', () => {
  const model = make();
  const choice = { temperature: 0 };
  const together = complete(model, { choice });
  prompts.forEach((prompt, i) => expect(complete(model, { choice }, [prompt])[0]).toEqual(together[i]));
  const { tokens } = together[0]!;
  const tape = createTape(model.parameters.engine, { recording: false });
  const z = logits(tape, model, hidden(tape, model, [[...prompts[0]!, ...tokens.slice(0, -1)]]));
  const rows = read(model.parameters.engine.memory, z);
  tape.reset();
  expect(tokens).toEqual(tokens.map((_, i) => largest(rows.subarray((2 + i) * 19, (3 + i) * 19))));
});

test('the log-probabilities are those of the model at temperature 1', () => {
  const model = make();
  const { memory } = model.parameters.engine;
  for (const [i, { tokens, logs }] of complete(model, { logs: true, choice: { temperature: 0.7, topK: 5 } }).entries()) {
    const all = [...prompts[i]!, ...tokens];
    const tape = createTape(model.parameters.engine, { recording: false });
    const targets = all.slice(1).map((token, t) => (t + 1 < prompts[i]!.length ? -1 : token));
    const told = logProb(tape, logits(tape, model, hidden(tape, model, [all.slice(0, -1)])), targets);
    expect(Float32Array.from(logs)).toEqual(read(memory, told.logs).slice(prompts[i]!.length - 1));
    tape.reset();
  }
});

test('a stop token ends a completion and belongs to it; so does the end of the context', () => {
  const model = make();
  const stopped = complete(model, { stop: 4, length: 50 });
  for (const [i, { tokens, ended }] of stopped.entries()) {
    expect(tokens.indexOf(4)).toBe(ended ? tokens.length - 1 : -1);
    if (!ended) expect(prompts[i]!.length + tokens.length).toBe(24);
  }
  expect(stopped.some(({ ended }) => ended)).toBe(true);
  expect(complete(model, { length: 0 }).map(({ tokens }) => tokens)).toEqual([[], [], [], []]);
});

test('its memory is given back, and what makes no sense is refused', () => {
  const model = make();
  const { memory } = model.parameters.engine;
  const before = memory.mark();
  complete(model);
  expect(memory.mark()).toBe(before);
  expect(() => complete(model, {}, [[]])).toThrow(RangeError);
  expect(() => complete(model, {}, [[19]])).toThrow(/the token 19/);
  expect(() => complete(model, {}, [Array.from({ length: 24 }, () => 0)])).toThrow(/context of 24/);
  expect(memory.mark()).toBe(before);
});

describe('the choice', () => {
  const p = Float32Array.from([0.1, 0.4, 0.1, 0.25, 0, 0.15]);

  test('top-k and top-p keep the most probable', () => {
    expect(admitted(p, { temperature: 1, topK: 2 })).toEqual([1, 3]);
    expect(admitted(p, { temperature: 1, topP: 0.4 })).toEqual([1]);
    expect(admitted(p, { temperature: 1, topP: 0.41 })).toEqual([1, 3]);
    expect(admitted(p, { temperature: 1, topK: 4 })).toEqual([1, 3, 5, 0]);
    expect(admitted(p, { temperature: 1, topK: 0 })).toEqual([1]);
    expect(admitted(p, { temperature: 1, topP: 0 })).toEqual([1]);
  });

  test('tokens come as often as they should, and never with probability 0', () => {
    const random = createRandom(1);
    const counts = new Float64Array(6);
    for (let i = 0; i < 20_000; i++) counts[pick(p, { temperature: 1 }, random.uniform())]! += 1;
    p.forEach((share, i) => expect(Math.abs(counts[i]! / 20_000 - share)).toBeLessThan(0.012));
    expect(pick(p, { temperature: 1 }, 0)).toBe(0);
    expect(pick(p, { temperature: 1 }, 1 - 2 ** -53)).toBe(5);
    expect(pick(Float32Array.from([0, 1, 0]), { temperature: 1 }, 0)).toBe(1);
    expect(pick(p, { temperature: 1, topK: 2 }, 0.99)).toBe(3);
  });
});
