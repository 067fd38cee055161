import { option, range, type Settings } from '../../contract/knobs.ts';
import { clippedTerm, type ClippedTerm } from '../../toys/clippedTerm.ts';

/** The largest ratio on the page. */
export const MOST = 2;

export const guesses = ['no', 'yes', 'half'] as const;

export const knobs = {
  /** π_new/π_old of one action. */
  ratio: { ...range(1, 0, MOST, 0.01), control: { kind: 'none' } as const },
  epsilon: { ...range(0.2, 0.05, 0.5, 0.05), control: { kind: 'none' } as const },
  guess: option<(typeof guesses)[number] | 'shown'>(null, [...guesses, 'shown']),
};

export type ClipSettings = Settings<typeof knobs>;

/** One sign of the advantage: where the ratio stands on it, and the whole curve. */
export interface Side extends ClippedTerm {
  readonly advantage: 1 | -1;
  /** The push on log π: slope times ratio. */
  readonly push: number;
  /** Ratio and objective at the ends and at the window's edges; between them it runs straight. */
  readonly curve: readonly (readonly [ratio: number, value: number])[];
  /** The stretch of ratios where it is flat. */
  readonly flat: readonly [from: number, to: number];
}

export interface ClipFrame {
  readonly ratio: number;
  readonly epsilon: number;
  readonly low: number;
  readonly high: number;
  readonly good: Side;
  readonly bad: Side;
}

/** The objective of an answer better than expected (A = 1) and of one worse (A = −1), at one ratio. */
export function frame({ ratio, epsilon }: ClipSettings): ClipFrame {
  const [low, high] = [1 - epsilon, 1 + epsilon];
  const side = (advantage: 1 | -1): Side => {
    const here = clippedTerm(ratio, advantage, epsilon);
    return {
      ...here,
      advantage,
      push: here.slope * ratio,
      curve: [0, low, high, MOST].map((at) => [at, clippedTerm(at, advantage, epsilon).value] as const),
      flat: advantage > 0 ? [high, MOST] : [0, low],
    };
  };
  return { ratio, epsilon, low, high, good: side(1), bad: side(-1) };
}
