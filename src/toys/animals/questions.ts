import { type Animal, animals, questionOf, type Relation, relations } from './facts.ts';
import { requestOf, type Topic, topicNames } from './topics.ts';

interface Asked {
  /** The words, without `<s>`. */
  readonly text: string;
  /** Whether demonstrations answer it. Those not seen show what the assistant can do beyond them. */
  readonly seen: boolean;
}

export interface FactQuestion extends Asked {
  readonly kind: 'fact';
  readonly animal: Animal;
  readonly relation: Relation;
}

export interface TopicQuestion extends Asked {
  readonly kind: 'topic';
  readonly topic: Topic;
}

export type Question = FactQuestion | TopicQuestion;

/**
 * What demonstrations show, a row for each animal and a column for each relation. The split is fixed: 19 of the 32 (60 %) are seen. Of
 * every animal and every relation some are and some are not, so that what is held out is a new combination and no new word.
 */
const shown = ['0111', '1011', '1101', '1110', '1010', '0101', '1010', '0100'];

const aboutFacts = animals.flatMap((animal, a) =>
  relations.map((relation, r): FactQuestion => ({
    kind: 'fact',
    text: questionOf(animal, relation),
    seen: shown[a]![r] === '1',
    animal,
    relation,
  })),
);

/** All that can be asked in this world: 32 facts and 4 explanations. */
export const questions: readonly Question[] = [
  ...aboutFacts,
  ...topicNames.map((topic): TopicQuestion => ({ kind: 'topic', text: requestOf(topic), seen: true, topic })),
];

const byText: ReadonlyMap<string, Question> = new Map(questions.map((question) => [question.text, question]));

/** The question with these words, if the world has it. */
export const questionWith = (text: string): Question | undefined => byText.get(text);
