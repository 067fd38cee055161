import { expect, test } from 'vitest';
import recorded from '../../../docs/claims.json';
import type { OveroptFrame } from './frames.ts';
import { rightGuess } from './Predict.tsx';
import { ownRun } from './run.ts';
import { betas, marks, recent, sizes } from './sizes.ts';
import stills from './stills.json';
import { best, paths, seeds } from './sweep.folded.ts';

const numbers: Readonly<Record<string, readonly number[]>> = recorded.overopt.numbers;
const framesOf = (moment: keyof typeof stills.moments): readonly OveroptFrame[] =>
  stills.moments[moment].still.frames as readonly unknown[] as readonly OveroptFrame[];

test('the page draws what was recorded: every price, iteration and size, as means of the seeds', () => {
  expect(seeds).toBe(20);
  expect(paths.map(({ beta }) => beta)).toEqual([...betas]);
  expect(paths.every(({ spots }) => spots.length === marks.length)).toBe(true);
  expect(best.map(({ n }) => n)).toEqual([...sizes]);
  const ends = numbers['b0.at60.gold']!;
  const { gold, goldBand } = paths[0]!.spots.at(-1)!;
  expect(gold).toBeCloseTo(ends.reduce((sum, end) => sum + end, 0) / 20, 3);
  expect(ends.filter((end) => end < goldBand[0] - 1e-3 || end > goldBand[1] + 1e-3)).toHaveLength(2);
});

test.each([
  ['fall', 0],
  ['leash', 0.1],
  ['long-leash', 0.01],
] as const)('the run of seed 1 that a page carries (%s) is the first seed of the sweep', (moment, beta) => {
  const told = framesOf(moment).filter((frame) => frame.stage === 'ppo' && marks.includes(frame.step));
  expect(told.length).toBe(marks.length);
  for (const frame of told) {
    if (frame.stage !== 'ppo') continue;
    for (const measure of ['kl', 'proxy', 'gold'] as const)
      expect(
        Math.abs(frame.now[measure] - numbers[`b${beta}.at${frame.step}.${measure}`]![0]!),
        `${frame.step} ${measure}`,
      ).toBeLessThan(6e-3);
  }
});

test('the best of n of a page is that of the sweep', () => {
  const frame = framesOf('best').at(-1)!;
  if (frame.stage !== 'best') throw new Error('it ends with the best of n');
  expect(frame.points.map(({ n }) => n)).toEqual([...sizes]);
  for (const { n, gold } of frame.points) expect(Math.abs(gold - numbers[`best${n}.gold`]![0]!)).toBeLessThan(6e-3);
});

test('a run belongs to the seed and the price it ran with', () => {
  const frames = framesOf('leash');
  const at = frames.length - 1;
  expect(ownRun(frames, at, { seed: 1, beta: '0.1', guess: null }).path.length).toBeGreaterThan(10);
  expect(ownRun(frames, at, { seed: 1, beta: '0', guess: null })).toMatchObject({ path: [], now: undefined });
  expect(ownRun(frames, at, { seed: 2, beta: '0.1', guess: null })).toMatchObject({ path: [], best: undefined });
});

test('a mean is over the last five places, distance and scores together', () => {
  const path = [0, 1, 2, 3, 4, 5, 6].map((i) => ({ kl: i, proxy: 2 * i, gold: -i }));
  expect(recent(path.slice(0, 1))).toEqual({ kl: 0, proxy: 0, gold: 0 });
  expect(recent(path)).toEqual({ kl: 4, proxy: 8, gold: -4 });
});

test('the guess that counts is the nearest on the scale of the picture', () => {
  expect([0.2, 1.3, 2.2, 2.4, 7, 30].map(rightGuess)).toEqual(['1', '1', '1', '4', '9', '16']);
});
