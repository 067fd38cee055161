import fc from 'fast-check';
import { expect, test } from 'vitest';
import { model } from '../../tests/fixtures/widgets/two-stage/model.ts';
import widget from '../../tests/fixtures/widgets/two-stage/widget.ts';
import { checksum } from './checksum.ts';
import { defineWidget } from './define.ts';
import { choice, initialSettings, LARGEST_SEED, range, seed, type Settings } from './knobs.ts';
import { complete } from './lab.ts';
import { createLabClient } from './labClient.ts';
import { linkPorts, type ToLab } from './protocol.ts';
import { createRun } from './run.ts';
import type { RunOptions } from './runState.ts';
import { serveLab } from './serveLab.ts';

const knobs = { seed: seed(), beta: range(0.2, 0, 1, 0.1), method: choice('sft', ['sft', 'ppo']) };
const instant = defineWidget({
  id: 'instant',
  knobs,
  model: {
    frame({ beta, method, seed: start }: Settings<typeof knobs>) {
      if (beta === 0.9) throw new Error('no such point');
      return { method, value: beta * start };
    },
  },
  moments: { first: {}, second: { set: { beta: 0.5, method: 'ppo' } } },
  aspect: { narrow: { height: 1 }, wide: { height: 1 } },
  View: () => null,
  finding: (frame) => frame.method,
  describe: (frame) => frame.method,
});

const defaults = initialSettings(widget.knobs);
type Moment = keyof typeof widget.moments;

/** A run of the fixture lab on an event loop in the hand. */
function bench(options: RunOptions<typeof defaults, Moment> = {}) {
  const queue: (() => void)[] = [];
  let time = 0;
  const clock = { now: () => (time += 1), schedule: (task: () => void) => void queue.push(task) };
  const [near, far] = linkPorts(clock.schedule);
  serveLab(far, model, clock);
  const told: ToLab[] = [];
  const post = near.postMessage;
  near.postMessage = (message) => {
    told.push(message as ToLab);
    post(message);
  };
  const client = createLabClient();
  const run = createRun(widget, { executor: client, ...options });
  client.attach(near, 'worker');
  const turn = (turns = Number.POSITIVE_INFINITY): void => {
    for (let i = 0; i < turns && queue.length > 0; i += 1) queue.shift()?.();
  };
  const until = (frames: number): void => {
    while (run.getState().frames.length < frames && queue.length > 0) turn(1);
  };
  return { ...run, state: run.getState, client, turn, until, told, queue };
}

test('an instant model has its frame at once, and anew with each setting', () => {
  const run = createRun(instant);
  expect(run.getState()).toMatchObject({ at: 0, frame: { method: 'sft', value: 0.2 }, status: 'done', path: 'instant' });
  run.actions.set({ beta: 0.5, method: 'ppo' });
  expect(run.getState()).toMatchObject({ frame: { method: 'ppo', value: 0.5 }, checksum: checksum({ method: 'ppo', value: 0.5 }) });
  expect(run.getState().frames).toHaveLength(1);
});

test('values are clamped and snapped, and senseless ones ignored', () => {
  const run = createRun(instant, { settings: { beta: 7 } });
  expect(run.getState().settings.beta).toBe(1);
  run.actions.set({ beta: 0.5000001 });
  run.actions.set({ beta: Number.NaN, method: 'rlhf' as never, gamma: 1 } as never);
  expect(run.getState().settings).toEqual({ seed: 1, beta: 0.5, method: 'sft' });
});

test('a moment applies its settings from the first ones, keeps the seed, and is over when a knob is turned', () => {
  const run = createRun(instant, { moment: 'second', settings: { beta: 0.3 } });
  expect(run.getState().settings).toEqual({ seed: 1, beta: 0.3, method: 'ppo' });
  run.actions.newSeed();
  expect(run.getState()).toMatchObject({ moment: 'second', settings: { seed: 2 } });
  run.actions.show('second');
  expect(run.getState()).toMatchObject({ moment: 'second', settings: { seed: 2, beta: 0.5, method: 'ppo' } });
  run.actions.set({ beta: 0.6 });
  expect(run.getState().moment).toBeUndefined();
  run.actions.show('first');
  expect(run.getState().settings).toEqual({ seed: 2, beta: 0.2, method: 'sft' });
  run.actions.reset();
  expect(run.getState()).toMatchObject({ moment: 'second', settings: { seed: 1, beta: 0.3, method: 'ppo' } });
});

test('after the largest seed comes the first', () => {
  const run = createRun(instant, { settings: { seed: LARGEST_SEED } });
  run.actions.newSeed();
  expect(run.getState().settings.seed).toBe(1);
});

