import { expect, test } from 'vitest';
import { initialSettings } from '../../contract/knobs.ts';
import { frame, judged, knobs } from './model.ts';

const start = initialSettings(knobs);

test('no verdict is seen before the line lies open', () => {
  expect(frame(start).sentences.map(({ verdict }) => verdict)).toEqual([null, null, null, null]);
  expect(frame({ ...start, line: true }).sentences.map(({ verdict }) => verdict)).toEqual([
    'invented',
    'invented',
    'backed',
    'open',
  ]);
});

test('of four sentences the line bears out one; two are invented, one cannot be checked', () => {
  expect(frame(start).counts).toEqual({ backed: 1, invented: 2, open: 1 });
});

test('a sentence is judged once, and agreement counts when the line lies open', () => {
  const marks = judged(judged(judged([], 'easy', 'backed'), 'best', 'backed'), 'easy', 'invented');
  expect(frame({ marks, line: false })).toMatchObject({ marked: 2, agreed: 0 });
  expect(frame({ marks, line: true })).toMatchObject({ marked: 2, agreed: 2 });
});
