import { expect, test } from 'vitest';
import english from '../../../content/en/widgets/tax.ts';
import { initialSettings } from '../../contract/knobs.ts';
import { finding, findingOf } from './findings.ts';
import { frame, knobs } from './model.ts';

const start = initialSettings(knobs);

test('runs with old text wait for a guess, whatever weight is asked for', () => {
  const covered = frame({ ...start, weight: 0.3 });
  expect(covered.leashes.map(({ places }) => places.length)).toEqual([1, 1, 1, 1]);
  expect(covered.weight).toBe(0);
  const shown = frame({ ...start, weight: 0.3, guess: 'both' });
  expect(shown.leashes.map(({ places }) => places.length)).toEqual([4, 4, 4, 4]);
  expect(shown.chosen).toEqual(shown.leashes[2]!.places[3]);
});

test('the sentence follows the run: repaired on a leash, its worth unmended without', () => {
  const shown = { ...start, weight: 0.3, guess: 'shown' } as const;
  expect(findingOf(frame(shown))).toBe('repaired');
  expect(findingOf(frame({ ...shown, beta: 0 }))).toBe('unmended');
  expect(findingOf(frame({ ...shown, old: 'names' }))).toBe('namesMixed');
  expect(findingOf(frame({ ...shown, weight: 0 }))).toBe('documents');
});

test('a name that was told is said in per cent', () => {
  expect(finding(frame({ ...start, old: 'names' }), english)).toMatch(/gets 9\d% from the base model/);
});
