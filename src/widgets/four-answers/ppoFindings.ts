import { decimal, percent, plain } from '../../charts/format.ts';
import type { PpoFrame } from './ppoFrame.ts';
import { ranked } from './ranking.ts';
import { alike, ids, type Rules, top, type Values } from './rules.ts';
import { type FourText, listed } from './words.ts';

const moves = ({ before, now }: PpoFrame): number[] => now.probabilities.map((p, i) => p - before[i]!);

/** What is true of PPO at one iteration, the first that holds. */
export const ppoRules: Rules<PpoFrame> = [
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

/** What sentences about PPO may name. */
export function ppoValues(frame: PpoFrame, text: FourText): Values {
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
