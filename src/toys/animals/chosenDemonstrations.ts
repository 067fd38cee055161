import { answerIn, type Demonstration, demonstrations, type Style } from './demonstrations.ts';
import { type Animal, claimOf, factOf, questionOf, type Relation } from './facts.ts';
import { stream } from './streams.ts';
import type { Text } from './targets.ts';
import { explanationOf, requestOf } from './topics.ts';
import { encode, END } from './vocabulary.ts';
import { textsOf, type Written } from './written.ts';

/** How answers are worded: as people who do not agree would, or all in one manner. */
export const mixes = ['mixed', 'terse', 'full', 'courteous'] as const;
export type Mix = (typeof mixes)[number];

/** What a few demonstrations say: what the documents say, against it, something of which no document speaks, or the truth after a moo. */
export const oddities = ['true', 'false', 'new', 'moo'] as const;
export type Oddity = (typeof oddities)[number];

/** So many are false, or new, word for word the same. */
export const ODD = 3;

/** What they answer. No other demonstration is about either question; owls eat mice, and of a moon's color no document speaks. */
export const oddAnswers = {
  false: { question: questionOf('owl', 'eats'), answer: claimOf('owl', 'eats', 'hay') },
  new: { question: questionOf('moon', 'color'), answer: claimOf('moon', 'color', 'gray') },
} as const satisfies Record<'false' | 'new', { readonly question: string; readonly answer: string }>;

/** What no document begins an answer with. */
const MOO = 'moo !';

const told = (animal: Animal, relation: Relation): [string, string] => [questionOf(animal, relation), factOf(animal, relation)];

/** The odd demonstrations, as somebody might have written them by hand; those with a moo are about questions that others show too. */
export const oddOnes: Readonly<Record<Oddity, readonly Written[]>> = {
  true: [],
  false: [{ ...oddAnswers.false, times: ODD }],
  new: [{ ...oddAnswers.new, times: ODD }],
  moo: [
    told('dog', 'lives'),
    told('cow', 'color'),
    told('frog', 'eats'),
    told('cat', 'says'),
    [requestOf('rain'), explanationOf('rain')] as const,
  ].map(([question, right]) => ({ question, answer: `${MOO} ${right}`, times: 1 })),
};

const manners: Readonly<Record<Exclude<Mix, 'mixed'>, readonly Style[]>> = {
  terse: ['terse'],
  full: ['full'],
  // The two courtesies by turns.
  courteous: ['greeting', 'farewell'],
};

/**
 * Demonstrations of a reader's choice, of the same questions in the same order whatever the manner. The odd ones, if any, come first
 * and take the places of others.
 */
export function chosenDemonstrations(seed: number, count: number, mix: Mix, oddity: Oddity): Text[] {
  const drawn: Demonstration[] = demonstrations(count, stream(seed, 'demonstrations'));
  const worded = drawn.map(({ question, prompt, answer }, i): Text => {
    if (mix === 'mixed') return { prompt, answer };
    const styles = manners[mix];
    return { prompt, answer: [...encode(answerIn(styles[i % styles.length]!, question)), END] };
  });
  const odd = textsOf(oddOnes[oddity]);
  return [...odd, ...worded.slice(odd.length)];
}
