import type { StageSpan } from './frameRef.ts';
import type { Assets } from './model.ts';

/** What the page says to the lab. */
export type ToLab =
  | { readonly type: 'init'; readonly assets: Assets }
  /** Runs these settings, on what the reader brought, instead of what ran before. The page holds the first `have` frames already. */
  | { readonly type: 'run'; readonly run: number; readonly settings: object; readonly have: number; readonly own?: unknown }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  | { readonly type: 'cancel' }
  | { readonly type: 'ask'; readonly ask: number; readonly question: unknown; readonly stage?: string };

/** What the lab says to the page. */
export type FromLab =
  | { readonly type: 'ready' }
  /** Frames of a run, of which the first has the index `at`. */
  | {
      readonly type: 'frames';
      readonly run: number;
      readonly at: number;
      readonly frames: readonly unknown[];
      readonly stages: readonly StageSpan[];
    }
  | { readonly type: 'done'; readonly run: number; readonly stages: readonly StageSpan[]; readonly checksum: string }
  | { readonly type: 'failed'; readonly run: number; readonly error: string }
  | { readonly type: 'answer'; readonly ask: number; readonly answer: unknown }
  | { readonly type: 'refused'; readonly ask: number; readonly error: string };

/** What page and lab talk through: a Worker, a worker's own `self`, a MessagePort, or one of `linkPorts`. */
export interface Port {
  postMessage(message: unknown): void;
  // A Worker declares its own event type, which only `any` admits.
  onmessage: ((event: any) => void) | null;
}

/** Time, and a turn of the event loop: handed in, so that a test can hold both still. */
export interface Clock {
  /** Milliseconds, monotonic: performance.now. */
  now(): number;
  /** Calls back after the event loop has had its turn: a message to oneself, or setTimeout. */
  schedule(task: () => void): void;
}

/** Two ports joined to each other, for a lab on the main thread: what one posts, the other is told on a later turn. */
export function linkPorts(schedule: Clock['schedule']): [Port, Port] {
  const link = (other: () => Port): Port => ({
    onmessage: null,
    postMessage: (message) => schedule(() => other().onmessage?.({ data: message })),
  });
  const near: Port = link(() => far);
  const far: Port = link(() => near);
  return [near, far];
}
