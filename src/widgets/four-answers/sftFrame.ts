import { entropy, totalVariation } from '../../toys/divergence.ts';
import { demonstrationShares, sft, type SftState } from '../../toys/four-answers/sft.ts';
import { answers, baseProbabilities } from '../../toys/four-answers/world.ts';
import { denseAtFirst } from '../../charts/linePath.ts';
import type { FourSettings } from './knobs.ts';

/** The end of the run, as the curve draws it and the guess means it, unless the reader goes further. */
export const HORIZON = 400;

/** Fine-tuning on demonstrations: what an answer's chance was, is, and is asked to be. Lists are A to E. */
export interface SftFrame {
  readonly act: 'sft';
  readonly counts: readonly number[];
  readonly target: readonly number[];
  readonly rate: number;
  readonly step: number;
  readonly before: readonly number[];
  readonly now: SftState;
  /** Where the step after this one would lead. */
  readonly next: SftState;
  /** The loss along the way, to step HORIZON at least: for the curve. */
  readonly curve: readonly { readonly step: number; readonly loss: number }[];
  /** The policy after HORIZON steps. */
  readonly end: readonly number[];
  /** The least loss possible: the entropy of the demonstrations. */
  readonly least: number;
  /** Total variation between the model and its demonstrations. */
  readonly distance: number;
}

export const countsOf = (demos: FourSettings['demos']): number[] =>
  answers.map(({ id }) => demos.filter((each) => each === id).length);

/** All states up to `steps`. */
const trained = ({ demos, rate }: FourSettings, steps: number): SftState[] =>
  sft(baseProbabilities, { demonstrations: countsOf(demos), learningRate: rate, steps });

/** The fine-tuned model: where the act of PPO starts from, and what its KL term remembers. */
export const fineTuned = (settings: FourSettings): readonly number[] => trained(settings, settings.steps).at(-1)!.probabilities;

export function sftFrame(settings: FourSettings): SftFrame {
  const { demos, rate, steps } = settings;
  const counts = countsOf(demos);
  const target = demonstrationShares(counts);
  const last = Math.max(steps, HORIZON);
  const states = trained(settings, last + 1);
  const now = states[steps]!;
  return {
    act: 'sft',
    counts,
    target,
    rate,
    step: steps,
    before: baseProbabilities,
    now,
    next: states[steps + 1]!,
    curve: denseAtFirst(last, 40, [3, 5, steps]).map((step) => ({ step, loss: states[step]!.loss })),
    end: states[HORIZON]!.probabilities,
    least: entropy(target),
    distance: totalVariation(now.probabilities, target),
  };
}
