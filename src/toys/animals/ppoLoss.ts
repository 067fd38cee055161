import { type Gpt, logits, scalar } from '../../engine/gpt.ts';
import { logProb } from '../../engine/ops/logProb.ts';
import { objective } from '../../engine/ops/objective.ts';
import { take } from '../../engine/ops/take.ts';
import type { Tape } from '../../engine/tape.ts';
import { policyLoss, valueLoss } from '../ppoClip.ts';
import { type Breaths, readThrough } from './breathing.ts';
import type { Episode } from './episodes.ts';
import { targetsOf } from './targets.ts';

export interface PpoLossSettings {
  readonly clip: number;
  readonly valueClip: number;
  readonly valueWeight: number;
}

export interface PpoLosses {
  readonly policy: number;
  readonly value: number;
  readonly clipped: number;
}

/**
 * Clipped policy loss + c · clipped value loss, both means over all tokens of the episodes' answers (see ppoClip.ts for the
 * formulas); on a recording tape it begins the way back.
 */
export function* ppoLoss(
  tape: Tape,
  policy: Gpt,
  episodes: readonly Episode[],
  { clip, valueClip, valueWeight }: PpoLossSettings,
): Breaths<PpoLosses> {
  const { inputs, rows, targets } = targetsOf(episodes.map(({ answer }) => answer));
  const h = take(tape, yield* readThrough(tape, policy, inputs), rows); // [answers' tokens, width]
  const z = logits(tape, policy, h);
  yield;
  const { logs } = logProb(tape, z, targets);
  const old = episodes.flatMap(({ answer }) => answer.logs);
  const advantages = episodes.flatMap((episode) => episode.advantages);
  const chosen = objective(tape, logs, (now) => policyLoss(old, now, advantages, clip));
  yield;
  const values = scalar(tape, policy, h, 'value');
  const [before, returns] = [episodes.flatMap((episode) => episode.values), episodes.flatMap((episode) => episode.returns)];
  const value = objective(tape, values, (now) => valueLoss(now, before, returns, valueClip), valueWeight);
  return { policy: chosen.loss, value: value.loss, clipped: chosen.clipFraction };
}
