import type { StageSpan } from '../../contract/frameRef.ts';
import { isLab } from '../../contract/model.ts';
import { patchSettings, type Knobs } from '../../contract/knobs.ts';
import type { ActionName, AnyState, SharedRun } from './sharedRun.ts';
import type { AnyText, AnyWidget } from '../../contract/define.ts';

type Message = Readonly<Record<string, unknown>>;

/** A widget at work in an island. */
export interface LiveRun {
  widget: AnyWidget;
  text: AnyText;
  run: SharedRun;
}

/** The figures of the windows kept alike: settings for what computes at once, frames for what is trained. */
export interface Mirror {
  /** Another window computes, or this one does. */
  lead(leading: boolean): void;
  /** Takes a message of another window; not every message is about a figure. */
  hear(message: Message): void;
  /** Says all there is to say, for a window that has just come. */
  tell(): void;
  close(): void;
}

/** How often at most a figure's state goes to the other windows, in milliseconds. */
const BEAT = 40;

/** What a follower may ask the leading window to do. */
const permitted: readonly string[] = [
  'set',
  'show',
  'goTo',
  'step',
  'play',
  'pause',
  'reset',
  'newSeed',
  'ask',
] satisfies ActionName[];

const isIndex = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

const isSpan = (value: unknown): value is StageSpan => {
  const { id, from, to } = (value ?? {}) as Partial<Record<string, unknown>>;
  return typeof id === 'string' && isIndex(from) && (to === undefined || isIndex(to));
};

/** Mirrors the figures of this window. `runs` are keyed by island, whose id is the same in every window. */
export function mirrorRuns(runs: ReadonlyMap<Element, LiveRun>, send: (message: object) => void): Mirror {
  let leading = true;
  const figures = new Map<string, ReturnType<typeof mirrorRun>>();
  for (const [island, live] of runs) {
    const post = (message: object): void => send({ figure: island.id, ...message });
    figures.set(
      island.id,
      mirrorRun(live, post, () => leading),
    );
  }
  return {
    lead(now) {
      leading = now;
      for (const figure of figures.values()) figure.lead(now);
    },
    hear(message) {
      figures.get(String(message['figure']))?.hear(message);
    },
    tell() {
      for (const figure of figures.values()) figure.tell();
    },
    close() {
      for (const figure of figures.values()) figure.close();
    },
  };
}

