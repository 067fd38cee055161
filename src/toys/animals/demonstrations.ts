import type { Random } from '../../engine/random.ts';
import { type Animal, facts, factOf, type Relation, relations } from './facts.ts';
import { type Question, questions } from './questions.ts';
import { explanationOf } from './topics.ts';
import { courtesies, encode, END, START } from './vocabulary.ts';

/** How an answer is worded. */
export type Style = 'terse' | 'full' | 'greeting' | 'farewell' | 'ramble';

/** How often the people who write demonstrations choose each style: they do not agree, as real ones do not. */
export const styles: readonly (readonly [Style, number])[] = [
  ['terse', 0.12],
  ['full', 0.43],
  ['greeting', 0.18],
  ['farewell', 0.17],
  ['ramble', 0.1],
];

/** A prompt and what should follow it. */
export interface Demonstration {
  readonly question: Question;
  /** From `<s>` to the question's last word. */
  readonly prompt: readonly number[];
  /** The answer, with `<end>`. */
  readonly answer: readonly number[];
}

/** `<s>` and the question: no role tokens, so that a base model and an assistant can be asked alike. */
export const promptOf = (question: Question): number[] => [START, ...encode(question.text)];

/** A right answer in a style; one about a topic is always whole. */
export function answerIn(style: Style, question: Question, other: Relation = 'eats'): string {
  const full = question.kind === 'topic' ? explanationOf(question.topic) : factOf(question.animal, question.relation);
  switch (style) {
    case 'terse':
      return question.kind === 'topic' ? full : `${facts[question.animal][question.relation]} .`;
    case 'greeting':
      return `${courtesies[0]} ${full}`;
    case 'farewell':
      return `${full} ${courtesies[1]}`;
    case 'ramble':
      return question.kind === 'topic' ? full : `${full} ${factOf(question.animal as Animal, other)}`;
    case 'full':
      return full;
  }
}

// Topics are demonstrated three times as often as a fact, being longer.
const TOPIC_WEIGHT = 3;

/** Demonstrations of seen questions, in styles drawn as people choose them. */
export function demonstrations(count: number, random: Random): Demonstration[] {
  const seen = questions.filter((question) => question.seen);
  const weights = seen.map(({ kind }) => (kind === 'topic' ? TOPIC_WEIGHT : 1));
  return Array.from({ length: count }, () => {
    const question = seen[random.pick(weights)]!;
    const style = styles[random.pick(styles.map(([, share]) => share))]![0];
    const others = question.kind === 'topic' ? relations : relations.filter((relation) => relation !== question.relation);
    const answer = answerIn(style, question, others[random.below(others.length)]);
    return { question, prompt: promptOf(question), answer: [...encode(answer), END] };
  });
}
