import { animals, factOf, questionOf, relations } from './facts.ts';
import { explanationOf, requestOf, topicNames } from './topics.ts';

/** A document begins with this, and so does every prompt, for the base model and the assistant alike. */
export const START = 0;
/** A document or an answer is over. */
export const END = 1;

/** Said to be kind. */
export const courtesies = ['good question !', 'hope this helps !'] as const;

/** Words of stories and of the pages of questions with answers. */
const others = ['ask : reply :', 'one day met . said ! the end .', ...courtesies];

const spoken = [
  '. ? ! :',
  ...animals.flatMap((animal) => relations.flatMap((relation) => [questionOf(animal, relation), factOf(animal, relation)])),
  ...topicNames.flatMap((topic) => [requestOf(topic), explanationOf(topic)]),
  ...others,
];

/** Kernels work on eight columns at a time; the last few tokens are never used. */
const PADDED = 120;

const known = ['<s>', '<end>', ...new Set(spoken.flatMap((text) => text.split(' ')))];

/** Every token's word; a whole word is a token in this world. */
export const words: readonly string[] = [
  ...known,
  ...Array.from({ length: Math.max(0, PADDED - known.length) }, (_, i) => `<${i}>`),
];

const tokens: ReadonlyMap<string, number> = new Map(words.map((word, token) => [word, token]));

/** The tokens of words between spaces. RangeError for a word that is not of this world: see `understand` for a reader's. */
export function encode(text: string): number[] {
  return text === ''
    ? []
    : text.split(' ').map((word) => {
        const token = tokens.get(word);
        if (token === undefined) throw new RangeError(`"${word}" is not among the ${known.length} words`);
        return token;
      });
}

/** The words of tokens, between spaces; start and end are not said. */
export const decode = (list: ArrayLike<number>): string =>
  Array.from(list)
    .filter((token) => token > END)
    .map((token) => words[token] ?? '')
    .join(' ');

/** What a reader typed, in this world's words. */
export interface Understood {
  readonly tokens: number[];
  /** The words it does not have, each once, as they were typed. */
  readonly unknown: string[];
}

/** Splits whatever a reader typed: case does not matter, and punctuation need not stand alone. Unknown words are left out. */
export function understand(typed: string): Understood {
  const parts = typed.toLowerCase().match(/[\p{L}\p{N}'’]+|[^\s\p{L}\p{N}]/gu) ?? [];
  const unknown = new Set(parts.filter((part) => !tokens.has(part)));
  return { tokens: parts.flatMap((part) => tokens.get(part) ?? []), unknown: [...unknown] };
}
