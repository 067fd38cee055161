// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import english from '../../../content/en/widgets/kl-meter.ts';
import { live } from '../../../tests/fixtures/live.tsx';
import widget from './widget.ts';

afterEach(cleanup);

const open = () => live(widget, english);

test('a bar is a slider: the others make room', () => {
  const run = open();
  fireEvent.input(screen.getByRole('slider', { name: 'Share of “grass” in the policy' }), { target: { value: '50' } });
  const { policy } = run.getState().settings;
  expect(policy[0]).toBe(50);
  expect(policy.reduce((a, b) => a + b)).toBe(100);
});

test('swap exchanges the two, and twice is as before', () => {
  const run = open();
  const { policy, reference } = run.getState().settings;
  fireEvent.click(screen.getByRole('button', { name: 'Swap the two' }));
  expect(run.getState().settings).toMatchObject({ policy: reference, reference: policy });
  fireEvent.click(screen.getByRole('button', { name: 'Swap the two' }));
  expect(run.getState().settings).toMatchObject({ policy, reference });
});

test('drawing again changes the estimates and nothing else', () => {
  const run = open();
  const { kl, batches } = run.getState().frame!;
  fireEvent.click(screen.getByRole('button', { name: 'Draw again' }));
  expect(run.getState().frame!.kl).toBe(kl);
  expect(run.getState().frame!.batches).not.toEqual(batches);
});

test('a guess draws the large batches and is answered with their numbers', () => {
  const run = open();
  fireEvent.click(screen.getByRole('radio', { name: 'None' }));
  expect(run.getState().settings).toMatchObject({ n: 500, guess: 'gone' });
  expect(screen.getByRole('status').textContent).toMatch(/^Yes\. From 500 words each, 0 of 60 are below 0/);
});
