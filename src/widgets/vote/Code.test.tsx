// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import english from '../../../content/en/widgets/vote.ts';
import { Code } from './Code.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const press = (): void => {
  render(<Code text={english} seed={1} marks="lr=" />);
  fireEvent.click(screen.getByRole('button', { name: english.ballot.copy }));
};

test('a code that was copied says so', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  press();
  await screen.findByRole('button', { name: english.ballot.copied });
  expect(writeText).toHaveBeenCalledOnce();
});

test.each([undefined, { writeText: () => Promise.reject(new Error('not allowed')) }])(
  'where a page may not copy, the code is marked for the reader',
  async (clipboard) => {
    vi.stubGlobal('navigator', { clipboard });
    press();
    await screen.findByRole('button', { name: english.ballot.marked });
    expect(String(getSelection())).toMatch(/^\S{5,}$/);
  },
);
