// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import english from '../../../content/en/widgets/clip-view.ts';
import { live } from '../../../tests/fixtures/live.tsx';
import widget from './widget.ts';

afterEach(cleanup);

const open = () => live(widget, english);

test('the ratio moves with the arrows and can be typed', () => {
  const run = open();
  const slider = screen.getByRole('slider', { name: 'Ratio ρ' });
  fireEvent.keyDown(slider, { key: 'ArrowRight' });
  expect(run.getState().settings.ratio).toBe(1.05);
  fireEvent.keyDown(slider, { key: 'Enter' });
  fireEvent.change(screen.getByRole('textbox', { name: 'Ratio ρ' }), { target: { value: '1.33' } });
  fireEvent.keyDown(screen.getByRole('textbox', { name: 'Ratio ρ' }), { key: 'Enter' });
  expect(run.getState().settings.ratio).toBe(1.33);
  expect(screen.getAllByText('slope 0: no push')).toHaveLength(1);
});

test('a guess moves the ratio there and is answered with the two slopes', () => {
  const run = open();
  fireEvent.click(screen.getByRole('radio', { name: 'Yes: it is outside' }));
  expect(run.getState().settings).toMatchObject({ ratio: 1.5, guess: 'yes' });
  expect(screen.getByRole('status').textContent).toMatch(
    /^Not this time\. At ratio 1\.50 the good answer has slope 0, the bad answer −1/,
  );
});

test('pointing at a term of the formula draws its line in both panels', () => {
  open();
  const lines = () => document.querySelectorAll('path[style*="accent"]').length;
  expect(lines()).toBe(0);
  fireEvent.pointerOver(document.querySelector('[data-quantity="held"]')!);
  expect(lines()).toBe(2);
});
