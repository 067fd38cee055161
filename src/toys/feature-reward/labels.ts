import { createRandom } from '../../engine/random.ts';
import { drawParts, featuresOf, lengthOf, type Parts, worth } from './world.ts';

/** Two answers put side by side, before anybody has judged them. */
export interface Question {
  readonly first: Parts;
  readonly second: Parts;
  /** Features of the first less those of the second: all that a comparison can tell a linear score. */
  readonly difference: readonly number[];
  /** What decides whether this label is a slip, from 0 to 1. */
  readonly slip: number;
}

/** Questions in the order in which they are labelled; the same seed asks the same ones, however many are used. */
export function questions(seed: number, count: number): Question[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => {
    const first = drawParts(random);
    const second = drawParts(random);
    const other = featuresOf(second);
    return { first, second, difference: featuresOf(first).map((value, i) => value - other[i]!), slip: random.uniform() };
  });
}

/** How the labelers judge. */
export interface Labeling {
  /** The share of labels that say the opposite of what the labeler thinks. */
  readonly noise: number;
  /** What ten words more add to an answer in the labeler's eyes, in points of the rubric. */
  readonly bias: number;
}

// Points are tenths; this is below any of them and above what rounding leaves.
const EVEN = 1e-9;

/** 1 if the first is better by the rubric, 0 if the second is, ½ if neither. */
export const truth = ({ first, second }: Question): number => judged(worth(first) - worth(second));

const judged = (gap: number): number => (gap > EVEN ? 1 : gap < -EVEN ? 0 : 0.5);

/** What the labeler says: the rubric with a taste for length, and now and then a slip. A tie stays a tie. */
export function label(question: Question, { noise, bias }: Labeling): number {
  const { first, second, slip } = question;
  const said = judged(worth(first) - worth(second) + (bias * (lengthOf(first) - lengthOf(second))) / 10);
  return slip < noise ? 1 - said : said;
}