test('an instant model that fails is a message, and recovers with the next setting', () => {
  const run = createRun(instant, { settings: { beta: 0.9 } });
  expect(run.getState()).toMatchObject({ status: 'failed', error: 'no such point', frame: undefined, frames: [] });
  run.actions.set({ beta: 0.8 });
  expect(run.getState()).toMatchObject({ status: 'done', error: undefined, frame: { value: 0.8 } });
});

test('a lab waits to be played, then follows the newest frame to the end', () => {
  const { state, actions, turn, told } = bench();
  turn();
  expect(state()).toMatchObject({ status: 'idle', frames: [], frame: undefined, path: 'worker' });
  expect(told.map(({ type }) => type)).toEqual(['init']);
  actions.play();
  turn();
  const whole = complete(model, defaults);
  expect(state()).toMatchObject({ status: 'done', at: 73, stage: 'robust', checksum: whole.checksum, stages: whole.stages });
  expect(state().frames).toEqual(whole.frames);
  actions.goTo(3);
  actions.play();
  expect(state().at).toBe(73);
});

test('a reader who scrubs back stays there while frames arrive, and follows again from the newest', () => {
  const { state, actions, turn, until } = bench();
  actions.play();
  until(10);
  actions.goTo(2);
  until(20);
  expect(state()).toMatchObject({ at: 2, status: 'running' });
  expect(state().frame).toBe(state().frames[2]);
  actions.step(1);
  expect(state().at).toBe(3);
  actions.step(-99);
  expect(state().at).toBe(0);
  actions.goTo(Number.POSITIVE_INFINITY);
  actions.goTo(Number.NaN);
  turn();
  expect(state().at).toBe(73);
});

test('pause stops the computing, play goes on with it', () => {
  const { state, actions, turn, until, queue } = bench();
  actions.play();
  until(10);
  actions.pause();
  turn();
  const { length } = state().frames;
  expect([state().status, length < 74, queue.length]).toEqual(['paused', true, 0]);
  actions.play();
  turn();
  expect(state()).toMatchObject({ status: 'done', checksum: complete(model, defaults).checksum });
});

test('out of the viewport nothing is computed, whatever is pressed; back in it the run goes on', () => {
  const { state, actions, turn, until } = bench();
  actions.play();
  until(10);
  actions.suspend();
  turn();
  const { length } = state().frames;
  actions.set({ seed: 3 });
  turn();
  expect([state().status, length < 74, state().frames.length]).toEqual(['running', true, 0]);
  actions.wake();
  turn();
  expect(state()).toMatchObject({ status: 'done', checksum: complete(model, { ...defaults, seed: 3 }).checksum });
  actions.suspend();
  actions.wake();
  turn();
  expect(state().status).toBe('done');
});

test('only the stages that read a changed knob run again, and the frames before them stay', () => {
  const { state, actions, turn, told } = bench();
  actions.play();
  turn();
  const before = state().frames;
  actions.set({ delta: 2 });
  expect(state()).toMatchObject({ status: 'running', checksum: undefined, at: 60, stages: [{ id: 'fit', from: 0, to: 61 }] });
  expect(state().frames).toEqual(before.slice(0, 61));
  expect(told.at(-1)).toMatchObject({ type: 'run', have: 61 });
  turn();
  expect(state()).toMatchObject({ status: 'done', at: 73, checksum: complete(model, { ...defaults, delta: 2 }).checksum });
  expect(state().frames[5]).toBe(before[5]);
});

test('a knob that no stage reads runs nothing again', () => {
  const { state, actions, turn, told } = bench();
  actions.play();
  turn();
  const { frames, checksum: sum } = state();
  const messages = told.length;
  actions.set({ residuals: true });
  expect(state()).toMatchObject({ status: 'done', checksum: sum, settings: { residuals: true } });
  expect([state().frames, told.length]).toEqual([frames, messages]);
});

test('a knob turned while paused or idle waits for play', () => {
  const { state, actions, turn, until } = bench();
  actions.set({ seed: 5 });
  turn();
  expect(state().status).toBe('idle');
  actions.play();
  until(10);
  actions.pause();
  actions.set({ seed: 6 });
  turn();
  expect(state()).toMatchObject({ status: 'paused', frames: [] });
  actions.play();
  turn();
  expect(state()).toMatchObject({ checksum: complete(model, { ...defaults, seed: 6 }).checksum });
});

test('a moment computes as far as its frame, pauses there, and comes to it again when a knob is turned', () => {
  const { state, actions, turn } = bench();
  actions.show('half-way');
  turn();
  expect(state()).toMatchObject({ moment: 'half-way', at: 5, status: 'paused', frame: { stage: 'fit', step: 5 } });
  actions.set({ seed: 9 });
  expect(state().status).toBe('running');
  turn();
  expect(state()).toMatchObject({ at: 5, status: 'paused', frame: complete(model, { ...defaults, seed: 9 }).frames[5] as object });
  actions.show('fitted');
  turn();
  expect(state()).toMatchObject({ at: 60, status: 'paused' });
  actions.set({ delta: 3 });
  expect(state()).toMatchObject({ at: 60, status: 'paused', moment: undefined });
  actions.play();
  turn();
  expect(state()).toMatchObject({ at: 73, status: 'done' });
});

