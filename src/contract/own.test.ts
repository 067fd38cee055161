import { expect, test } from 'vitest';
import { writeAddress } from './address.ts';
import { defineWidget } from './define.ts';
import { range, seed } from './knobs.ts';
import { createLabClient } from './labClient.ts';
import { newLabCache } from './labCache.ts';
import { complete, startLab } from './lab.ts';
import type { Lab } from './model.ts';
import { linkPorts } from './protocol.ts';
import { createRun } from './run.ts';
import { serveLab } from './serveLab.ts';

const SECRET = 'a letter nobody should see';
const knobs = { seed: seed(), times: range(2, 1, 9, 1) };

/** Counts the letters of what it is given, after a stage that takes nothing. */
const model: Lab<{ seed: number; times: number }, { stage: string; value: number }> = {
  stages: [
    {
      id: 'first',
      reads: ['seed'],
      *run({ seed: start }, _from, _assets, own) {
        yield { stage: 'first', value: own === undefined ? start : -1 };
        return start;
      },
    },
    {
      id: 'letters',
      reads: ['times'],
      takesOwn: true,
      *run({ times }, from: number, _assets, own) {
        const text = typeof own === 'string' ? own : 'the usual';
        for (let i = 0; i < times; i++) yield { stage: 'letters', value: from + i + text.length };
        return text;
      },
    },
  ],
};
const widget = defineWidget({
  id: 'letters',
  knobs,
  model,
  moments: { open: {}, twice: { set: { times: 4 }, at: 'end' } },
  View: () => null,
  finding: String,
  describe: String,
});

function bench() {
  const queue: (() => void)[] = [];
  let time = 0;
  const clock = { now: () => (time += 1), schedule: (task: () => void) => void queue.push(task) };
  const [near, far] = linkPorts(clock.schedule);
  serveLab(far, model, clock);
  const client = createLabClient();
  client.attach(near, 'worker');
  const run = createRun(widget, { executor: client, moment: 'open' });
  const turn = (): void => {
    while (queue.length > 0) queue.shift()?.();
  };
  const values = (): number[] => run.getState().frames.map(({ value }) => value);
  return { run, turn, values };
}

test('what a reader brings reaches the stages that take it, and no other', () => {
  const { run, turn, values } = bench();
  expect(run.actions.bring(SECRET)).toBe(true);
  turn();
  expect(values()).toEqual([1, 1 + SECRET.length, 2 + SECRET.length]);
  expect(run.getState()).toMatchObject({ status: 'done', own: true });
});

test('it is in no setting, state or address', () => {
  const { run, turn } = bench();
  run.actions.bring(SECRET);
  turn();
  expect(JSON.stringify(run.getState())).not.toContain(SECRET);
  expect(writeAddress({ knobs, settings: run.getState().settings, every: true })).not.toContain('letter');
});

test('another text is another run, and the stages before it stay', () => {
  const cache = newLabCache();
  const settings = { seed: 3, times: 1 };
  const run = (own?: unknown) => {
    const lab = startLab(model, settings, {}, cache, own);
    while (!['done', 'failed'].includes(lab.next(1000, () => 0)));
    return lab.frames.at(-1)!.value;
  };
  expect([run('ab'), run('abc'), run(), run('ab')]).toEqual([5, 6, 3 + 'the usual'.length, 5]);
  expect(cache.chains).toHaveLength(3);
  expect(complete(model, settings, {}, cache).frames).toHaveLength(2);
});

test('a moment, a reset and undefined drop it; knobs and seeds keep it', () => {
  const { run, turn, values } = bench();
  run.actions.bring(SECRET);
  run.actions.set({ times: 1 });
  run.actions.newSeed();
  turn();
  expect(values()).toEqual([2, 2 + SECRET.length]);
  run.actions.show('twice');
  turn();
  expect(run.getState()).toMatchObject({ own: false, moment: 'twice', status: 'done' });
  expect(values().at(-1)).toBe(2 + 3 + 'the usual'.length);
  run.actions.bring(SECRET);
  run.actions.bring(undefined);
  turn();
  expect(run.getState()).toMatchObject({ own: false, status: 'idle' });
  run.actions.bring(SECRET);
  run.actions.reset();
  run.actions.play();
  turn();
  expect(values()).toEqual([1, 1 + 'the usual'.length, 2 + 'the usual'.length]);
});

test('it is not taken where no stage takes it', () => {
  const instant = defineWidget({ ...widget, model: { frame: () => ({ stage: 'x', value: 1 }) }, moments: { open: {} } });
  expect(createRun(instant).actions.bring(SECRET)).toBe(false);
});
