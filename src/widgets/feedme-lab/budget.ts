import { roundsDefaults } from '../../toys/animals/feedmeRounds.ts';
import { ppoDefaults } from '../../toys/animals/ppo.ts';
import { rewardDefaults } from '../../toys/animals/reward.ts';

/** What both may spend. */
export const spending = {
  /** Answers written. */
  answers: roundsDefaults.answers,
  /** Iterations of PPO that write as many. */
  iterations: roundsDefaults.answers / ppoDefaults.batch,
  /** Answers that people compared for the reward model. */
  compared: rewardDefaults.prompts * rewardDefaults.answers,
} as const;

/** Answers of a prompt that are shown. */
export const SHOWN = 4;

/** What the three models are asked for all to read: a fact demonstrated, one that is not, and a topic. */
export const prompts = ['what does the cow eat ?', 'where does the frog live ?', 'explain the moon landing to a child .'] as const;
