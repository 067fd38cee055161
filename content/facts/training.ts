import type { Sourced } from './schema.ts';

/** A number of a training run, and how it is printed. */
export interface Quantity extends Sourced<number> {
  readonly unit: 'plain' | 'percent';
}

const said = (value: number, unit: Quantity['unit'] = 'plain'): Quantity => ({
  value,
  unit,
  sources: ['instructgpt-paper'],
  grade: 'documented',
});

/** How real systems were trained, at addresses such as `training.instructgpt.sftPrompts`. */
export const training = {
  instructgpt: {
    /** "About 40" contractors wrote and ranked (section 3.4). */
    labelers: said(40),
    /** Training prompts of each step (table 6): prompts and not answers, for one prompt may have several. */
    sftPrompts: said(12_725),
    rewardPrompts: said(33_207),
    ppoPrompts: said(31_144),
    /** Answers put in order at a time (section 3.5). */
    rankedFewest: said(4),
    rankedMost: said(9),
    /** How often the labelers who made the training data agreed with one another; the task is not named (section 3.4). */
    labelerAgreement: said(72.6, 'percent'),
    /** How often the reward model foretold the choice of labelers it had not been trained on (section 4.1). */
    heldOutAccuracy: said(69.6, 'percent'),
    /** β of the KL penalty and ε of the clip (appendix C.4). */
    klBeta: said(0.02),
    clipRange: said(0.2),
  },
} as const satisfies Record<string, Record<string, Quantity>>;
