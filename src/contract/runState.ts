import type { StoreApi } from 'zustand/vanilla';
import type { FrameRef, StageSpan } from './frameRef.ts';
import type { Executor, LabPath } from './labClient.ts';
import type { Assets } from './model.ts';

/**
 * idle: nothing computed yet · running: computing, or waiting off screen to go on · paused: by the reader, or at the frame a
 * moment asked for · done: all frames are there · failed: see `error`.
 */
export type Status = 'idle' | 'running' | 'paused' | 'done' | 'failed';

/** All there is to know of a run. What is drawn is a function of (settings, at) alone. */
export interface RunState<S, Frame, MomentId extends string> {
  readonly settings: S;
  /** The moment these settings are, until a knob is turned. */
  readonly moment: MomentId | undefined;
  readonly frames: readonly Frame[];
  /** Which frame is shown. */
  readonly at: number;
  /** `frames[at]`; undefined before the first. */
  readonly frame: Frame | undefined;
  readonly stages: readonly StageSpan[];
  /** The newest stage begun; undefined for an instant model. */
  readonly stage: string | undefined;
  readonly status: Status;
  /** Of all frames, once they are there. */
  readonly checksum: string | undefined;
  readonly path: 'instant' | LabPath;
  readonly error: string | undefined;
  /**
   * Whether the frames are of something that the reader brought. It is not in here itself, nor in the settings, so that nothing
   * that spells a state can spell it.
   */
  readonly own: boolean;
}

export interface RunActions<S, MomentId extends string> {
  /** Turns knobs: values are clamped, senseless ones ignored; only the stages that read a changed knob run again. */
  set(patch: Partial<S>): void;
  /** Goes to a named moment from the first settings, keeping the seed; a lab computes as far as the moment's frame. */
  show(moment: MomentId): void;
  /** Shows a recorded frame. Frames go on arriving unseen, unless it was the newest. */
  goTo(at: number): void;
  step(by: number): void;
  /** Computes on and follows the newest frame; after a failure it tries again. */
  play(): void;
  pause(): void;
  /** Out of the viewport: stops computing until `wake`, without a change of status. */
  suspend(): void;
  wake(): void;
  /** Back to how the run was created; a lab forgets its frames and waits. */
  reset(): void;
  /** The next seed. It counts up, so that a class that presses the button together stays together. */
  newSeed(): void;
  /**
   * Runs the stages that take it on something of the reader's own, which goes to the lab and nowhere else; a moment or a reset
   * drops it, and so does undefined, after which the lab waits. Says whether it was taken: a lab that is computed in another
   * window is not sent it.
   */
  bring(own: unknown): boolean;
  ask(question: unknown, stage?: string): Promise<unknown>;
}

/** One widget at work: a vanilla store of plain state, and the actions beside it. */
export interface Run<S, Frame, MomentId extends string> extends StoreApi<RunState<S, Frame, MomentId>> {
  readonly actions: RunActions<S, MomentId>;
}

export interface RunOptions<S, MomentId extends string> {
  /** Overrides of the first settings, and of those of the moment. */
  readonly settings?: Partial<S>;
  readonly moment?: MomentId;
  /** The frame to show first, instead of the moment's. A lab computes as far as that and pauses. */
  readonly at?: FrameRef;
  /** What computes a lab; an instant model needs none. */
  readonly executor?: Executor;
  readonly assets?: Assets;
}
