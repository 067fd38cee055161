import { choice, option, seed, type Settings } from '../../contract/knobs.ts';
import { judges } from '../../toys/animals/feedmeRounds.ts';

/** What a reader may expect of FeedME and PPO with as many answers each. */
export const guesses = ['feedme', 'level', 'ppo'] as const;
export type Guess = (typeof guesses)[number];

export const knobs = {
  /** Who says which answer is kept. */
  judge: choice('people', judges),
  /** Answers to a prompt, of which one is kept. */
  n: choice('4', ['2', '4', '8', '16']),
  /** Rounds of writing, keeping and learning, with as many answers in all. */
  rounds: choice('4', ['1', '2', '4', '8']),
  seed: seed(),
  /** Look-only: until there is one, the result computed beforehand stays covered. */
  guess: option<Guess | 'shown'>(null, [...guesses, 'shown']),
};

export type FeedmeLabSettings = Settings<typeof knobs>;
