// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useSyncExternalStore } from 'react';
import { afterEach, expect, test } from 'vitest';
import english from '../../../content/en/widgets/overopt.ts';
import { createRun } from '../../contract/run.ts';
import { finding } from './findings.ts';
import type { OveroptFrame } from './frames.ts';
import stills from './stills.json';
import { table } from './table.ts';
import { View } from './View.tsx';
import widget from './widget.ts';

afterEach(cleanup);

type Shown = keyof typeof stills.moments;

const create = (moment: Shown) => createRun(widget, { moment });
let run: ReturnType<typeof create>;

const framesOf = (moment: Shown): readonly OveroptFrame[] =>
  stills.moments[moment].still.frames as readonly unknown[] as readonly OveroptFrame[];

function Live({ moment }: { moment: Shown }) {
  const { settings } = useSyncExternalStore(run.subscribe, run.getState);
  const frames = framesOf(moment);
  return (
    <View
      settings={settings}
      frame={frames.at(-1)!}
      frames={frames}
      at={frames.length - 1}
      text={english}
      width={1200}
      lang="en"
      set={run.actions.set}
      play={() => {}}
      bring={() => false}
      recall={() => null}
      keep={() => {}}
      ask={run.actions.ask}
    />
  );
}

function open(moment: Shown): void {
  run = create(moment);
  render(<Live moment={moment} />);
}

const said = (moment: Shown): string => finding(framesOf(moment).at(-1)!, run.getState().settings, english);

test('the worth waits for a guess, in picture, sentence and table', () => {
  open('guess');
  const { settings } = run.getState();
  expect(said('guess')).toMatch(/Where does it turn/);
  expect(table(framesOf('guess'), settings, english).rows.every(([, , , gold]) => gold === '')).toBe(true);
  expect(screen.queryByText(/Δ/)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: /near KL\s9/ }));
  expect(run.getState().settings.guess).toBe('9');
  expect(screen.getByRole('status').textContent).toMatch(/You said near KL\s9\. No\..*peaked at KL\s\d/);
  expect(screen.getByText(/Δ \d/)).toBeTruthy();
  expect(said('guess')).toMatch(/falls to −/);
});

test('who does not want to guess is shown it', () => {
  open('guess');
  fireEvent.click(screen.getByRole('button', { name: 'Show me' }));
  expect(screen.queryByRole('status')).toBeNull();
  expect(said('guess')).toMatch(/below where it began/);
});

test('a price is a button over what came of it, and the sweep is there before anything ran', () => {
  open('fall');
  fireEvent.click(screen.getByRole('button', { name: /β = 0.2/ }));
  expect(run.getState().settings.beta).toBe('0.2');
  expect(screen.getByRole('button', { name: /β = 0.2/ }).getAttribute('aria-pressed')).toBe('true');
  expect(screen.getByText(/No run with these settings yet/)).toBeTruthy();
  expect(said('fall')).toMatch(/^At β = 0.2 .*stays there/);
});

test('answers are told from before, near the peak and the end', () => {
  open('fall');
  expect(screen.getAllByText(/^Iteration \d+, KL/)).toHaveLength(3);
});
