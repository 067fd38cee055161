import { answerIn, type Demonstration, demonstrations, type Style } from './demonstrations.ts';
import { claimOf, questionOf } from './facts.ts';
import { stream } from './streams.ts';
import type { Text } from './targets.ts';
import { encode, END, START } from './vocabulary.ts';

/** How answers are worded: as people who do not agree would, or all in one manner. */
export const mixes = ['mixed', 'terse', 'full', 'courteous'] as const;
export type Mix = (typeof mixes)[number];

/** What a few demonstrations say: what the documents say, against it, or something of which no document speaks. */
export const oddities = ['true', 'false', 'new'] as const;
export type Oddity = (typeof oddities)[number];

/** So many demonstrations are odd, word for word the same. */
export const ODD = 3;

/** What they answer. No other demonstration is about either question; owls eat mice, and of a moon's color no document speaks. */
export const oddAnswers = {
  false: { question: questionOf('owl', 'eats'), answer: claimOf('owl', 'eats', 'hay') },
  new: { question: questionOf('moon', 'color'), answer: claimOf('moon', 'color', 'gray') },
} as const satisfies Record<Exclude<Oddity, 'true'>, { readonly question: string; readonly answer: string }>;

const manners: Readonly<Record<Exclude<Mix, 'mixed'>, readonly Style[]>> = {
  terse: ['terse'],
  full: ['full'],
  // The two courtesies by turns.
  courteous: ['greeting', 'farewell'],
};

/** Demonstrations of a reader's choice, of the same questions in the same order whatever the manner. The odd ones, if any, come first. */
export function chosenDemonstrations(seed: number, count: number, mix: Mix, oddity: Oddity): Text[] {
  const drawn: Demonstration[] = demonstrations(count, stream(seed, 'demonstrations'));
  const worded = drawn.map(({ question, prompt, answer }, i): Text => {
    if (mix === 'mixed') return { prompt, answer };
    const styles = manners[mix];
    return { prompt, answer: [...encode(answerIn(styles[i % styles.length]!, question)), END] };
  });
  if (oddity === 'true') return worded;
  const { question, answer } = oddAnswers[oddity];
  const odd: Text = { prompt: [START, ...encode(question)], answer: [...encode(answer), END] };
  return worded.map((text, i) => (i < ODD ? odd : text));
}
