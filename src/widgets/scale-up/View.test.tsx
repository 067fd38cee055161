// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import english from '../../../content/en/widgets/scale-up.ts';
import { live } from '../../../tests/fixtures/live.tsx';
import type { MomentId } from './moments.ts';
import widget from './widget.ts';

afterEach(cleanup);

const open = (moment: MomentId) => live(widget, english, { moment });

test('a run’s corner is one press away, and both sides go by keys and by typing, in billions', () => {
  const run = open('gpt-3');
  fireEvent.click(screen.getByRole('button', { name: 'LLaMA 65B' }));
  expect(run.getState().settings).toMatchObject({ n: 65_200, d: 1400 });
  const slider = screen.getByRole('slider', { name: 'Parameters, in billions' });
  fireEvent.keyDown(slider, { key: 'ArrowRight' });
  expect(run.getState().settings.n).toBe(70_000);
  fireEvent.keyDown(slider, { key: 'Enter' });
  const typed = screen.getByRole('textbox', { name: 'Parameters, in billions' });
  fireEvent.change(typed, { target: { value: '1.5' } });
  fireEvent.keyDown(typed, { key: 'Enter' });
  expect(run.getState().settings.n).toBe(1500);
});

test('two runs are chosen from lists, a size from the table', () => {
  const run = open('measures');
  fireEvent.change(screen.getByRole('combobox', { name: 'To' }), { target: { value: 'llama-65b' } });
  expect(run.getState().settings.to).toBe('llama-65b');
  cleanup();
  const other = open('family');
  fireEvent.click(screen.getByRole('radio', { name: 'GPT-3 XL' }));
  expect(other.getState().settings.size).toBe('xl');
  expect(screen.getByText('24 heads of 128 make a width of 3,072, not 2,048.')).toBeTruthy();
});
