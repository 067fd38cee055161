import { bare, decimal, percent, plain, signed } from '../../charts/format.ts';
import { answers } from '../../toys/four-answers/world.ts';
import type { HackFrame } from './hackFrame.ts';
import type { FourFrame } from './model.ts';
import type { PpoFrame } from './ppoFrame.ts';
import { ranked } from './ranking.ts';
import type { Comparison, RewardFrame } from './rewardFrame.ts';
import type { SftFrame } from './sftFrame.ts';
import { fill } from '../../../content/fill.ts';
import { type FindingId, type FourText, listed } from './words.ts';

/** A sentence is used only where its test of the numbers holds: the title of the figure cannot be wrong. */
type Rules<F> = readonly (readonly [FindingId, (frame: F) => boolean])[];

type Values = Readonly<Record<string, string | number>>;

const ids = answers.map(({ id }) => id);

/** The letters of the largest entries, all of them where several are equal. */
const tops = (values: readonly number[]): string[] => {
  const most = Math.max(...values);
  return ids.filter((_, i) => values[i] === most);
};

const top = (values: readonly number[]): number => values.indexOf(Math.max(...values));

const sftRules: Rules<SftFrame> = [
  ['sft-none', ({ counts }) => counts.every((count) => count === 0)],
  ['sft-still', ({ step, rate }) => step === 0 || rate === 0],
  ['sft-copied', ({ distance }) => distance < 0.02],
  [
    'sft-lead',
    ({ before, now, counts }) =>
      tops(now.probabilities).length === 1 && top(now.probabilities) === top(counts) && !tops(before).includes(ids[top(counts)]!),
  ],
  ['sft-way', () => true],
];

function sftValues({ counts, step, before, now, target }: SftFrame, text: FourText): Values {
  const lead = top(counts);
  const name = (id: string): string => (id === 'E' ? text.anythingElse : id);
  return {
    favourites: listed(tops(before).map(name), text),
    steps: step,
    demos: demosInWords(counts, text),
    shares: ids
      .flatMap((id, i) => (counts[i]! > 0 ? [`${id} ${percent(now.probabilities[i]!)}`] : []))
      .toReversed()
      .join(text.comma),
    lead: ids[lead]!,
    from: percent(before[lead]!),
    to: percent(now.probabilities[lead]!),
    share: percent(target[lead]!),
  };
}

/** "D three times and C once", or that nothing was shown. */
export function demosInWords(counts: readonly number[], text: FourText): string {
  const shown = ids.flatMap((id, i) => (counts[i]! > 0 ? [{ id, n: counts[i]! }] : [])).sort((a, b) => b.n - a.n);
  const say = ({ id, n }: { id: string; n: number }): string => fill(text.sft.times[n] ?? text.sft.often, { id, n });
  return shown.length === 0 ? text.sft.nothing : listed(shown.map(say), text);
}

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

// Beyond rounding: a circle's scores are equal only as far as sums in another order are.
const alike = (scores: readonly number[]): boolean => scores.every((score) => Math.abs(score - scores[0]!) < 1e-9);

const kept = ({ comparisons }: RewardFrame) => comparisons.filter(({ struck }) => !struck);

const rewardRules: Rules<RewardFrame> = [
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

function rewardValues(frame: RewardFrame, text: FourText): Values {
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

const moves = ({ before, now }: PpoFrame): number[] => now.probabilities.map((p, i) => p - before[i]!);

const ppoRules: Rules<PpoFrame> = [
  ['ppo-zero', ({ iteration }) => iteration === 0],
  ['ppo-flat', ({ scores, now }) => alike(scores) && now.kl < 1e-12],
  ['ppo-stuck', ({ now }) => now.kl < 1e-12],
  ['ppo-free', ({ settings }) => settings.beta === 0],
  ['ppo-arrived', ({ now }) => now.distance < 1e-3],
  [
    'ppo-first',
    (frame) => frame.iteration === 1 && moves(frame).every((move, i) => Math.sign(move) === Math.sign(frame.now.advantage[i]!)),
  ],
  ['ppo-clipped', ({ now }) => now.clipped.some(Boolean)],
  ['ppo-way', () => true],
];

function ppoValues(frame: PpoFrame, text: FourText): Values {
  const { iteration, now, settings, best } = frame;
  const best1 = top(now.probabilities);
  const letters = (holds: (i: number) => boolean): string =>
    listed(
      ranked.filter((_, i) => holds(i)),
      text,
    );
  return {
    n: iteration,
    top: ids[best1]!,
    share: percent(now.probabilities[best1]!),
    kl: decimal(now.kl, 3),
    up: letters((i) => moves(frame)[i]! > 0),
    down: letters((i) => moves(frame)[i]! < 0),
    clipped: letters((i) => now.clipped[i]!),
    reward: decimal(now.expectedReward),
    beta: plain(settings.beta),
    bestReward: decimal(best.reward),
    bestKl: decimal(best.kl, 3),
  };
}

const rising = (values: readonly number[]): boolean => values.every((value, i) => i === 0 || value >= values[i - 1]! - 1e-9);

const hump = ({ curve, peak, end }: HackFrame): boolean =>
  end.gold < peak.gold - 0.01 &&
  end.proxy > peak.proxy &&
  rising(curve.map(({ proxy }) => proxy)) &&
  rising(curve.filter(({ kl }) => kl > peak.kl).map(({ gold }) => -gold));

const hackRules: Rules<HackFrame> = [
  ['hk-flat', ({ scores }) => scores.every((score) => score === scores[0])],
  ['hk-cured', ({ cured, curve }) => cured && rising(curve.map(({ gold }) => gold)) && rising(curve.map(({ proxy }) => proxy))],
  ['hk-peak', (frame) => hump(frame) && frame.now.beta === frame.peak.beta],
  ['hk-fallen', ({ now, start }) => now.gold < start.gold && now.proxy > start.proxy],
  ['hk-rise', ({ now, start }) => now.gold >= start.gold && now.proxy >= start.proxy],
  ['hk-way', () => true],
];

function hackValues({ now, start }: HackFrame): Values {
  const first = top(now.policy);
  return {
    beta: plain(now.beta),
    proxy: decimal(now.proxy),
    gold: decimal(now.gold),
    proxy0: decimal(start.proxy),
    gold0: decimal(start.gold),
    kl: decimal(now.kl, 3),
    top: ids[first]!,
    share: percent(now.policy[first]!),
  };
}

const first = <F>(rules: Rules<F>, frame: F): FindingId => rules.find(([, holds]) => holds(frame))![0];

/** Which sentence is true of a frame. */
export function findingOf(frame: FourFrame): FindingId {
  switch (frame.act) {
    case 'sft':
      return first(sftRules, frame);
    case 'reward':
      return first(rewardRules, frame);
    case 'ppo':
      return first(ppoRules, frame);
    case 'hack':
      return first(hackRules, frame);
  }
}

/** What the sentences of a frame's act may name. */
export function valuesOf(frame: FourFrame, text: FourText): Values {
  switch (frame.act) {
    case 'sft':
      return sftValues(frame, text);
    case 'reward':
      return rewardValues(frame, text);
    case 'ppo':
      return ppoValues(frame, text);
    case 'hack':
      return hackValues(frame);
  }
}

/** The sentence that is true of a frame, with its numbers. */
export const finding = (frame: FourFrame, text: FourText): string => fill(text.findings[findingOf(frame)], valuesOf(frame, text));
