import type { Random } from '../../engine/random.ts';
import { sigmoid } from '../../engine/softmax.ts';
import type { Answer } from './answers.ts';

/** Answers to one prompt and how they compare. */
export interface Group {
  /** From `<s>` to the end of each answer. */
  readonly texts: readonly (readonly number[])[];
  /** Answer i against answer j: 1 if i is preferred, 0 if j, ½ for a tie. */
  readonly pairs: readonly (readonly [i: number, j: number, outcome: number])[];
}

export interface Labeler {
  /** A labeler prefers i with chance σ(Δ/noise), Δ being the difference in true score: one in seven is wrong at Δ = 1.8 noise. */
  readonly noise: number;
  /** Closer than this is called a tie. */
  readonly tie: number;
}

export const labelerDefaults: Labeler = { noise: 0.3, tie: 0.05 };

/** A label for two scores, as a labeler would give it. */
export function label(one: number, other: number, { noise, tie }: Labeler, random: Random): number {
  const gap = one - other;
  if (Math.abs(gap) < tie) return 0.5;
  return random.uniform() < sigmoid(gap / noise) ? 1 : 0;
}

/**
 * The C(K, 2) comparisons of the answers to one prompt (Ouyang et al. 2022, §3.5), without those of an answer with itself.
 * `compare` gives the outcome for two answers.
 */
export function groupOf(answers: readonly Answer[], compare: (one: Answer, other: Answer) => number): Group {
  const pairs: [number, number, number][] = [];
  for (let i = 0; i < answers.length; i++) {
    for (let j = i + 1; j < answers.length; j++) {
      const [one, other] = [answers[i]!, answers[j]!];
      if (one.text !== other.text || one.ended !== other.ended) pairs.push([i, j, compare(one, other)]);
    }
  }
  return { texts: answers.map(({ prompt, answer }) => [...prompt, ...answer]), pairs };
}
