import { denseAtFirst } from '../../charts/linePath.ts';
import { type Pair, pairsOfRanking, winProbability } from '../../toys/bradleyTerry.ts';
import { fitReward, judge, type Judgement, rewardDefaults } from '../../toys/four-answers/reward.ts';
import { type FourSettings, type PairId, pairIds } from './knobs.ts';
import { ranked, type Ranked, type Ranking } from './ranking.ts';

/** By then descent has come to rest, with the usual ridge to within 10⁻⁵. */
export const ITERATIONS = 200;

/** Iterations whose scores are listed. */
const LISTED = [0, 1, 5, 20, 100];

/** One comparison the ranking stands for, struck out or not. */
export interface Comparison extends Judgement {
  readonly id: PairId;
  readonly struck: boolean;
}

/** The reward model after its fit. Lists of numbers are A to D. */
export interface RewardFrame {
  readonly act: 'reward';
  readonly ranking: Ranking;
  readonly comparisons: readonly Comparison[];
  readonly ridge: number;
  readonly plus: number;
  /** Scores as fitted, before the constant. */
  readonly scores: readonly number[];
  readonly iterations: number;
  readonly loss: number;
  /** The largest slope left: above 0 the scores are still moving. */
  readonly slope: number;
  readonly history: readonly { readonly iteration: number; readonly scores: readonly number[]; readonly loss: number }[];
  readonly listed: readonly { readonly iteration: number; readonly scores: readonly number[]; readonly loss: number }[];
  /** What the caliper measures, the higher score first. */
  readonly gap: { readonly high: Ranked; readonly low: Ranked; readonly delta: number; readonly chance: number };
}

export const indexOf = (id: Ranked): number => ranked.indexOf(id);

const nameOf = ([i, j]: Pair): PairId => {
  const name = [ranked[i]!, ranked[j]!].sort().join('');
  return pairIds.find((id) => id === name)!;
};

const pairsOf = (ranking: Ranking): Pair[] => pairsOfRanking(ranking.map((group) => group.map(indexOf)));

/** The comparisons the labeler made and the reader has not struck out. */
export const keptPairs = ({ rank, without }: FourSettings): Pair[] =>
  pairsOf(rank).filter((pair) => !without.includes(nameOf(pair)));

const fit = (settings: FourSettings) =>
  fitReward(ranked.length, { ...rewardDefaults, iterations: ITERATIONS, pairs: keptPairs(settings), ridge: settings.ridge });

/** The scores of A to D after the fit: what PPO is paid with. */
export const fittedScores = (settings: FourSettings): readonly number[] => fit(settings).at(-1)!.scores;

export function rewardFrame(settings: FourSettings): RewardFrame {
  const { rank, without, ridge, plus, pair } = settings;
  const states = fit(settings);
  const last = states.at(-1)!;
  const iterations = states.length - 1;
  // An address may name one answer or none: the caliper then takes the ends of the ranking.
  const one = pair[0] ?? rank[0]![0]!;
  const other = pair[1] ?? rank.flat().findLast((id) => id !== one)!;
  const [high, low] = last.scores[indexOf(one)]! >= last.scores[indexOf(other)]! ? [one, other] : [other, one];
  const pick = (steps: readonly number[]) =>
    steps.map((iteration) => ({ iteration, scores: states[iteration]!.scores, loss: states[iteration]!.loss }));
  return {
    act: 'reward',
    ranking: rank,
    comparisons: judge(last.scores, pairsOf(rank)).map((judgement) => {
      const id = nameOf(judgement.pair);
      return { ...judgement, id, struck: without.includes(id) };
    }),
    ridge,
    plus,
    scores: last.scores,
    iterations,
    loss: last.loss,
    slope: Math.max(...last.gradient.map(Math.abs)),
    history: pick(denseAtFirst(iterations, 28)),
    listed: pick([...LISTED.filter((iteration) => iteration < iterations), iterations]),
    gap: {
      high,
      low,
      delta: last.scores[indexOf(high)]! - last.scores[indexOf(low)]!,
      chance: winProbability(last.scores, indexOf(high), indexOf(low)),
    },
  };
}
