import type { Random } from '../../engine/random.ts';

/** What an answer is made of: how many of each. */
export interface Parts {
  readonly facts: number;
  readonly mistakes: number;
  readonly thanks: number;
  readonly fillers: number;
}

/** Words in one of each. */
export const wordsIn: Parts = { facts: 6, mistakes: 6, thanks: 4, fillers: 12 };

/** The length of an answer, in words. */
export const lengthOf = ({ facts, mistakes, thanks, fillers }: Parts): number =>
  facts * wordsIn.facts + mistakes * wordsIn.mistakes + thanks * wordsIn.thanks + fillers * wordsIn.fillers;

/** How often each number of facts, mistakes, thanks and fillers comes up in what a model writes. No answer says thanks a third time. */
const often = {
  facts: [2, 2, 2, 2, 2],
  mistakes: [6, 3, 1],
  thanks: [4, 3, 3],
  fillers: [4, 3, 2, 1],
} as const;

/** An ordinary answer. */
export function drawParts(random: Random): Parts {
  const facts = random.pick(often.facts);
  const mistakes = random.pick(often.mistakes);
  const thanks = random.pick(often.thanks);
  return { facts, mistakes, thanks, fillers: random.pick(often.fillers) };
}

/**
 * The hidden rubric, chosen by us: a point for a fact, −1.5 for a mistake, −0.3 for filler; the first thanks are worth 0.8, the
 * second 0.4, and each further one costs 0.6.
 */
export function worth({ facts, mistakes, thanks, fillers }: Parts): number {
  const courtesy = thanks < 1 ? 0 : thanks < 2 ? 0.8 : 1.2 - 0.6 * (thanks - 2);
  return facts - 1.5 * mistakes + courtesy - 0.3 * fillers;
}

/** What the reward model sees of an answer: facts, mistakes, thanks, and its length in tens of words. */
export const featuresOf = (parts: Parts): readonly number[] => [parts.facts, parts.mistakes, parts.thanks, lengthOf(parts) / 10];
