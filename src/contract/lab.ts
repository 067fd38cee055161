import { EMPTY, fold, spell } from './checksum.ts';
import type { StageSpan } from './frameRef.ts';
import { keep, type LabCache, newLabCache, recall, type StageInProgress, stageKeys } from './labCache.ts';
import { type Assets, isLab, type Lab, type Model, type Stage } from './model.ts';

/** What one pull brought: a frame, only work done, or the end. */
export type Pull = 'frame' | 'breath' | 'done' | 'failed';

/** A run of a lab, which goes on only while it is pulled. */
export interface LabRun<Frame> {
  /** The frames recorded so far, those of kept stages included. */
  readonly frames: readonly Frame[];
  /** The stages begun so far. */
  stages(): StageSpan[];
  /** The checksum of the frames recorded so far. */
  checksum(): string;
  /** What went wrong, once a pull has failed. */
  error(): string | undefined;
  /** Works until a frame arrives, the budget in milliseconds is spent, or the run is over. Never throws. */
  next(budget: number, now: () => number): Pull;
  /** Asks the last finished stage, or a named one. Never throws. */
  ask(question: unknown, stage?: string): Answered;
}

export type Answered = { readonly answer: unknown } | { readonly error: string };

function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** The settings a stage declares, and a fault for each one it does not: an undeclared knob would spoil the cache. */
function declared<S>(stage: Stage<S, unknown>, settings: S): S {
  const reads: readonly string[] = stage.reads;
  const seen = {};
  for (const [name, value] of Object.entries(settings as object)) {
    const refuse = (): never => {
      throw new Error(`stage "${stage.id}" reads "${name}" without declaring it`);
    };
    Object.defineProperty(seen, name, reads.includes(name) ? { value, enumerable: true } : { get: refuse });
  }
  return seen as S;
}

/**
 * Begins a run of a lab. Stages that the cache holds for these settings are taken from it, frames and all; so is the stage
 * in progress, if these settings mean the same to it. The run before on the same cache is thereby over.
 */
export function startLab<S, Frame>(
  model: Lab<S, Frame>,
  settings: S,
  assets: Assets = {},
  cache: LabCache = newLabCache(),
  own?: unknown,
): LabRun<Frame> {
  const keys = stageKeys(model.stages, settings, own);
  const records = [...recall(cache, keys)];
  const frames = records.flatMap((record) => record.frames) as Frame[];
  let failure: string | undefined;
  let current: StageInProgress | undefined;

  const before = cache.inProgress;
  if (before !== undefined && before.key === keys[records.length]) {
    // A copy, so that the run before notices that the stage is no longer its own.
    current = cache.inProgress = { ...before };
    frames.push(...(before.frames as Frame[]));
  } else {
    cache.inProgress = undefined;
    try {
      before?.work.return(undefined);
    } catch {
      // The abandoned stage failed while cleaning up; nobody waits for it.
    }
  }

  function begin(index: number): StageInProgress {
    const stage = model.stages[index] as Stage<S, Frame>;
    const last = records.at(-1);
    const work = stage.run(declared(stage, settings), last?.checkpoint, assets, stage.takesOwn && own);
    return { key: keys[index] as string, work, frames: [], hash: last?.hash ?? EMPTY };
  }

  function pull(): Pull {
    if (failure !== undefined) return 'failed';
    if (records.length === keys.length) return 'done';
    if (current !== cache.inProgress) throw new Error('another run has taken over');
    current ??= cache.inProgress = begin(records.length);
    const step = current.work.next();
    if (step.done !== true) {
      if (step.value === undefined) return 'breath';
      current.frames.push(step.value);
      current.hash = fold(current.hash, step.value);
      frames.push(step.value as Frame);
      return 'frame';
    }
    records.push({ key: current.key, frames: current.frames, checkpoint: step.value, hash: current.hash });
    keep(cache, [...records]);
    current = cache.inProgress = undefined;
    return records.length === keys.length ? 'done' : 'breath';
  }

  function next(budget: number, now: () => number): Pull {
    const end = now() + budget;
    try {
      let pulled: Pull;
      do pulled = pull();
      while (pulled === 'breath' && now() < end);
      return pulled;
    } catch (thrown) {
      failure = messageOf(thrown);
      // Only a stage of this run may be cleared: the cache may belong to a later one.
      if (current === cache.inProgress) cache.inProgress = undefined;
      return 'failed';
    }
  }

  function stages(): StageSpan[] {
    let from = 0;
    const spans: StageSpan[] = records.map((record, index) => {
      const span = { id: model.stages[index]?.id ?? '', from, to: from + record.frames.length };
      from = span.to;
      return span;
    });
    const running = current === undefined ? undefined : model.stages[records.length];
    return running === undefined ? spans : [...spans, { id: running.id, from }];
  }

  function ask(question: unknown, stage?: string): Answered {
    const index = stage === undefined ? records.length - 1 : model.stages.findIndex(({ id }) => id === stage);
    const record = records[index];
    const id = model.stages[index]?.id;
    if (model.ask === undefined) return { error: 'this lab answers no questions' };
    if (record === undefined || id === undefined)
      return { error: `no checkpoint to ask yet${stage === undefined ? '' : `: ${stage}`}` };
    try {
      return { answer: model.ask(record.checkpoint, question, id) };
    } catch (thrown) {
      return { error: messageOf(thrown) };
    }
  }

  const checksum = (): string => spell((current ?? records.at(-1))?.hash ?? EMPTY);
  return { frames, stages, checksum, error: () => failure, next, ask };
}

/** Everything a model tells for some settings. */
export interface Completed<Frame> {
  readonly frames: readonly Frame[];
  readonly stages: readonly StageSpan[];
  readonly checksum: string;
}

/**
 * Runs a model of either kind to its end, at once: for stills, claims and tests. Stages that the cache holds are not run again.
 * Throws what went wrong.
 */
export function complete<S, Frame>(
  model: Model<S, Frame>,
  settings: S,
  assets: Assets = {},
  cache: LabCache = newLabCache(),
): Completed<Frame> {
  if (!isLab(model)) {
    const frame = model.frame(settings, assets);
    return { frames: [frame], stages: [], checksum: spell(fold(EMPTY, frame)) };
  }
  const run = startLab(model, settings, assets, cache);
  let pulled: Pull;
  do pulled = run.next(Number.POSITIVE_INFINITY, () => 0);
  while (pulled === 'frame' || pulled === 'breath');
  if (pulled === 'failed') throw new Error(run.error());
  return { frames: run.frames, stages: run.stages(), checksum: run.checksum() };
}
