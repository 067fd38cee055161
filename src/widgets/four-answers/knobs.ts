import { choice, type Knob, list, option, range, seed, type Settings, toggle } from '../../contract/knobs.ts';
import { ppoDefaults } from '../../toys/four-answers/ppo.ts';
import { rewardDefaults } from '../../toys/four-answers/reward.ts';
import { sftDefaults } from '../../toys/four-answers/sft.ts';
import { ranked, rankingKnob } from './ranking.ts';

export const acts = ['sft', 'reward', 'ppo', 'hack'] as const;
export type Act = (typeof acts)[number];

/** The six pairs a labeler compares; the letters of each in the order of the alphabet. */
export const pairIds = ['AB', 'AC', 'AD', 'BC', 'BD', 'CD'] as const;
export type PairId = (typeof pairIds)[number];

/** The guesses at what comes, act by act; the last of each is "show me". */
export const guesses = {
  sft: ['settles', 'vanishes', 'wins', 'sft-shown'],
  reward: ['chain-more', 'chain-mean', 'chain-product', 'reward-shown'],
  ppo: ['d', 'dc', 'all', 'ppo-shown'],
  hack: ['cured-later', 'cured-rises', 'cured-same', 'hack-shown'],
} as const;
export type Guess = (typeof guesses)[Act][number];

/** How many steps the reward model is fitted for: with the usual ridge it is at rest by then, to within 10⁻⁵. */
export const FIT_STEPS = 200;

// Each act has its own instruments, drawn where they belong: in its sentence, under its picture.
const own = <T>(knob: Knob<T>): Knob<T> => ({ ...knob, control: { kind: 'none' } });

export const knobs = {
  act: choice('sft', acts),

  /** The demonstrations, one letter each. */
  demos: list(['D', 'D', 'D', 'C'], ranked, 24),
  steps: own(range(sftDefaults.steps, 0, 1000, 1)),
  rate: own(range(sftDefaults.learningRate, 0, 2, 0.05)),

  rank: rankingKnob([['D'], ['C'], ['A', 'B']]),
  /** Comparisons the reader has struck out. */
  without: list([], pairIds, pairIds.length, { distinct: true }),
  /** Comparisons the reader has turned round, against the labeler's own ranking: how a circle comes about. */
  turned: list([], pairIds, pairIds.length, { distinct: true }),
  ridge: own(range(rewardDefaults.ridge, 0, 1, 0.005)),
  /** The step of the fit on show; PPO and the hack are paid with the last. */
  fit: own(range(FIT_STEPS, 0, FIT_STEPS, 1)),
  /** A constant added to every score. */
  plus: own(range(0, -1, 1, 0.1)),
  /** The two answers whose scores the caliper compares. */
  pair: list(['D', 'C'], ranked, 2, { distinct: true }),

  iteration: own(range(1, 0, ppoDefaults.iterations, 1)),
  beta: own(range(ppoDefaults.beta, 0, 20, 0.05)),
  epsilon: own(range(ppoDefaults.epsilon, 0, 1, 0.05)),
  lr: own(range(ppoDefaults.learningRate, 0, 2, 0.05)),
  epochs: own(range(ppoDefaults.epochs, 0, 1000, 1)),
  draws: own(choice('exact', ['exact', 'sampled'])),

  /** β of the act where the reward model is gamed. */
  leash: own(range(3, 0.05, 10, 0.05)),
  cure: own(toggle(false)),

  guess: option<Guess>(null, [...guesses.sft, ...guesses.reward, ...guesses.ppo, ...guesses.hack]),
  seed: seed(),
};

export type FourSettings = Settings<typeof knobs>;
