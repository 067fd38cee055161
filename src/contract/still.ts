import type { FrameRef } from './frameRef.ts';

/** Frames of a lab computed beforehand, for a page on which it has not run; numbers in them have four digits. */
export interface Still {
  readonly frames: readonly unknown[];
  readonly seed: number;
  /** The knobs they were computed with: those that a stage reads. */
  readonly settings?: object;
  /** Of all frames of the run, as they were computed. */
  readonly checksum: string;
}

/** A still, and what it is a still of. */
export interface KeptStill {
  readonly settings: object;
  readonly at: FrameRef;
  readonly still: Still;
}
