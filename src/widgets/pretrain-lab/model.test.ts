import { expect, test } from 'vitest';
import { startLab } from '../../contract/lab.ts';
import { newLabCache } from '../../contract/labCache.ts';
import { createRandom } from '../../engine/random.ts';
import { draw } from '../../toys/animals/documents.ts';
import { decode } from '../../toys/animals/vocabulary.ts';
import { type PretrainLabFrame, passed } from './frame.ts';
import { crossingsOf, marksOf, scaleFor, xOf } from './layout.ts';
import { model, orders } from './model.ts';
import { beginsWithSentence } from './sentences.ts';

/** The frames up to a step of training; the rest is not computed. */
function until(step: number, own?: string): readonly PretrainLabFrame[] {
  const run = startLab(model, { seed: 1, guess: null }, {}, newLabCache(), own);
  while (run.frames.at(-1)?.step !== step || run.frames.at(-1)?.stage !== 'pretrain') {
    if (['done', 'failed'].includes(run.next(Infinity, () => 0))) throw new Error(run.error() ?? 'it is over');
  }
  return run.frames;
}

test('the tables stand first, the longer the better; then the model comes down past them', { timeout: 60_000 }, () => {
  const frames = until(20);
  const { rungs } = frames.at(-1)!;
  expect(rungs.map(({ order }) => order)).toEqual([...orders]);
  expect(rungs.map(({ loss }) => loss)).toEqual(rungs.map(({ loss }) => loss).sort((a, b) => b - a));
  const steps = frames.filter(({ stage }) => stage === 'pretrain');
  expect(steps.map(({ step }) => step)).toEqual(Array.from({ length: 21 }, (_, i) => i));
  expect(passed(steps[0]!)).toEqual([]);
  expect(passed(steps[20]!).map(({ order }) => order)).toEqual([0, 1]);
  expect(steps.filter(({ samples }) => samples).map(({ step }) => step)).toEqual([0, 5, 10, 20]);
  expect(steps[20]!.samples!.map(({ prompt }) => prompt)).toEqual(['', 'the cow', 'what does the cow eat ?']);
  expect(steps[20]!.mean).toBeCloseTo(
    steps.slice(11).reduce((sum, { loss }) => sum + loss! / 10, 0),
    12,
  );
});

test('a text of one’s own is learnt with the same model, and its last tenth is kept back', { timeout: 60_000 }, () => {
  const own = Array.from(
    { length: 90 },
    (_, i) => `Line ${i}: the ${'abcdefghijklmnopqrstuvwxyz'[i % 26]}-train left at ${i % 12} o'clock.`,
  ).join('\n');
  const frames = until(5, own);
  const last = frames.at(-1)!;
  expect(last.own).toMatchObject({ characters: own.length, unknown: 0 });
  expect(last.rungs).toHaveLength(orders.length);
  expect(last.samples).toHaveLength(3);
  expect(last.samples![0]!.prompt).toMatch(/^Line/);
  expect(passed(last)).toEqual([]);
});

test('a text that cannot be read fails with a reason', () => {
  expect(() => until(0, 'short')).toThrow('short');
});

test('a sentence is one by its form', () => {
  for (const good of [
    'the cow eats nectar . the',
    'ask : what color is the bee ?',
    'then it is dark .',
    'one day the cow met the bee .',
  ])
    expect(beginsWithSentence(good), good).toBe(true);
  for (const bad of ['the cow eats meow .', 'the cow', '', '. the cow eats grass .', 'the rain . all day .'])
    expect(beginsWithSentence(bad), bad).toBe(false);
  const random = createRandom(99);
  for (let i = 0; i < 300; i++) {
    const text = decode(draw(random));
    expect(beginsWithSentence(text), text).toBe(true);
  }
});

test('each look stands over its column, and rungs too close share a label', () => {
  expect([0, 5, 300].map(xOf)).toEqual([1 / 16, 3 / 16, 15 / 16]);
  expect(xOf(60)).toBeCloseTo((xOf(40) + xOf(80)) / 2, 12);
  const rungs = [
    { order: 0, loss: 6 },
    { order: 8, loss: 4.1 },
    { order: 2, loss: 4 },
  ];
  expect(marksOf(rungs, scaleFor(true), 0.06).map(({ orders: own }) => own)).toEqual([[0], [2, 8]]);
  const frame = (step: number, mean: number) => ({ step, mean }) as PretrainLabFrame;
  expect(crossingsOf([frame(0, 8), frame(5, 2)], [{ order: 0, loss: 4 }])[0]!.x).toBeCloseTo(xOf(2.5), 12);
});
