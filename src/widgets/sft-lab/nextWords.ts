import { animals, factOf, relations } from '../../toys/animals/facts.ts';
import { topics } from '../../toys/animals/topics.ts';
import { courtesies, words } from '../../toys/animals/vocabulary.ts';

/** All words that can be written, signs included; what the model has besides says where a text begins and ends. */
export const vocabulary: readonly string[] = words.filter((word) => !/^<.+>$/.test(word)).sort();

// Sentences that answers in this world are made of.
const sentences = [
  ...animals.flatMap((animal) => relations.map((relation) => factOf(animal, relation))),
  ...Object.values(topics).flat(),
  ...courtesies,
];

const BEGINNING = '';
const followers = new Map<string, Set<string>>();
for (const sentence of sentences) {
  let before = BEGINNING;
  for (const word of sentence.split(' ')) {
    if (!followers.has(before)) followers.set(before, new Set());
    followers.get(before)!.add(word);
    before = word;
  }
}

/** So many are offered at once. */
const OFFERED = 9;

// What was pasted may be of any length, and only its end matters.
const tail = (typed: string): string => typed.slice(-80);

/** What stands before the word being typed, and as much as there is of that; a word that is known is not being typed any more. */
function cut(typed: string): readonly [before: string, begun: string] {
  const begun = /[\p{L}\p{N}]*$/u.exec(tail(typed))![0];
  return vocabulary.includes(begun.toLowerCase()) ? [typed, ''] : [typed.slice(0, typed.length - begun.length), begun];
}

/**
 * Words to go on with: those that begin like what was half typed, or those that may come next, with the question's own first. It is what
 * this world's sentences say, and not what the model thinks.
 */
export function nextWords(typed: string, question: string): readonly string[] {
  const [before, begun] = cut(typed.toLowerCase());
  const last = /[\p{L}\p{N}]+\s*$|\S\s*$/u.exec(tail(before))?.[0].trim() ?? BEGINNING;
  const own = question.split(' ');
  const next = [...(followers.get(/[.!?]/.test(last) ? BEGINNING : last) ?? ['.'])];
  next.sort((a, b) => Number(own.includes(b)) - Number(own.includes(a)));
  if (begun === '') return next.slice(0, OFFERED);
  return [...new Set([...next, ...vocabulary])].filter((word) => word.startsWith(begun)).slice(0, OFFERED);
}

/** A text with one more word, which completes what was half typed if it can. */
export function withWord(typed: string, word: string): string {
  const [before, begun] = cut(typed);
  const rest = word.startsWith(begun.toLowerCase()) ? before : typed;
  return `${rest === '' || /\s$/.test(rest) ? rest : `${rest} `}${word} `;
}
