import { expect, test } from 'vitest';
import { initialSettings } from '../../contract/knobs.ts';
import { frame, knobs } from './model.ts';

test('the cure waits for a guess', () => {
  const start = initialSettings(knobs);
  expect(frame(start).clouds.map(({ id }) => id)).toEqual(['base', 'sft', 'ppo', 'free']);
  expect(frame({ ...start, guess: 'both' }).clouds.at(-1)!.id).toBe('ptx');
});
