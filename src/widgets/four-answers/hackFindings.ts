import { decimal, percent, plain } from '../../charts/format.ts';
import type { HackFrame } from './hackFrame.ts';
import { ids, type Rules, top, type Values } from './rules.ts';

const rising = (values: readonly number[]): boolean => values.every((value, i) => i === 0 || value >= values[i - 1]! - 1e-9);

const hump = ({ curve, peak, end }: HackFrame): boolean =>
  end.gold < peak.gold - 0.01 &&
  end.proxy > peak.proxy &&
  rising(curve.map(({ proxy }) => proxy)) &&
  rising(curve.filter(({ kl }) => kl > peak.kl).map(({ gold }) => -gold));

/** What is true of a reward model that is chased, the first that holds. */
export const hackRules: Rules<HackFrame> = [
  ['hk-flat', ({ scores }) => scores.every((score) => score === scores[0])],
  ['hk-cured', ({ cured, curve }) => cured && rising(curve.map(({ gold }) => gold)) && rising(curve.map(({ proxy }) => proxy))],
  ['hk-peak', (frame) => hump(frame) && frame.now.beta === frame.peak.beta],
  ['hk-fallen', ({ now, start }) => now.gold < start.gold && now.proxy > start.proxy],
  ['hk-rise', ({ now, start }) => now.gold >= start.gold && now.proxy >= start.proxy],
  ['hk-way', () => true],
];

/** What sentences about the hack may name. */
export function hackValues({ now, start }: HackFrame): Values {
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
