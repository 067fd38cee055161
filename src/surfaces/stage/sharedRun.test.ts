import { expect, test } from 'vitest';
import { range } from '../../contract/knobs.ts';
import { createRun } from '../../contract/run.ts';
import { defineWidget } from '../../contract/define.ts';
import { shareRun } from './sharedRun.ts';

const widget = defineWidget({
  id: 'square',
  knobs: { side: range(2, 0, 9, 1) },
  model: { frame: ({ side }: { side: number }) => side * side },
  moments: { first: {} },
  View: () => null,
  finding: String,
  describe: String,
});

test('it is the run of this window until it follows another', () => {
  const run = shareRun(createRun(widget) as never);
  run.actions.set({ side: 3 });
  expect(run.getState().frame).toBe(9);

  const asked: unknown[] = [];
  run.follow((name, args) => asked.push([name, args]));
  run.actions.set({ side: 4 });
  expect(run.getState().frame).toBe(9);
  expect(asked).toEqual([['set', [{ side: 4 }]]]);

  run.receive({ ...run.getState(), settings: { side: 5 }, frames: [25], frame: 25 });
  expect(run.getState().frame).toBe(25);
  run.lead();
  expect(run.getState()).toMatchObject({ settings: { side: 5 }, frame: 25 });
  run.actions.set({ side: 6 });
  expect(run.getState().frame).toBe(36);
});

test('what a reader brings does not go to the window that is followed', () => {
  const run = shareRun(createRun(widget) as never);
  const asked: unknown[] = [];
  run.follow((...said) => asked.push(said));
  expect(run.actions.bring('a letter')).toBe(false);
  expect(asked).toEqual([]);
});
