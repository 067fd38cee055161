// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useSyncExternalStore } from 'react';
import { afterEach, expect, test } from 'vitest';
import english from '../../../content/en/widgets/claim-check.ts';
import { createRun } from '../../contract/run.ts';
import { View } from './View.tsx';
import widget from './widget.ts';

afterEach(cleanup);

test('a statement is sorted by a press, answered at once, and the next one asked', () => {
  const run = createRun(widget);
  function Live() {
    useSyncExternalStore(run.subscribe, run.getState);
    const { settings, frame, frames, at } = run.getState();
    return (
      <View
        settings={settings}
        frame={frame!}
        frames={frames}
        at={at}
        text={english}
        width={1200}
        lang="en"
        set={run.actions.set}
        ask={run.actions.ask}
        bring={run.actions.bring}
        play={run.actions.play}
      />
    );
  }
  render(<Live />);
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
