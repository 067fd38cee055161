import { bare, decimal, percent, signed } from '../../charts/format.ts';
import { ranked } from './ranking.ts';
import type { Comparison, RewardFrame } from './rewardFrame.ts';
import { alike, ids, type Rules, top, type Values } from './rules.ts';
import { type FourText, listed } from './words.ts';
import { fill } from '../../../content/fill.ts';

/** The answers that comparisons link together, largest group first. */
function linked({ comparisons }: RewardFrame): number[][] {
  let groups: number[][] = ranked.map((_, i) => [i]);
  for (const { pair, struck } of comparisons) {
    if (struck) continue;
    const ends = groups.filter((group) => group.includes(pair[0]) || group.includes(pair[1]));
    groups = [...groups.filter((group) => !ends.includes(group)), ends.flat()];
  }
  return groups.sort((a, b) => b.length - a.length);
}

/** A comparison as it went: "D over C", "A = B". */
export const named = ({ pair: [i, j, outcome] }: Comparison, { numbers }: FourText): string =>
  fill(outcome === 0.5 ? numbers.ties : numbers.beats, { a: ranked[i]!, b: ranked[j]! });

const kept = ({ comparisons }: RewardFrame) => comparisons.filter(({ struck }) => !struck);

/** What is true of the reward model, the first that holds. */
export const rewardRules: Rules<RewardFrame> = [
  ['rw-empty', (frame) => kept(frame).length === 0],
  ['rw-start', ({ step }) => step === 0],
  ['rw-circle', (frame) => alike(frame.scores) && kept(frame).some(({ pair }) => pair[2] !== 0.5)],
  ['rw-flat', ({ scores }) => alike(scores)],
  ['rw-free', ({ ridge, slope }) => ridge === 0 && slope > 1e-4],
  ['rw-apart', (frame) => linked(frame).length > 1],
  ['rw-way', ({ step, last, slope }) => step < last && slope > 1e-3],
  ['rw-plus', ({ plus }) => plus !== 0],
  [
    'rw-tied',
    (frame) =>
      frame.gap.delta === 0 &&
      kept(frame).some(({ id, pair }) => pair[2] === 0.5 && id.includes(frame.gap.high) && id.includes(frame.gap.low)),
  ],
  ['rw-all', (frame) => kept(frame).every(({ agrees }) => agrees)],
  ['rw-some', () => true],
];

/** What sentences about the reward model may name. */
export function rewardValues(frame: RewardFrame, text: FourText): Values {
  const { scores, step, loss, plus, gap } = frame;
  const pairs = kept(frame);
  const best = top(scores);
  return {
    step,
    loss: bare(loss),
    best: ids[best]!,
    top: decimal(scores[best]!),
    bottom: decimal(Math.min(...scores)),
    loose: listed(
      linked(frame)
        .slice(1)
        .flat()
        .map((i) => ids[i]!)
        .sort(),
      text,
    ),
    plus: signed(plus, 1),
    high: gap.high,
    low: gap.low,
    delta: decimal(gap.delta),
    chance: percent(gap.chance),
    Count: text.count[pairs.length]!,
    pairs: pairs.length,
    agrees: pairs.filter(({ agrees }) => agrees).length,
  };
}
