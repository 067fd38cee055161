import { createRandom } from '../../engine/random.ts';
import { draw } from '../../toys/animals/documents.ts';
import { animals, facts, relations } from '../../toys/animals/facts.ts';
import { decode } from '../../toys/animals/vocabulary.ts';

/** What a word is in a sentence: an animal, something eaten, a place, a sound, a colour; every other word is itself. */
const kinds = new Map<string, string>([
  ...animals.map((animal) => [animal, 'ANIMAL'] as const),
  ...animals.flatMap((animal) => relations.map((relation) => [facts[animal][relation], relation.toUpperCase()] as const)),
]);

const shapeOf = (sentence: string): string =>
  sentence
    .split(' ')
    .map((word) => kinds.get(word) ?? word)
    .join(' ');

/** A text's sentences, without the words that open a page of questions and answers. */
const sentencesOf = (text: string): string[] =>
  (text.match(/[^.?!]*[.?!]/g) ?? []).map((sentence) => sentence.replace(/^ *(?:(?:ask|reply) : )?/, ''));

// Four hundred documents have every shape there is; a test counts them.
const shapes: () => ReadonlySet<string> = (() => {
  let known: ReadonlySet<string> | undefined;
  return () => {
    const random = createRandom(1);
    known ??= new Set(Array.from({ length: 400 }, () => sentencesOf(decode(draw(random))).map(shapeOf)).flat());
    return known;
  };
})();

/**
 * Whether a text begins with a whole sentence of this world. Truth does not matter, form does: "the cow eats nectar ." is a sentence,
 * "the cow eats meow ." is none.
 */
export function beginsWithSentence(text: string): boolean {
  const [first] = sentencesOf(text);
  return first !== undefined && shapes().has(shapeOf(first));
}
