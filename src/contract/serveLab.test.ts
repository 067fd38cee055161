import { expect, test } from 'vitest';
import { type Frame, model } from '../../tests/fixtures/widgets/two-stage/model.ts';
import widget from '../../tests/fixtures/widgets/two-stage/widget.ts';
import { initialSettings } from './knobs.ts';
import { complete } from './lab.ts';
import { createLabClient, type LabClient, type RunEvent } from './labClient.ts';
import type { Lab } from './model.ts';
import { type FromLab, linkPorts, type Port } from './protocol.ts';
import { serveLab } from './serveLab.ts';

const settings = initialSettings(widget.knobs);
const whole = complete(model, settings);

/** An event loop and a clock in the hand: tasks wait in a queue, and each pull of `tick` ms makes time pass. */
function bench(lab: Lab<any, any> = model, tick = 1) {
  const queue: (() => void)[] = [];
  let time = 0;
  const clock = { now: () => (time += tick), schedule: (task: () => void) => void queue.push(task) };
  const turn = (turns = Number.POSITIVE_INFINITY): void => {
    for (let i = 0; i < turns && queue.length > 0; i += 1) queue.shift()?.();
  };
  const said: (FromLab & { time: number })[] = [];
  const served = (): Port => {
    const [near, far] = linkPorts(clock.schedule);
    // What crosses to a worker must survive cloning.
    const post = far.postMessage;
    far.postMessage = (message) => {
      said.push({ ...(message as FromLab), time });
      post(structuredClone(message));
    };
    serveLab(far, lab, clock);
    return near;
  };
  const events: RunEvent[] = [];
  const client: LabClient = createLabClient();
  client.listen((event) => events.push(event));
  const frames = (): unknown[] =>
    events.reduce<unknown[]>((all, event) => (event.type === 'frames' ? [...all.slice(0, event.at), ...event.frames] : all), []);
  return { client, served, turn, said, events, frames, queue };
}

test('a served lab tells all frames in order and the checksum of a run in one go', () => {
  const { client, served, turn, events, frames } = bench();
  client.attach(served(), 'worker');
  client.run(settings, 0);
  turn();
  expect(frames()).toEqual(whole.frames);
  expect(events[0]).toEqual({ type: 'path', path: 'worker' });
  expect(events.at(-1)).toMatchObject({ type: 'done', stages: whole.stages, checksum: whole.checksum });
});

test('it breathes within 4 ms of its clock and sends frames at most every 16 ms', () => {
  let time = 0;
  let longest = 0;
  const slow: Lab<object, number> = {
    stages: [
      {
        id: 'slow',
        reads: [],
        *run() {
          for (let i = 0; i < 300; i += 1) {
            time += 1;
            yield i % 3 === 0 ? i : undefined;
          }
        },
      },
    ],
  };
  const queue: (() => void)[] = [];
  const sentAt: number[] = [];
  const port: Port = { onmessage: null, postMessage: (message) => (message as FromLab).type === 'frames' && sentAt.push(time) };
  serveLab(port, slow, { now: () => time, schedule: (task) => void queue.push(task) });
  port.onmessage?.({ data: { type: 'run', run: 1, settings: {}, have: 0 } });
  while (queue.length > 0) {
    const before = time;
    queue.shift()?.();
    longest = Math.max(longest, time - before);
  }
  expect(longest).toBeLessThanOrEqual(4);
  // The last message may come early: it closes the run.
  const gaps = sentAt.slice(1, -1).map((at, index) => at - (sentAt[index] as number));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(16);
  expect(sentAt.length).toBeLessThanOrEqual(300 / 16 + 2);
});

test('pausing stops the pulling and loses nothing', () => {
  const { client, served, turn, frames, queue } = bench();
  client.attach(served(), 'worker');
  client.run(settings, 0);
  turn(6);
  client.pause();
  turn();
  const sofar = frames().length;
  expect(sofar).toBeGreaterThan(0);
  expect(sofar).toBeLessThan(whole.frames.length);
  expect(queue).toHaveLength(0);
  client.resume();
  turn();
  expect(frames()).toEqual(whole.frames);
});

