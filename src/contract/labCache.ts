import type { Stage } from './model.ts';

/** A finished stage: its frames, its checkpoint, and the checksum of all frames up to its end. */
export interface StageRecord {
  /** The stage's place and the values of all knobs read up to it. */
  readonly key: string;
  readonly frames: readonly unknown[];
  readonly checkpoint: unknown;
  readonly hash: number;
}

/** The stage being worked on. */
export interface StageInProgress {
  readonly key: string;
  readonly work: Generator<unknown, unknown>;
  readonly frames: unknown[];
  hash: number;
}

/** What the runs of one lab leave to the next: the finished stages of the last few, and the stage in progress. */
export interface LabCache {
  chains: (readonly StageRecord[])[];
  inProgress: StageInProgress | undefined;
}

// Checkpoints hold whole models; four settings back is as far as a reader compares.
const CHAINS = 4;

export function newLabCache(): LabCache {
  return { chains: [], inProgress: undefined };
}

/** The key of each stage: it changes when a knob changes that this stage or one before it reads, or what a reader brought. */
export function stageKeys<S>(stages: readonly Stage<S, unknown>[], settings: S, own?: unknown): string[] {
  const read = new Set<keyof S & string>();
  let taken: readonly unknown[] = [];
  return stages.map((stage, index) => {
    for (const name of stage.reads) read.add(name);
    if (stage.takesOwn && own !== undefined) taken = [own];
    return JSON.stringify([index, ...[...read].sort().map((name) => [name, settings[name]]), ...taken]);
  });
}

function sharedLength(chain: readonly StageRecord[], keys: readonly string[]): number {
  const differing = chain.findIndex((record, index) => record.key !== keys[index]);
  return differing < 0 ? chain.length : differing;
}

/** The longest chain of finished stages that serves these keys; it counts as used. */
export function recall(cache: LabCache, keys: readonly string[]): readonly StageRecord[] {
  const lengths = cache.chains.map((chain) => sharedLength(chain, keys));
  const best = lengths.indexOf(Math.max(...lengths));
  const chain = cache.chains[best];
  if (chain === undefined) return [];
  cache.chains = [chain, ...cache.chains.filter((other) => other !== chain)];
  return chain.slice(0, lengths[best]);
}

/** Keeps a chain of finished stages, in place of its own beginnings; the chain unused for longest is let go. */
export function keep(cache: LabCache, chain: readonly StageRecord[]): void {
  const keys = chain.map((record) => record.key);
  const others = cache.chains.filter((other) => sharedLength(other, keys) < other.length);
  cache.chains = [chain, ...others].slice(0, CHAINS);
}
