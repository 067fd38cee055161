// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import english from '../../../content/en/widgets/claim-check.ts';
import { live } from '../../../tests/fixtures/live.tsx';
import widget from './widget.ts';

afterEach(cleanup);

test('a statement is sorted by a press, answered at once, and the next one asked', () => {
  const run = live(widget, english);
  expect(screen.queryByText(english.statements['s3-47'].answer)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: /^Documented/ }));
  expect(screen.getByText(english.statements['s3-47'].answer)).toBeTruthy();
  expect(screen.getByRole('button', { name: /^Documented/ }).getAttribute('aria-pressed')).toBe('true');
  fireEvent.click(screen.getByRole('button', { name: 'Previous statement' }));
  expect(run.getState().settings.claim).toBe('s3-47');
  fireEvent.click(screen.getByRole('button', { name: 'Next statement' }));
  fireEvent.click(screen.getByRole('button', { name: /^Opinion/ }));
  expect(run.getState().settings).toMatchObject({ claim: 's0-16', said: ['d', 'o'] });
});
