import { createStore } from 'zustand/vanilla';
import { checksum } from './checksum.ts';
import type { Widget } from './define.ts';
import { changedKnobs, type Knobs, LARGEST_SEED, patchSettings, type Settings } from './knobs.ts';
import { settingsAt } from './moments.ts';
import type { RunEvent } from './labClient.ts';
import { isLab } from './model.ts';
import { aim, cut, emptyReel, extend, type Reel, scrub, seek } from './reel.ts';
import type { Run, RunOptions, RunState } from './runState.ts';

/** Creates a run. An instant model has its frame at once; a lab is idle until `play` or `show`. */
export function createRun<K extends Knobs, Frame, MomentId extends string, Text>(
  widget: Widget<K, Frame, MomentId, Text>,
  options: RunOptions<Settings<K>, NoInfer<MomentId>> = {},
): Run<Settings<K>, Frame, MomentId> {
  type S = Settings<K>;
  type State = RunState<S, Frame, MomentId>;
  const { knobs, model, moments } = widget;
  const { executor, assets = {} } = options;

  const settingsFrom = (moment: MomentId | undefined, overrides: Partial<S>): S =>
    patchSettings(knobs, settingsAt(knobs, moment === undefined ? undefined : moments[moment]), overrides);

  // What the store shows is made of these two, in one update for each action, so that nobody ever sees new settings
  // beside old frames.
  let core: Omit<State, 'frames' | 'at' | 'frame' | 'stages' | 'stage'>;
  let reel: Reel<Frame>;
  let suspended = false;
  // What the reader brought. It goes to the executor and nowhere else.
  let brought: unknown;
  // What the executor was last told of the present settings.
  let told: 'nothing' | 'run' | 'pause' = 'nothing';

  function begin(path: State['path']): void {
    const { moment } = options;
    const settings = settingsFrom(moment, options.settings ?? {});
    core = { settings, moment, status: 'idle', checksum: undefined, path, error: undefined, own: false };
    brought = undefined;
    reel = emptyReel(options.at ?? (moment === undefined ? undefined : moments[moment].at));
    told = 'nothing';
    recompute();
  }

  /** The frame of an instant model; a lab has to be driven. */
  function recompute(): void {
    if (isLab(model)) return;
    try {
      const frame = model.frame(core.settings, assets);
      reel = extend(emptyReel(undefined), 0, [frame], []);
      core = { ...core, status: 'done', checksum: checksum(frame), error: undefined };
    } catch (thrown) {
      reel = emptyReel(undefined);
      const error = thrown instanceof Error ? thrown.message : String(thrown);
      core = { ...core, status: 'failed', checksum: undefined, error };
    }
  }

  const snapshot = (): State => {
    const { frames, at, stages } = reel;
    return { ...core, frames, at, frame: frames[at], stages, stage: stages.at(-1)?.id };
  };

  begin(isLab(model) ? 'worker' : 'instant');
  const store = createStore<State>()(snapshot);

  /** Tells the executor what status and viewport want of it. */
  function drive(): void {
    const wanted = core.status === 'running' && !suspended;
    if (wanted && executor === undefined) {
      core = { ...core, status: 'failed', error: 'there is nothing to run this lab on' };
    } else if (wanted && told !== 'run') {
      const known = told === 'pause';
      told = 'run';
      if (known) executor?.resume();
      else executor?.run(core.settings, reel.frames.length, brought);
    } else if (!wanted && told === 'run') {
      told = 'pause';
      executor?.pause();
    }
  }

  /** Ends an action: looks for the goal, which may end the computing too, and publishes. */
  function settle({ pausing }: { readonly pausing: boolean }): void {
    const before = reel;
    reel = seek(reel, core.status === 'done');
    const arrived = reel.reached && !before.reached;
    if (pausing && arrived && core.status === 'running') core = { ...core, status: 'paused' };
    drive();
    const [seen, next] = [store.getState(), snapshot()];
    if (Object.entries(next).some(([name, value]) => value !== seen[name as keyof State])) store.setState(next, true);
  }

  function hear(event: RunEvent): void {
    if (event.type === 'path') {
      core = { ...core, path: event.path };
      // Whatever else is heard now is about settings that have changed since, or about a run that was reset.
    } else if (told === 'nothing') {
      return;
    } else if (event.type === 'frames') {
      reel = extend(reel, event.at, event.frames as readonly Frame[], event.stages);
    } else if (event.type === 'done') {
      told = 'pause';
      reel = { ...reel, stages: event.stages };
      core = { ...core, status: 'done', checksum: event.checksum };
    } else {
      told = 'nothing';
      core = { ...core, status: 'failed', error: event.error };
    }
    settle({ pausing: true });
  }

  /** Takes new settings over: an instant frame at once, a lab's frames up to the first stage that reads a change. */
  function change(settings: S, moment: MomentId | undefined): void {
    const changed = changedKnobs(knobs, core.settings, settings);
    core = { ...core, moment };
    if (changed.length === 0) return;
    core = { ...core, settings };
    if (!isLab(model)) return recompute();
    const stale = model.stages.findIndex((stage) => stage.reads.some((name) => changed.includes(name)));
    if (stale < 0) return;
    // A run that had come to its end, or to the frame it was asked for, comes to it again with the new settings.
    const again = core.status === 'done' || core.status === 'failed' || (core.status === 'paused' && reel.reached);
    core = { ...core, status: again ? 'running' : core.status, checksum: undefined, error: undefined };
    reel = cut(reel, stale);
    told = 'nothing';
  }

  function seeds(): Partial<S> {
    const names = Object.keys(knobs).filter((name) => knobs[name]?.control.kind === 'seed');
    return Object.fromEntries(names.map((name) => [name, core.settings[name]])) as Partial<S>;
  }

  function set(patch: Partial<S>): void {
    const pausing = core.status !== 'running';
    const settings = patchSettings(knobs, core.settings, patch);
    // A new seed leaves the moment what it is.
    const same = Object.keys(seeds());
    const left = changedKnobs(knobs, core.settings, settings).some((name) => !same.includes(name));
    change(settings, left ? undefined : core.moment);
    settle({ pausing });
  }

  /** Starts or continues a lab that is not done. */
  function run(): void {
    if (isLab(model) && core.status !== 'done') core = { ...core, status: 'running', error: undefined };
  }

  /** Drops the frames that came of what the reader brought, or of what was there before. */
  function exchange(next: unknown): boolean {
    const taking = isLab(model) ? model.stages.findIndex(({ takesOwn }) => takesOwn) : -1;
    if (taking < 0) return false;
    brought = next;
    core = { ...core, own: next !== undefined, moment: undefined, status: 'idle', checksum: undefined, error: undefined };
    reel = cut(reel, taking);
    executor?.cancel();
    told = 'nothing';
    return true;
  }

  function bring(next: unknown): boolean {
    const taken = exchange(next);
    if (taken) reel = aim(reel, undefined);
    if (taken && next !== undefined) run();
    settle({ pausing: true });
    return taken;
  }

  function show(moment: MomentId): void {
    const pausing = core.status !== 'running';
    if (brought !== undefined) exchange(undefined);
    const { set: own = {}, at } = moments[moment] ?? {};
    change(patchSettings(knobs, settingsFrom(undefined, seeds()), own), moment);
    if (isLab(model)) reel = aim(reel, at);
    run();
    settle({ pausing });
  }

  function play(): void {
    reel = aim(reel, reel.reached ? undefined : reel.goal);
    run();
    settle({ pausing: true });
  }

  function goTo(at: number): void {
    reel = scrub(reel, at);
    settle({ pausing: false });
  }

  function newSeed(): void {
    const next = Object.entries(seeds()).map(([name, seed]) => [name, ((seed as number) % LARGEST_SEED) + 1]);
    set(Object.fromEntries(next) as Partial<S>);
  }

  function inView(visible: boolean): void {
    suspended = !visible;
    settle({ pausing: false });
  }

  executor?.listen(hear);
  return {
    ...store,
    actions: {
      set,
      show,
      goTo,
      step: (by) => goTo(reel.at + by),
      play,
      pause() {
        if (core.status === 'running') core = { ...core, status: 'paused' };
        settle({ pausing: false });
      },
      suspend: () => inView(false),
      wake: () => inView(true),
      reset() {
        executor?.cancel();
        begin(core.path);
        settle({ pausing: false });
      },
      newSeed,
      bring,
      ask: (question, stage) => executor?.ask(question, stage) ?? Promise.reject(new Error('there is nothing to ask')),
    },
  };
}
