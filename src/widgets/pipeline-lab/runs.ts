import { useEffect, useState } from 'react';
import type { Card, PipelineFrame, PpoFrame } from './frames.ts';
import type { PipelineSettings } from './knobs.ts';

/** A finished run of PPO, kept for comparison. */
export interface PpoRun {
  readonly beta: number;
  readonly ptx: boolean;
  readonly slow: boolean;
  readonly seed: number;
  readonly card: Card;
  readonly frames: readonly PpoFrame[];
}

export const sameRun = (
  one: Pick<PpoRun, 'beta' | 'ptx' | 'slow' | 'seed'>,
  other: Pick<PpoRun, 'beta' | 'ptx' | 'slow' | 'seed'>,
): boolean => one.beta === other.beta && one.ptx === other.ptx && one.slow === other.slow && one.seed === other.seed;

const MOST = 6;

/** The finished runs of PPO that the reader has seen with this seed, oldest first. */
export function useRuns(frames: readonly PipelineFrame[], { beta, ptx, slow, seed }: PipelineSettings): readonly PpoRun[] {
  const [runs, setRuns] = useState<readonly PpoRun[]>([]);
  const last = frames.at(-1);
  const card = last?.stage === 'ppo' ? last.cards?.[2] : undefined;
  useEffect(() => {
    if (card === undefined) return;
    const own = frames.filter((frame): frame is PpoFrame => frame.stage === 'ppo');
    const run = { beta, ptx, slow, seed, card, frames: own };
    setRuns((before) => [...before.filter((one) => one.seed === seed && !sameRun(one, run)), run].slice(-MOST));
    // The frames are those that the card came with.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [card]);
  return runs.filter((run) => run.seed === seed);
}
