// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import english from '../../../content/en/widgets/cutoff.ts';
import { live } from '../../../tests/fixtures/live.tsx';
import widget from './widget.ts';

afterEach(cleanup);

const open = () => live(widget, english);

test('cost and threshold move with the arrows and can be typed', () => {
  const run = open();
  fireEvent.keyDown(screen.getByRole('slider', { name: 'Passes below this confidence' }), { key: 'ArrowRight' });
  expect(run.getState().settings.threshold).toBe(51);
  const cost = screen.getByRole('slider', { name: 'What a wrong answer costs' });
  fireEvent.keyDown(cost, { key: 'ArrowRight' });
  expect(run.getState().settings.cost).toBe(1.25);
  fireEvent.keyDown(cost, { key: 'Enter' });
  const field = screen.getByRole('textbox', { name: 'What a wrong answer costs' });
  fireEvent.change(field, { target: { value: '3' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(run.getState().settings.cost).toBe(3);
});

test('a guess sets the cost it asks about and passes below what was guessed', () => {
  const run = open();
  fireEvent.click(screen.getByRole('radio', { name: 'From 50%' }));
  expect(run.getState().settings).toMatchObject({ cost: 3, threshold: 50, guess: '50', answerer: 'calibrated' });
  expect(screen.getByRole('status').textContent).toMatch(
    /^Not this time\. .*Passing below 50% is worth 0\.0 points in 40 questions, passing below 75% 5\.0\.$/,
  );
});

test('a reader who asks is shown the best threshold', () => {
  const run = open();
  fireEvent.click(screen.getByRole('button', { name: 'Show me' }));
  expect(run.getState().settings).toMatchObject({ cost: 3, threshold: 75, guess: 'shown' });
});

test('every question of the quiz is drawn once, by its outcome', () => {
  open();
  const marks = [...document.querySelectorAll('i')].filter(({ className }) => /question/.test(className));
  expect(marks).toHaveLength(40);
});
