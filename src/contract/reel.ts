import { type FrameRef, resolveFrame, type StageSpan } from './frameRef.ts';

/** The recorded frames of a run, and which of them is shown. */
export interface Reel<Frame> {
  readonly frames: readonly Frame[];
  readonly stages: readonly StageSpan[];
  readonly at: number;
  /** Whether a new frame is shown as it arrives. */
  readonly following: boolean;
  /** The frame to stop at, once it is there. */
  readonly goal: FrameRef | undefined;
  readonly reached: boolean;
}

export function emptyReel<Frame>(goal: FrameRef | undefined): Reel<Frame> {
  return { frames: [], stages: [], at: 0, following: true, goal, reached: false };
}

function placed<Frame>(reel: Reel<Frame>): Reel<Frame> {
  const last = Math.max(0, reel.frames.length - 1);
  return { ...reel, at: reel.following ? last : Math.min(reel.at, last) };
}

/** Records frames from the index `from` on. */
export function extend<Frame>(
  reel: Reel<Frame>,
  from: number,
  frames: readonly Frame[],
  stages: readonly StageSpan[],
): Reel<Frame> {
  return placed({ ...reel, frames: [...reel.frames.slice(0, from), ...frames], stages });
}

/** Drops the frames from a stage on. What was shown stays if it is kept; otherwise what comes instead is followed. */
export function cut<Frame>(reel: Reel<Frame>, stage: number): Reel<Frame> {
  const frames = reel.frames.slice(0, reel.stages[stage]?.from ?? reel.frames.length);
  const following = reel.at >= Math.min(frames.length, reel.frames.length - 1);
  return placed({ ...reel, frames, stages: reel.stages.slice(0, stage), following, reached: false });
}

/** Follows the newest frame up to a goal, or without end. */
export function aim<Frame>(reel: Reel<Frame>, goal: FrameRef | undefined): Reel<Frame> {
  return placed({ ...reel, goal, following: true, reached: false });
}

/** Shows the goal if it has been recorded. */
export function seek<Frame>(reel: Reel<Frame>, done: boolean): Reel<Frame> {
  if (reel.goal === undefined || reel.reached || reel.frames.length === 0) return reel;
  const at = resolveFrame(reel.goal, { frames: reel.frames.length, stages: reel.stages, done });
  return at === undefined ? reel : { ...reel, at, following: false, reached: true };
}

/** Shows a recorded frame; the newest is followed from then on. */
export function scrub<Frame>(reel: Reel<Frame>, at: number): Reel<Frame> {
  const last = Math.max(0, reel.frames.length - 1);
  const index = Number.isNaN(at) ? reel.at : Math.max(0, Math.min(last, Math.round(at)));
  return { ...reel, at: index, following: index === last, goal: undefined, reached: false };
}
