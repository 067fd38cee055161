// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import english from '../../../content/en/widgets/rm-train.ts';
import { live } from '../../../tests/fixtures/live.tsx';
import widget from './widget.ts';

afterEach(cleanup);

const open = () => live(widget, english);

test('labels go from stop to stop', () => {
  const run = open();
  fireEvent.keyDown(screen.getByRole('slider', { name: 'Labels to learn from' }), { key: 'ArrowRight' });
  expect(run.getState().settings.labels).toBe(100);
});

test('an answer is put together from parts and judged twice', () => {
  const run = open();
  fireEvent.keyDown(screen.getByRole('slider', { name: 'Mistakes' }), { key: 'ArrowRight' });
  expect(run.getState().settings.mistakes).toBe(1);
  expect(screen.getByText(/The moon is made of cheese\./)).toBeTruthy();
  const before = run.getState().frame!.answer;
  fireEvent.click(screen.getByRole('button', { name: 'Show me one' }));
  const { answer } = run.getState().frame!;
  expect(answer.score).toBeGreaterThan(before.score);
  expect(answer.worth).toBeLessThan(before.worth);
  expect(screen.getByText(/Thank you for asking! \(× 20\)/)).toBeTruthy();
});

test('a guess sets the taste and is answered with the middle of the seeds', () => {
  const run = open();
  fireEvent.click(screen.getByRole('radio', { name: 'About half' }));
  expect(run.getState().settings).toMatchObject({ labels: 200, bias: 1, guess: 'half' });
  expect(screen.getByRole('status').textContent).toMatch(/^Not this time\..* at \d+\.\d% with 20 labels and at \d+\.\d% with 200/);
});
