import type { Random } from '../../engine/random.ts';

/*
 * The bigram world: a language model that sees one word and knows nothing else, 27 × 27 numbers in all. It is small enough that
 * what PPO should find can be computed exactly (optimum.ts) and held against what it does find (ppo.ts).
 */

const text =
  '<s> <end> . ! please thanks hello friend give me the a tea cake book door open close is hot good big now you i want very';

export const words: readonly string[] = text.split(' ');

export const START = 0;
export const END = 1;

/** The longest sentence, its end included. */
export const HORIZON = 16;

const tokens: ReadonlyMap<string, number> = new Map(words.map((word, token) => [word, token]));

export const encode = (sentence: string): number[] => sentence.split(' ').map((word) => tokens.get(word)!);
export const decode = (sentence: readonly number[]): string =>
  sentence
    .filter((token) => token > END)
    .map((token) => words[token])
    .join(' ');

const things = ['tea', 'cake', 'book', 'door'];
const edible = ['tea', 'cake', 'book'];
const qualities = ['hot', 'good', 'big'];

const one = (random: Random, list: readonly string[]): string => list[random.below(list.length)]!;

/** Wishes and orders, and what is so; without courtesy. */
const plain: readonly ((random: Random) => string)[] = [
  (random) => `give me the ${one(random, edible)}`,
  (random) => `${one(random, ['open', 'close'])} the ${one(random, ['door', 'book'])}`,
  (random) => `${one(random, ['i', 'you'])} want a ${one(random, edible)}`,
  (random) => `the ${one(random, things)} is ${random.uniform() < 0.5 ? 'very ' : ''}${one(random, qualities)}`,
];

/** A sentence as people write it, seldom courteous: one in three orders is for now and with an exclamation mark. */
export function sentence(random: Random): number[] {
  const kind = random.below(plain.length);
  const hello = random.uniform() < 0.08 ? ['hello friend'] : [];
  const please = random.uniform() < 0.06 ? ['please'] : [];
  const thanks = random.uniform() < 0.04 ? ['thanks'] : [];
  const urgent = kind === 1 && random.uniform() < 0.35;
  return encode([...hello, ...please, plain[kind]!(random), ...(urgent ? ['now'] : []), ...thanks, urgent ? '!' : '.'].join(' '));
}

/** How people would like it to be put. */
export function demonstration(random: Random): number[] {
  const body = plain[random.below(3)]!(random);
  return encode(random.uniform() < 0.6 ? `please ${body} thanks .` : `hello friend please ${body} .`);
}

/**
 * What a sentence is truly worth: 1 for the first "please" and for the first "thanks", −0.7 for each once more, −0.8 for "now",
 * −0.4 for "!", −0.25 for each word above nine. A reward model that only counts words cannot say that once is enough.
 */
export function worth(sentence: readonly number[]): number {
  const said = sentence.filter((token) => token > END).map((token) => words[token]!);
  const count = (word: string): number => said.filter((each) => each === word).length;
  const courtesy = (word: string): number => (count(word) > 0 ? 1 - 0.7 * (count(word) - 1) : 0);
  return courtesy('please') + courtesy('thanks') - 0.8 * count('now') - 0.4 * count('!') - 0.25 * Math.max(0, said.length - 9);
}
