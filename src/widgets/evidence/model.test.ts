import { expect, test } from 'vitest';
import { inferences } from '../../../content/facts/inferences.ts';
import { initialSettings } from '../../contract/knobs.ts';
import { frame, graded, gradeOf, knobs } from './model.ts';

const start = initialSettings(knobs);

test('nothing is known of an inference before it is graded', () => {
  expect(frame(start).rows.filter(({ known }) => known)).toEqual([]);
  const given = graded([], 'tuned', 'guess');
  const { rows } = frame({ ...start, given });
  expect(rows.filter(({ known }) => known).map(({ id }) => id)).toEqual(['tuned']);
  expect(rows.find(({ id }) => id === 'tuned')?.known).toEqual({ essay: 'hypothesis', outcome: 'contradicted' });
});

test('a second grade takes the place of the first, and of that one alone', () => {
  const given = graded(graded(graded([], 'base', 'guess'), 'tuned', 'guess'), 'base', 'conclusion');
  expect(given).toHaveLength(2);
  expect(gradeOf(given, 'base')).toBe('conclusion');
  expect(gradeOf(given, 'tuned')).toBe('guess');
  expect(gradeOf(given, 'larger')).toBeNull();
  // An address may name two; the last one counts.
  expect(gradeOf(['base-guess', 'base-hypothesis'], 'base')).toBe('hypothesis');
});

test('what is asked for at once is shown for all', () => {
  const { rows, outcomes } = frame({ ...start, reveal: true });
  expect(rows.every(({ known }) => known)).toBe(true);
  expect(Object.values(outcomes).reduce((sum, each) => sum + each)).toBe(inferences.length);
});

test('the sentence it opens on: none documented, one contradicted', () => {
  expect(inferences.map(({ outcome }): string => outcome)).not.toContain('documented');
  expect(frame(start).outcomes).toEqual({ contradicted: 1, disputed: 1, supported: 2, silent: 2 });
});
