// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useSyncExternalStore } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import english from '../../../content/en/widgets/three-uses.ts';
import { createRun } from '../../contract/run.ts';
import type { UsesFrame } from './frame.ts';
import stills from './stills.json' with { type: 'json' };
import { View } from './View.tsx';
import widget from './widget.ts';

afterEach(cleanup);

const create = () => createRun(widget, {});
let run: ReturnType<typeof create>;

/** The view as a page shows it before anything ran: with a frame computed beforehand. */
function Live() {
  const { settings } = useSyncExternalStore(run.subscribe, run.getState);
  const frames = stills.moments.three.still.frames as readonly unknown[] as readonly UsesFrame[];
  const { set, ask, bring, play } = run.actions;
  const shelf = { recall: () => null, keep: () => {} };
  return (
    <View
      {...{ settings, frames, set, ask, bring, play, ...shelf }}
      frame={frames[0]!}
      at={0}
      text={english}
      width={1200}
      lang="en"
    />
  );
}

beforeEach(() => {
  run = create();
  render(<Live />);
});

const lane = (name: string) => within(screen.getByRole('region', { name }));

test('three lanes ask the same, and only fine-tuning changes weights', () => {
  expect(screen.getAllByRole('region').map((region) => region.querySelector('mark')?.textContent)).toEqual([
    'owl:',
    'owl:',
    'owl:',
  ]);
  expect(lane('Fine-tuned').getByText('28,352')).toBeTruthy();
  for (const name of ['Zero-shot', 'Few-shot']) expect(lane(name).getAllByText('0')).toHaveLength(2);
  for (const name of ['Fine-tuned', 'Zero-shot', 'Few-shot']) expect(lane(name).getByText('búho')).toBeTruthy();
});

test('a guess goes on to the list without a title, and is answered with its numbers', () => {
  expect(screen.queryByRole('status')).toBeNull();
  fireEvent.click(screen.getByLabelText(english.predict.options.zero));
  expect(run.getState().settings).toMatchObject({ task: 'sound', guess: 'zero' });
  expect(screen.getByRole('status').textContent).toMatch(/^Not this\. By title 0% .* 100%/);
  fireEvent.click(screen.getByLabelText(english.predict.options.few));
  expect(screen.getByRole('status').textContent).toMatch(/^Yes\./);
  expect(lane('Zero-shot').getByText('hoot').closest('p')?.previousElementSibling).not.toBeNull();
  expect(lane('Few-shot').getByText('hoot').closest('p')?.previousElementSibling).toBeNull();
});

test('animal and number of examples are chosen beside the lanes', () => {
  fireEvent.click(screen.getByLabelText('wolf'));
  fireEvent.click(screen.getByLabelText('8'));
  expect(run.getState().settings).toMatchObject({ animal: 'wolf', shots: '8' });
  expect(lane('Few-shot').getByText('frog:', { exact: false })).toBeTruthy();
  expect(lane('Few-shot').getByText('17')).toBeTruthy();
});
