import { denseAtFirst } from '../../charts/linePath.ts';
import { type Pair, pairsOfRanking, winProbability } from '../../toys/bradleyTerry.ts';
import { fitReward, judge, type Judgement, rewardDefaults, type RewardState } from '../../toys/four-answers/reward.ts';
import { FIT_STEPS, type FourSettings, type PairId, pairIds } from './knobs.ts';
import { ranked, type Ranked, type Ranking } from './ranking.ts';

/** Iterations whose scores are listed. */
const LISTED = [0, 1, 5, 20, 100];

/** One comparison the ranking stands for, struck out or not, turned round or not. */
export interface Comparison extends Judgement {
  readonly id: PairId;
  readonly struck: boolean;
  readonly turned: boolean;
}

/** The reward model at one step of its fit. Lists of numbers are A to D. */
export interface RewardFrame {
  readonly act: 'reward';
  readonly ranking: Ranking;
  readonly comparisons: readonly Comparison[];
  readonly ridge: number;
  readonly plus: number;
  /** The step shown, and the last there is: fewer than FIT_STEPS if the scores ran away. */
  readonly step: number;
  readonly last: number;
  /** Scores at this step, before the constant. */
  readonly scores: readonly number[];
  /** ∂(loss + ridge)/∂score. */
  readonly gradient: readonly number[];
  /** Where one more step leads; undefined if the scores would run away. */
  readonly next: readonly number[] | undefined;
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

/** The comparisons as the labeler made them: those of the ranking, some turned round by the reader. A tie stays a tie. */
const madePairs = ({ rank, turned }: FourSettings): Pair[] =>
  pairsOf(rank).map(([i, j, outcome]) => (outcome === 1 && turned.includes(nameOf([i, j, outcome])) ? [j, i, 1] : [i, j, outcome]));

/** Those of them that the reader has not struck out. */
export const keptPairs = (settings: FourSettings): Pair[] =>
  madePairs(settings).filter((pair) => !settings.without.includes(nameOf(pair)));

/** One step more than is shown, so that the last one can say where it was going. */
const fit = (settings: FourSettings): RewardState[] =>
  fitReward(ranked.length, { ...rewardDefaults, iterations: FIT_STEPS + 1, pairs: keptPairs(settings), ridge: settings.ridge });

const lastOf = (states: readonly RewardState[]): number => Math.min(FIT_STEPS, states.length - 1);

/** The scores of A to D after the fit: what PPO is paid with. */
export function fittedScores(settings: FourSettings): readonly number[] {
  const states = fit(settings);
  return states[lastOf(states)]!.scores;
}

export function rewardFrame(settings: FourSettings): RewardFrame {
  const { rank, without, turned, ridge, plus, pair } = settings;
  const states = fit(settings);
  const last = lastOf(states);
  const step = Math.min(settings.fit, last);
  const { scores, loss, gradient } = states[step]!;
  // An address may name one answer or none: the caliper then takes the ends of the ranking.
  const one = pair[0] ?? rank[0]![0]!;
  const other = pair[1] ?? rank.flat().findLast((id) => id !== one)!;
  const [high, low] = scores[indexOf(one)]! >= scores[indexOf(other)]! ? [one, other] : [other, one];
  const pick = (steps: readonly number[]) =>
    steps.map((iteration) => ({ iteration, scores: states[iteration]!.scores, loss: states[iteration]!.loss }));
  return {
    act: 'reward',
    ranking: rank,
    comparisons: judge(scores, madePairs(settings)).map((judgement) => {
      const id = nameOf(judgement.pair);
      const round = turned.includes(id) && judgement.pair[2] === 1;
      return { ...judgement, id, struck: without.includes(id), turned: round };
    }),
    ridge,
    plus,
    step,
    last,
    scores,
    gradient,
    next: states[step + 1]?.scores,
    loss,
    slope: Math.max(...gradient.map(Math.abs)),
    history: pick(denseAtFirst(last, 28)),
    listed: pick([...new Set([...LISTED, step, last])].filter((iteration) => iteration <= last).sort((a, b) => a - b)),
    gap: {
      high,
      low,
      delta: scores[indexOf(high)]! - scores[indexOf(low)]!,
      chance: winProbability(scores, indexOf(high), indexOf(low)),
    },
  };
}
