/**
 * Where in a run: the 12th frame (`12`, counted from 0), the last one (`end`), or the same within a stage
 * (`ppo.12`, `ppo.end`). It is spelled in an address as it is here.
 */
export type FrameRef = number | 'end' | `${string}.${number | 'end'}`;

/** The frames of one stage in the record of a run: from `from` up to, not including, `to`; no `to` while it runs. */
export interface StageSpan {
  readonly id: string;
  readonly from: number;
  readonly to?: number;
}

const SPELLING = /^(?:([a-z][a-z0-9-]*)\.)?(\d{1,6}|end)$/;

/** Reads a frame reference; undefined if it is none. */
export function parseFrameRef(word: string): FrameRef | undefined {
  const [, stage, frame] = SPELLING.exec(word) ?? [];
  if (frame === undefined) return undefined;
  const place = frame === 'end' ? frame : Number(frame);
  return stage === undefined ? place : `${stage}.${place}`;
}

/** The stage that a reference names, if it names one. */
export function stageOf(ref: FrameRef): string | undefined {
  return SPELLING.exec(String(ref))?.[1];
}

/** What is known of a run when a reference is looked up. */
export interface Recorded {
  /** How many frames there are so far. */
  readonly frames: number;
  readonly stages: readonly StageSpan[];
  /** Whether the run is complete. */
  readonly done: boolean;
}

/**
 * The index a reference stands for, or undefined while it is not computed yet.
 * A reference beyond the end of its stage or run is the last frame there.
 */
export function resolveFrame(ref: FrameRef, { frames, stages, done }: Recorded): number | undefined {
  const [, id, frame] = SPELLING.exec(String(ref)) ?? [];
  const span = id === undefined ? { from: 0, ...(done ? { to: frames } : {}) } : stages.find((stage) => stage.id === id);
  // A stage that a complete run does not know has no frame of its own: show where the run ended.
  if (span === undefined) return done ? Math.max(0, frames - 1) : undefined;
  const index = span.from + Number(frame);
  if (frame !== 'end' && index < (span.to ?? frames)) return index;
  return span.to === undefined ? undefined : Math.max(0, span.to - 1);
}
