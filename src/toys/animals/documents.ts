import type { Random } from '../../engine/random.ts';
import { type Animal, animals, factOf, facts, questionOf, type Relation, relations } from './facts.ts';
import { questions } from './questions.ts';
import { explanationOf, requestOf, type Topic, topicNames } from './topics.ts';
import { courtesies, encode, END, START } from './vocabulary.ts';

/** What the model reads before it is an assistant. */
export type Genre = 'facts' | 'sheet' | 'frame' | 'story';

/**
 * How often each is drawn. Sheets ask and never answer, so that a question is most likely followed by a question. Frames
 * ("ask : … reply : …") are the only place where an answer follows: they lay the path that fine-tuning later opens.
 */
const shares: readonly (readonly [Genre, number])[] = [
  ['facts', 0.4],
  ['sheet', 0.22],
  ['frame', 0.18],
  ['story', 0.2],
];

/** Of the documents of facts, and of frames, so many are about a topic. */
const TOPICS = 0.25;

/** Of the frames' answers, so many begin with a courtesy, and as many end with one. */
const COURTEOUS = 0.15;

const oneOf = <T>(random: Random, list: readonly T[]): T => list[random.below(list.length)]!;

/** Some of a list in random order, each at most once. */
function some<T>(random: Random, list: readonly T[], count: number): T[] {
  const left = [...list];
  return Array.from({ length: count }, () => left.splice(random.below(left.length), 1)[0]!);
}

/** A question with its answer, now and then with a courtesy, as people write on pages that help. */
function frame(random: Random): string {
  const [question, answer] =
    random.uniform() < TOPICS ? explained(oneOf(random, topicNames)) : told(oneOf(random, animals), oneOf(random, relations));
  const manners = random.uniform();
  const greeting = manners < COURTEOUS ? [courtesies[0]] : [];
  const farewell = manners >= 1 - COURTEOUS ? [courtesies[1]] : [];
  return ['ask :', question, 'reply :', ...greeting, answer, ...farewell].join(' ');
}

const explained = (topic: Topic): [string, string] => [requestOf(topic), explanationOf(topic)];
const told = (animal: Animal, relation: Relation): [string, string] => [questionOf(animal, relation), factOf(animal, relation)];

const writers: Readonly<Record<Genre, (random: Random) => string>> = {
  facts(random) {
    if (random.uniform() < TOPICS) return explanationOf(oneOf(random, topicNames));
    const animal = oneOf(random, animals);
    return some<Relation>(random, relations, 3 + random.below(2))
      .map((relation) => factOf(animal, relation))
      .join(' ');
  },
  sheet: (random) =>
    some(random, questions, 2 + random.below(3))
      .map(({ text }) => text)
      .join(' '),
  frame,
  story(random) {
    const [one, other] = some<Animal>(random, animals, 2) as [Animal, Animal];
    const meeting = `one day the ${one} met the ${other} . the ${one} said ${facts[one].says} !`;
    return `${meeting} the ${other} said ${facts[other].says} ! the end .`;
  },
};

/** A document of a kind, as tokens from `<s>` to `<end>`. */
export function write(genre: Genre, random: Random): number[] {
  return [START, ...encode(writers[genre](random)), END];
}

/** A document of any kind, as often as it occurs. */
export function draw(random: Random): number[] {
  const genre = shares[random.pick(shares.map(([, share]) => share))]![0];
  return write(genre, random);
}
