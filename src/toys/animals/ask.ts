import { type Gpt, hidden, logits } from '../../engine/gpt.ts';
import type { Engine } from '../../engine/engine.ts';
import { finish, sample } from '../../engine/sample.ts';
import { restore, type Saved } from '../../engine/save.ts';
import { createTape } from '../../engine/tape.ts';
import { read } from '../../engine/tensor.ts';
import { type Judgement, judge } from './rubric.ts';
import { questionWith } from './questions.ts';
import { stream } from './streams.ts';
import { decode, END, START, understand, words } from './vocabulary.ts';
import { atOnce, type Where } from './workbench.ts';

/** A word that could come next, and with what probability. */
export type Candidate = readonly [word: string, probability: number];

/** One word of an answer (`<end>` is the last, if it came), at temperature 1 whatever it was drawn at. */
export interface Said {
  readonly word: string;
  readonly probability: number;
  /** The most probable words there, best first. */
  readonly likely: readonly Candidate[];
}

export interface Reply {
  /** The question in this world's words, as the model read it. */
  readonly read: string;
  /** Words that this world does not have; they were left out. */
  readonly unknown: readonly string[];
  readonly answer: string;
  readonly said: readonly Said[];
  readonly ended: boolean;
  /** What the hidden rubric thinks of it, if it is one of the world's questions. */
  readonly judgement?: Judgement;
}

export interface AskSettings {
  readonly seed: number;
  /** 0 takes the most probable word each time. */
  readonly temperature: number;
  /** How many of the likely words are told. */
  readonly likely: number;
}

export const askDefaults: AskSettings = { seed: 1, temperature: 1, likely: 5 };

/** Words of a question that are read; what is longer is cut, to leave room for an answer. */
export const LONGEST_QUESTION = 20;

const LONGEST_ANSWER = 26;

/** Probabilities of the next token after each token of a sequence. */
function distributions(engine: Engine, model: Gpt, sequence: readonly number[]): Float32Array[] {
  const { kernels, memory } = engine;
  const tape = createTape(engine, { recording: false });
  const z = logits(tape, model, hidden(tape, model, [sequence]));
  const p = tape.tensor(z.rows, z.cols);
  kernels.softmax(z.p, p.p, z.rows, z.cols, z.ld, 1);
  const all = read(memory, p);
  tape.reset();
  return sequence.map((_, t) => Float32Array.from(all.subarray(t * z.cols, (t + 1) * z.cols)));
}

function likeliest(p: ArrayLike<number>, count: number): Candidate[] {
  const order = Array.from(p, (probability, token) => ({ token, probability }));
  order.sort((a, b) => b.probability - a.probability || a.token - b.token);
  return order.slice(0, count).map(({ token, probability }) => [words[token]!, probability]);
}

/** Asks any finished model anything, at once (a few milliseconds; some tens on the slow path). Never throws for what was typed. */
export function ask(model: Saved, typed: string, settings: Partial<AskSettings> = {}, where: Where = {}): Reply {
  const { seed, temperature, likely } = { ...askDefaults, ...settings };
  const { tokens, unknown } = understand(typed);
  const prompt = [START, ...tokens.slice(0, LONGEST_QUESTION)];
  return atOnce(where, (engine): Reply => {
    const gpt = restore(engine, model, []);
    const sampling = { choice: { temperature }, random: stream(seed, 'ask'), length: LONGEST_ANSWER, stop: END };
    const { tokens: written, ended } = finish(sample(gpt, [prompt], sampling))[0]!;
    const told = distributions(engine, gpt, [...prompt, ...written.slice(0, -1)]).slice(prompt.length - 1);
    const said = written.map((token, t): Said => {
      const p = told[t]!;
      return { word: words[token]!, probability: p[token]!, likely: likeliest(p, likely) };
    });
    const text = decode(prompt);
    const question = questionWith(text);
    const answer = decode(written);
    const reply: Reply = { read: text, unknown, answer, said, ended };
    return question === undefined ? reply : { ...reply, judgement: judge(question, answer, ended) };
  });
}

/** The most probable next words after some text, without drawing any. */
export function nextWords(model: Saved, typed: string, count = 10, where: Where = {}): Candidate[] {
  return atOnce(where, (engine) => {
    const prompt = [START, ...understand(typed).tokens].slice(0, model.config.context);
    return likeliest(distributions(engine, restore(engine, model, []), prompt).at(-1)!, count);
  });
}
