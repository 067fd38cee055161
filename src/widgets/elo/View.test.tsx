// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import english from '../../../content/en/widgets/elo.ts';
import { live } from '../../../tests/fixtures/live.tsx';
import widget from './widget.ts';

afterEach(cleanup);

const open = () => live(widget, english);

test('battles go from stop to stop, and narrow the intervals', () => {
  const run = open();
  const before = run.getState().frame!.gap.half;
  fireEvent.keyDown(screen.getByRole('slider', { name: 'Battles, shared by all six' }), { key: 'ArrowRight' });
  expect(run.getState().settings.battles).toBe(100);
  expect(run.getState().frame!.gap.half).toBeLessThan(before);
});

test('the judge’s taste and K have their own rulers', () => {
  const run = open();
  fireEvent.keyDown(screen.getByRole('slider', { name: /^The judge’s taste/ }), { key: 'End' });
  fireEvent.keyDown(screen.getByRole('slider', { name: /^Elo’s K/ }), { key: 'ArrowRight' });
  expect(run.getState().settings).toMatchObject({ taste: 200, k: 8 });
});

test('a guess runs all battles with a fair judge and is answered with the number needed', () => {
  const run = open();
  run.actions.set({ taste: 100 });
  fireEvent.click(screen.getByRole('radio', { name: 'About 200' }));
  expect(run.getState().settings).toMatchObject({ battles: 6400, taste: 0, guess: 'hundreds' });
  expect(screen.getByRole('status').textContent).toMatch(/^Not this time\. With about 1500 battles .* from \d+ on/);
});

test('the table has a row for each model, best first', () => {
  const run = open();
  const { rows } = widget.table!([run.getState().frame!], run.getState().settings, english);
  expect(rows).toHaveLength(6);
  const ratings = rows.map((row) => row[4] as number);
  expect(ratings).toEqual(ratings.toSorted((a, b) => b - a));
});