test('going back to a moment already computed lets the run go on', () => {
  const { state, actions, turn, until } = bench();
  actions.play();
  until(20);
  actions.show('half-way');
  expect(state()).toMatchObject({ at: 5, status: 'running' });
  turn();
  expect(state()).toMatchObject({ at: 5, status: 'done' });
  actions.show('fitted');
  expect(state()).toMatchObject({ at: 60, status: 'done' });
  actions.show('few-points');
  turn();
  expect(state()).toMatchObject({ at: 73, status: 'done', settings: { points: 20 } });
});

test('a run created at a frame computes as far as that when it is played', () => {
  const { state, actions, turn } = bench({ moment: 'few-points', at: 'robust.2' });
  expect(state()).toMatchObject({ status: 'idle', settings: { points: 20, delta: 0.1 } });
  actions.play();
  turn();
  expect(state()).toMatchObject({ status: 'paused', at: 63 });
});

test('reset forgets the frames and waits, and late words of the old run change nothing', () => {
  const { state, actions, turn, until } = bench();
  actions.play();
  until(10);
  actions.set({ delta: 4 });
  actions.reset();
  turn();
  expect(state()).toMatchObject({ status: 'idle', frames: [], settings: defaults, path: 'worker' });
  actions.play();
  turn();
  expect(state().checksum).toBe(complete(model, defaults).checksum);
});

test('a question goes to the lab; an instant widget has nothing to ask', async () => {
  const { actions, turn } = bench();
  actions.play();
  turn();
  const answer = actions.ask({ x: 0 }, 'fit');
  turn();
  await expect(answer).resolves.toMatchObject({ stage: 'fit' });
  await expect(createRun(instant).actions.ask({})).rejects.toThrow('nothing to ask');
});

test('a lab without an executor fails with a message', () => {
  const run = createRun(widget);
  run.actions.play();
  expect(run.getState()).toMatchObject({ status: 'failed' });
});

test('whatever is pressed in whatever order, each state seen is a function of settings and at', () => {
  const action = fc.oneof(
    fc.record({ do: fc.constant('turn' as const), n: fc.integer({ min: 1, max: 12 }) }),
    fc.record({ do: fc.constantFrom('play', 'pause', 'suspend', 'wake', 'reset', 'newSeed'), n: fc.constant(0) }),
    fc.record({ do: fc.constantFrom('goTo', 'delta', 'steps', 'look', 'show'), n: fc.integer({ min: -1, max: 80 }) }),
  );
  const truth = new Map<string, readonly unknown[]>();
  fc.assert(
    fc.property(fc.array(action, { maxLength: 25 }), (script) => {
      const { state, actions, turn, subscribe } = bench({ settings: { points: 20, steps: 20 } });
      const check = (): void => {
        const { settings, frames, at, frame } = state();
        const key = JSON.stringify({ ...settings, residuals: false });
        if (!truth.has(key)) truth.set(key, complete(model, settings).frames);
        expect(frame).toBe(frames[at]);
        expect(frames).toEqual(truth.get(key)?.slice(0, frames.length));
      };
      subscribe(check);
      for (const { do: name, n } of script) {
        if (name === 'turn') turn(n);
        else if (name === 'goTo') actions.goTo(n);
        else if (name === 'delta') actions.set({ delta: n / 20 });
        else if (name === 'steps') actions.set({ steps: n });
        else if (name === 'look') actions.set({ residuals: n > 40 });
        else if (name === 'show') actions.show((Object.keys(widget.moments) as Moment[])[Math.max(0, n) % 4] as Moment);
        else actions[name as 'play' | 'pause' | 'suspend' | 'wake' | 'reset' | 'newSeed']();
      }
      actions.wake();
      actions.play();
      actions.play();
      turn();
      // A pending goal may pause the run once more.
      actions.play();
      turn();
      expect(state()).toMatchObject({ status: 'done', checksum: complete(model, state().settings).checksum });
    }),
    { numRuns: 150 },
  );
});

test('an action that changes nothing tells nobody', () => {
  const run = createRun(instant);
  let told = 0;
  run.subscribe(() => (told += 1));
  const { set, goTo, wake, suspend, pause, play } = run.actions;
  set({ beta: 0.2 });
  goTo(0);
  suspend();
  wake();
  pause();
  play();
  expect(told).toBe(0);
});
