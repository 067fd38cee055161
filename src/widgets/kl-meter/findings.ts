import { decimal } from '../../charts/format.ts';
import { fill } from '../../../content/fill.ts';
import type { KlFrame } from './model.ts';
import type { KlText } from './words.ts';

export type FindingId = keyof KlText['findings'];

/** Below this the two are called nearly alike. */
const NEAR = 0.05;
/** From here on the policy is far from anything the reference would say. */
const FAR = 1.5;

/** Which sentence is true of a frame; the first whose test holds. */
export function findingOf({ kl, back, negative: [negative] }: KlFrame): FindingId {
  if (kl === 0) return 'same';
  if (kl > FAR && kl > back) return 'far';
  if (negative === 0) return 'settled';
  if (kl < NEAR) return 'near';
  return kl > back ? 'swapped' : 'negative';
}

/** A small KL needs more digits than a large one. */
export const digitsOf = (value: number): string => decimal(value, Math.abs(value) < 0.095 ? 3 : 2);

/** What sentences may name. */
export function valuesOf(frame: KlFrame): Record<string, string | number> {
  const { n, kl, back, batches, negative, expected, policy, reference } = frame;
  const k1 = batches.map(([each]) => each);
  const top = policy.indexOf(Math.max(...policy));
  return {
    n,
    kl: digitsOf(kl),
    back: digitsOf(back),
    batches: batches.length,
    negative: negative[0],
    low: digitsOf(Math.min(...k1)),
    high: digitsOf(Math.max(...k1)),
    k1: digitsOf(batches[0]![0]),
    k2: digitsOf(batches[0]![1]),
    k3: digitsOf(batches[0]![2]),
    mean2: digitsOf(expected[1]),
    top: decimal(policy[top]! * 100, 0),
    rare: decimal(reference[top]! * 100, 0),
  };
}

/** The sentence that is true of a frame, with its numbers. */
export const finding = (frame: KlFrame, text: KlText): string => fill(text.findings[findingOf(frame)], valuesOf(frame));
