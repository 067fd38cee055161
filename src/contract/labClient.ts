import type { StageSpan } from './frameRef.ts';
import type { Assets } from './model.ts';
import type { FromLab, Port, ToLab } from './protocol.ts';

/** Where a lab runs: in a worker, or, as the last resort, on the main thread. */
export type LabPath = 'worker' | 'main';

/** What an executor tells of the run it was last given. */
export type RunEvent =
  | { readonly type: 'path'; readonly path: LabPath }
  | { readonly type: 'frames'; readonly at: number; readonly frames: readonly unknown[]; readonly stages: readonly StageSpan[] }
  | { readonly type: 'done'; readonly stages: readonly StageSpan[]; readonly checksum: string }
  | { readonly type: 'failed'; readonly error: string };

/** Whatever computes a lab for a run on the page. */
export interface Executor {
  /** The one who is told; a later one replaces it. */
  listen(listener: (event: RunEvent) => void): void;
  /** Runs these settings, on what the reader brought, instead of what ran before; the page keeps its first `have` frames. */
  run(settings: object, have: number, own?: unknown): void;
  pause(): void;
  resume(): void;
  cancel(): void;
  ask(question: unknown, stage?: string): Promise<unknown>;
}

/** An executor that talks to a served lab. */
export interface LabClient extends Executor {
  /**
   * Connects to a lab. When a worker cannot start or dies, attach another port: the run goes on there from the frames the
   * page already holds, and since the same settings give the same frames, nobody can tell.
   */
  attach(port: Port, path: LabPath): void;
}

interface Asked {
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

/** The page's side of a lab. Nothing is lost before a port is attached: the last run asked for is sent then. */
export function createLabClient(assets: Assets = {}): LabClient {
  let port: Port | undefined;
  let ready: LabPath | undefined;
  let listener: (event: RunEvent) => void = () => {};
  let wanted: { readonly settings: object; have: number; readonly own: unknown; paused: boolean } | undefined;
  let run = 0;
  let lastAsk = 0;
  const asked = new Map<number, Asked>();

  const send = (message: ToLab): void => port?.postMessage(message);

  function sendRun(): void {
    if (wanted === undefined) return;
    run += 1;
    const { settings, have, own } = wanted;
    send({ type: 'run', run, settings, have, ...(own === undefined ? {} : { own }) });
    if (wanted.paused) send({ type: 'pause' });
  }

  function leave(reason: string): void {
    if (port !== undefined) port.onmessage = null;
    port = undefined;
    for (const { reject } of asked.values()) reject(new Error(reason));
    asked.clear();
  }

  function settle(ask: number, how: (waiting: Asked) => void): void {
    const waiting = asked.get(ask);
    asked.delete(ask);
    if (waiting !== undefined) how(waiting);
  }

  function receive(message: FromLab, path: LabPath): void {
    if (message.type === 'ready') {
      ready = path;
      return listener({ type: 'path', path });
    }
    if (message.type === 'answer') return settle(message.ask, ({ resolve }) => resolve(message.answer));
    if (message.type === 'refused') return settle(message.ask, ({ reject }) => reject(new Error(message.error)));
    // What a run before still had to say is no longer of interest.
    if (message.run !== run || wanted === undefined) return;
    if (message.type === 'frames') wanted.have = message.at + message.frames.length;
    listener(message);
  }

  return {
    attach(next, path) {
      leave('the lab was moved');
      port = next;
      port.onmessage = ({ data }: { data: FromLab }) => receive(data, path);
      send({ type: 'init', assets });
      sendRun();
    },
    listen(next) {
      listener = next;
      if (ready !== undefined) next({ type: 'path', path: ready });
    },
    run(settings, have, own) {
      wanted = { settings, have, own, paused: false };
      sendRun();
    },
    pause() {
      if (wanted !== undefined) wanted.paused = true;
      send({ type: 'pause' });
    },
    resume() {
      if (wanted !== undefined) wanted.paused = false;
      send({ type: 'resume' });
    },
    cancel() {
      wanted = undefined;
      send({ type: 'cancel' });
    },
    ask(question, stage) {
      if (port === undefined) return Promise.reject(new Error('no lab is attached'));
      lastAsk += 1;
      const ask = lastAsk;
      return new Promise((resolve, reject) => {
        asked.set(ask, { resolve, reject });
        send({ type: 'ask', ask, question, ...(stage === undefined ? {} : { stage }) });
      });
    },
  };
}