test('a run replaces the one before, whose late words are not heard', () => {
  const { client, served, turn, events, frames } = bench();
  client.attach(served(), 'worker');
  client.run(settings, 0);
  turn(12);
  client.run({ ...settings, seed: 2 }, 0);
  events.length = 0;
  turn();
  expect(frames()).toEqual(complete(model, { ...settings, seed: 2 }).frames);
  expect(events.filter(({ type }) => type === 'done')).toHaveLength(1);
});

test('frames that the page holds are not sent again, even where they must be computed again', () => {
  const { client, served, turn, events } = bench();
  client.attach(served(), 'worker');
  client.run({ ...settings, delta: 1 }, 61);
  turn();
  const sent = events.flatMap((event) => (event.type === 'frames' ? [[event.at, event.frames.length] as const] : []));
  expect(sent[0]?.[0]).toBe(61);
  expect(sent.reduce((total, [, length]) => total + length, 0)).toBe(13);
  expect(sent.every(([at]) => at >= 61)).toBe(true);
  expect(events.at(-1)).toMatchObject({ type: 'done', checksum: complete(model, { ...settings, delta: 1 }).checksum });
});

test('questions are answered between breaths, and a refusal is a rejection', async () => {
  const { client, served, turn, events } = bench();
  await expect(client.ask({ x: 1 })).rejects.toThrow('no lab');
  client.attach(served(), 'worker');
  const early = client.ask({ x: 1 });
  turn();
  await expect(early).rejects.toThrow('nothing has run yet');
  client.run(settings, 0);
  while (!events.some((event) => event.type === 'frames' && event.stages.length > 1)) turn(1);
  const during = client.ask({ x: 0.5 });
  const unfinished = client.ask({ x: 0.5 }, 'robust');
  turn();
  const fitted = whole.frames[60] as { slope: number; intercept: number };
  await expect(during).resolves.toEqual({ y: fitted.slope * 0.5 + fitted.intercept, stage: 'fit' });
  await expect(unfinished).rejects.toThrow('no checkpoint');
  const after = client.ask({ x: 0.5 });
  turn();
  await expect(after).resolves.toMatchObject({ stage: 'robust' });
});

test('when a worker dies the run goes on elsewhere, with the same frames', async () => {
  const { client, served, turn, frames, events } = bench();
  client.run(settings, 0);
  client.attach(served(), 'worker');
  turn(20);
  const sofar = frames().length;
  expect(sofar).toBeGreaterThan(0);
  const heard = events.length;
  const lost = client.ask({ x: 1 });
  client.attach(served(), 'main');
  await expect(lost).rejects.toThrow('moved');
  turn();
  expect(events.slice(heard).find((event) => event.type === 'frames')).toMatchObject({ at: sofar });
  expect(frames()).toEqual(whole.frames);
  expect(events.filter((event) => event.type === 'path')).toEqual([
    { type: 'path', path: 'worker' },
    { type: 'path', path: 'main' },
  ]);
  expect(events.at(-1)).toMatchObject({ type: 'done', checksum: whole.checksum });
});

test('a failing stage is a message', () => {
  const failing: Lab<object, number> = {
    stages: [
      {
        id: 'one',
        reads: [],
        *run() {
          yield 1;
          throw new Error('diverged');
        },
      },
    ],
  };
  const { client, served, turn, events } = bench(failing);
  client.attach(served(), 'worker');
  client.run({}, 0);
  turn();
  expect(events.slice(1)).toMatchObject([
    { type: 'frames', frames: [1] },
    { type: 'failed', error: 'diverged' },
  ]);
});

test('messages that make no sense are ignored', () => {
  const port: Port = { onmessage: null, postMessage: () => {} };
  serveLab(port, model, { now: () => 0, schedule: () => {} });
  for (const data of [null, 1, 'run', {}, { type: 'fly' }, []]) expect(() => port.onmessage?.({ data })).not.toThrow();
});

test('it runs through real message ports', async () => {
  const { port1, port2 } = new MessageChannel();
  serveLab(port2, model, { now: () => performance.now(), schedule: (task) => void setImmediate(task) });
  const client = createLabClient();
  const done = new Promise<RunEvent>((resolve) => client.listen((event) => event.type === 'done' && resolve(event)));
  client.attach(port1, 'worker');
  client.run(settings, 0);
  expect(await done).toMatchObject({ checksum: whole.checksum });
  const last = whole.frames.at(-1) as Frame;
  expect(await client.ask({ x: 0 })).toEqual({ y: last.intercept, stage: 'robust' });
  port1.close();
});
