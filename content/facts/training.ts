import type { Sourced } from './schema.ts';

/** A number of a training run, and how it is printed. */
export interface Quantity extends Sourced<number> {
  readonly unit: 'plain' | 'percent';
}

const said = (
  value: number,
  unit: Quantity['unit'] = 'plain',
  source: Quantity['sources'][number] = 'instructgpt-paper',
): Quantity => ({ value, unit, sources: [source], grade: 'documented' });

/** How real systems were trained and tested, at addresses such as `training.instructgpt.sftPrompts`. */
export const training = {
  instructgpt: {
    /** "About 40" contractors wrote and ranked (section 3.4). */
    labelers: said(40),
    /** Who they were: the share of each highest degree among the 19 who answered a survey (appendix B.3). */
    labelersSurveyed: said(19),
    labelersBachelor: said(52.6, 'percent'),
    labelersMaster: said(36.8, 'percent'),
    labelersDoctorate: said(0, 'percent'),
    /** Training prompts of each step (table 6): prompts and not answers, for one prompt may have several. */
    sftPrompts: said(12_725),
    /** Who wrote the prompts of the first step (table 6). */
    sftByLabelers: said(11_295),
    sftByCustomers: said(1_430),
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
    /** Compute in PF-days: the steps for the 175B model, and GPT-3’s pretraining beside them (section 5.1). */
    sftCompute: said(4.9),
    ptxCompute: said(60),
    pretrainingCompute: said(3640),
  },
  feedme: {
    /** A sample was kept if it got this mark, which is also the highest. */
    rating: said(7, 'plain', 'openai-model-index'),
  },
  tests: {
    /** HumanEval, one sample a problem. */
    humanEvalGpt3: said(0, 'percent', 'codex-paper'),
    humanEvalCodex: said(28.81, 'percent', 'codex-paper'),
    /** BIG-Bench Hard by chain of thought: tasks on which code-davinci-002 beat the average human rater, and tasks in all. */
    bbhAbove: said(17, 'plain', 'suzgun-2022'),
    bbhTasks: said(23, 'plain', 'suzgun-2022'),
    /** MultiArith without an example, by text-davinci-002: asked plainly, and asked to think step by step. */
    multiArithPlain: said(17.7, 'percent', 'kojima-2022'),
    multiArithSteps: said(78.7, 'percent', 'kojima-2022'),
    /** SQuADv2 without an example at 175B, F1: GPT-3, after PPO, after PPO with pretraining text mixed in (table 14). */
    squadBase: said(64.3),
    squadPpo: said(43.68),
    squadPtx: said(59.85),
  },
} as const satisfies Record<string, Record<string, Quantity>>;
