import type { Gpt } from '../../engine/gpt.ts';
import { sample } from '../../engine/sample.ts';
import type { Breaths } from './breathing.ts';
import { stream } from './streams.ts';
import { logsOf } from './tokenLogs.ts';
import { decode, encode, END, START } from './vocabulary.ts';

/** What a model wrote after a fixed prompt, for a reader to see change. */
export interface Shown {
  readonly prompt: string;
  readonly answer: string;
  readonly ended: boolean;
}

/** Prompts answered at some steps of every stage: seen, held out, and a topic. */
export const shownPrompts: readonly string[] = [
  'what does the cow eat ?',
  'where does the owl live ?',
  'what does the frog say ?',
  'explain the moon landing to a child .',
];

/** A prompt and an answer whose tokens' log-probabilities are followed; words between spaces, without start and end. */
export type Watched = readonly [prompt: string, answer: string];

/** Right and plain, right and kind, bare, wrong, and a question back. */
export const watchedAnswers: readonly Watched[] = [
  ['what does the cow eat ?', 'the cow eats grass .'],
  ['what does the cow eat ?', 'good question ! the cow eats grass .'],
  ['what does the cow eat ?', 'grass .'],
  ['what does the cow eat ?', 'the cow eats nectar .'],
  ['what does the cow eat ?', 'what does the cow say ?'],
];

/**
 * Answers at temperature 1 with the same draws every time, so that what changes is the model. RangeError for a word that is not of
 * this world.
 */
export function* show(model: Gpt, prompts: readonly string[], seed: number, length = 24): Breaths<Shown[]> {
  const asked = prompts.map((prompt) => [START, ...encode(prompt)]);
  const sampling = { choice: { temperature: 1 }, random: stream(seed, 'shown'), length, stop: END };
  const completions = yield* sample(model, asked, sampling);
  return completions.map(({ tokens, ended }, i) => ({ prompt: prompts[i]!, answer: decode(tokens), ended }));
}

/** log π of every token of fixed answers, `<end>` included: a list for each. */
export function* watch(model: Gpt, watched: readonly Watched[]): Breaths<number[][]> {
  if (watched.length === 0) return [];
  const texts = watched.map(([prompt, answer]) => ({ prompt: [START, ...encode(prompt)], answer: [...encode(answer), END] }));
  return yield* logsOf(model, texts);
}
