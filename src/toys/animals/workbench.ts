import { createEngine, type Engine, type EnginePath } from '../../engine/engine.ts';

/** Where a stage computes. */
export interface Where {
  /** WebAssembly where it can be had, unless told otherwise; both give the same bits. */
  readonly path?: EnginePath;
}

// An engine's heap only grows and is slow to be collected; a stage that is over leaves it to the next.
const idle: { readonly asked: EnginePath | undefined; readonly engine: Engine }[] = [];

type Idle = (typeof idle)[number];

function borrow(path: EnginePath | undefined): Idle {
  const found = idle.findIndex(({ asked }) => asked === path);
  if (found >= 0) return idle.splice(found, 1)[0]!;
  return { asked: path, engine: createEngine(path === undefined ? {} : { path }) };
}

/**
 * Runs a computation on an engine of its own and takes all its memory back at the end, also when it is abandoned half-way
 * (`return()` on the generator). Engines are kept for the next, so that twenty runs need no more room than one.
 */
export function* onEngine<Frame, Result>(
  { path }: Where,
  work: (engine: Engine) => Generator<Frame, Result>,
): Generator<Frame, Result> {
  const borrowed = borrow(path);
  const { engine } = borrowed;
  const mark = engine.memory.mark();
  try {
    return yield* work(engine);
  } finally {
    engine.memory.release(mark);
    idle.push(borrowed);
  }
}

/** The same for what is computed at once. */
export function atOnce<Result>({ path }: Where, work: (engine: Engine) => Result): Result {
  const borrowed = borrow(path);
  const { memory } = borrowed.engine;
  const mark = memory.mark();
  try {
    return work(borrowed.engine);
  } finally {
    memory.release(mark);
    idle.push(borrowed);
  }
}