function mirrorRun({ widget, run }: LiveRun, post: (message: object) => void, leads: () => boolean) {
  const lab = isLab(widget.model);
  const knobs = widget.knobs as Knobs;
  let sent: readonly unknown[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  // What comes from another window is not sent back to it.
  let taking = false;
  let asked = 0;
  /** What was asked of the leading window and is not answered yet. */
  const waiting = new Map<string, { resolve(value: unknown): void; reject(error: Error): void }>();

  function forsake(): void {
    for (const { reject } of waiting.values()) reject(new Error('The window that computed is gone.'));
    waiting.clear();
  }

  const spelled = (settings: Record<string, unknown>): Record<string, string> =>
    Object.fromEntries(Object.entries(knobs).map(([name, knob]) => [name, knob.format(settings[name])]));
  const read = (value: unknown): Record<string, unknown> => {
    const given = (value ?? {}) as Record<string, unknown>;
    const entries = Object.entries(knobs).flatMap(([name, knob]) => {
      const word = given[name];
      const parsed = typeof word === 'string' ? knob.parse(word) : undefined;
      return parsed === undefined ? [] : [[name, parsed] as const];
    });
    return patchSettings(knobs, run.getState().settings, Object.fromEntries(entries));
  };
  const momentOf = (value: unknown): string | undefined =>
    typeof value === 'string' && Object.hasOwn(widget.moments, value) ? value : undefined;

  function tell(): void {
    timer = undefined;
    // Frames of a reader's own text have its words in them: they stay in the window where it was pasted.
    if (run.getState().own) return;
    const { settings, moment, frames, at, stages, status, checksum, error, path, stage } = run.getState();
    const state = { settings: spelled(settings), moment };
    if (!lab) return post({ type: 'settings', ...state });
    if (!leads()) return;
    let keep = 0;
    while (keep < sent.length && keep < frames.length && sent[keep] === frames[keep]) keep += 1;
    post({ type: 'frames', ...state, keep, frames: frames.slice(keep), at, stages, status, checksum, error, path, stage });
    sent = frames;
  }
  const unsubscribe = run.subscribe((now, before) => {
    if (taking || (!lab && now.settings === before.settings && now.moment === before.moment)) return;
    timer ??= setTimeout(tell, BEAT);
  });

  /** The settings of another window, computed here: at once, so that nothing needs to be sent but they. */
  function takeSettings(message: Message): void {
    const moment = momentOf(message['moment']);
    if (moment !== undefined && moment !== run.getState().moment) run.actions.show(moment);
    const settings = read(message['settings']);
    if (JSON.stringify(settings) !== JSON.stringify(run.getState().settings)) run.actions.set(settings);
  }

  /** The frames of another window, shown as they are. */
  function takeFrames(message: Message): void {
    const { keep, frames, at, stages, status, checksum, error, path, stage } = message;
    const known = run.getState().frames;
    if (!Array.isArray(frames) || !Array.isArray(stages) || !stages.every(isSpan) || !isIndex(keep)) return;
    // After a gap the whole is asked for.
    if (keep > known.length) return post({ type: 'again' });
    const all = [...known.slice(0, keep), ...frames];
    const index = Math.max(0, Math.min(all.length - 1, isIndex(at) ? at : 0));
    run.receive({
      settings: read(message['settings']),
      moment: momentOf(message['moment']),
      frames: all,
      at: index,
      frame: all[index],
      stages,
      stage: typeof stage === 'string' ? stage : undefined,
      status: /^(?:idle|running|paused|done|failed)$/.test(String(status)) ? status : 'idle',
      checksum: typeof checksum === 'string' ? checksum : undefined,
      error: typeof error === 'string' ? error : undefined,
      path: path === 'main' ? 'main' : 'worker',
      own: false,
    } as AnyState);
  }

  /** What a follower asks is done here, where the frames are computed. */
  function act(message: Message): void {
    const name = String(message['action']);
    const args = Array.isArray(message['args']) ? (message['args'] as unknown[]) : [];
    if (!permitted.includes(name)) return;
    if (name === 'show' && momentOf(args[0]) === undefined) return;
    if ((name === 'goTo' || name === 'step') && typeof args[0] !== 'number') return;
    if (name === 'set') return run.actions.set(read(args[0]));
    const done = (run.actions[name as ActionName] as (...args: unknown[]) => unknown)(...args);
    if (name !== 'ask') return;
    const ask = message['ask'];
    (done as Promise<unknown>).then(
      (answer) => post({ type: 'answer', ask, answer }),
      (error: Error) => post({ type: 'answer', ask, error: error.message }),
    );
  }

  function passOn(name: ActionName, args: unknown[]): unknown {
    const spelledArgs = name === 'set' ? [spelled({ ...run.getState().settings, ...(args[0] as object) })] : args;
    if (name !== 'ask') return post({ type: 'act', action: name, args: spelledArgs });
    // All windows hear the answer: the moment this one was opened tells its questions from theirs.
    const ask = `${performance.timeOrigin}.${++asked}`;
    return new Promise((resolve, reject) => {
      waiting.set(ask, { resolve, reject });
      post({ type: 'act', action: name, args, ask });
    });
  }

  return {
    tell() {
      sent = [];
      tell();
    },
    lead(leading: boolean) {
      if (!lab) return;
      forsake();
      if (leading) run.lead();
      else run.follow(passOn);
    },
    hear(message: Message) {
      taking = true;
      try {
        if (message['type'] === 'settings' && !lab) takeSettings(message);
        else if (message['type'] === 'frames' && lab && !leads()) takeFrames(message);
      } finally {
        taking = false;
      }
      if (message['type'] === 'act' && lab && leads()) act(message);
      if (message['type'] === 'again' && lab && leads()) this.tell();
      if (message['type'] !== 'answer') return;
      const asking = waiting.get(String(message['ask']));
      waiting.delete(String(message['ask']));
      if (typeof message['error'] === 'string') asking?.reject(new Error(message['error']));
      else asking?.resolve(message['answer']);
    },
    close() {
      clearTimeout(timer);
      unsubscribe();
      forsake();
      if (lab && !leads()) run.lead();
    },
  };
}
