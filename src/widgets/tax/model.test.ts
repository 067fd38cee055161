import { expect, test } from 'vitest';
import { initialSettings } from '../../contract/knobs.ts';
import recorded from '../../../docs/claims.json' with { type: 'json' };
import { frame, knobs } from './model.ts';
import { modelIds, runs } from './runs.ts';

test('the numbers are those of the study', () => {
  const numbers = recorded.animals.numbers as Readonly<Record<string, readonly number[]>>;
  const names = { documents: 'tax', sheets: 'sheets', worth: 'gold' } as const;
  for (const id of modelIds) {
    for (const [ours, theirs] of Object.entries(names)) {
      const rounded = numbers[`${id}.${theirs}`]!.map((value) => Number(value.toFixed(3)));
      expect(runs[id][ours as keyof typeof names], `${id} ${ours}`).toEqual(rounded);
    }
  }
});

test('the cure waits for a guess', () => {
  const start = initialSettings(knobs);
  expect(frame(start).clouds.map(({ id }) => id)).toEqual(['base', 'sft', 'ppo', 'free']);
  expect(frame({ ...start, guess: 'both' }).clouds.at(-1)!.id).toBe('ptx');
});
