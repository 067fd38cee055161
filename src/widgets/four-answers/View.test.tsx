// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test } from 'vitest';
import english from '../../../content/en/widgets/four-answers.ts';
import chinese from '../../../content/zh/widgets/four-answers.ts';
import { createRun } from '../../contract/run.ts';
import { drawn, live } from '../../../tests/fixtures/live.tsx';
import type { FourSettings } from './knobs.ts';
import type { MomentId } from './moments.ts';
import widget from './widget.ts';

afterEach(cleanup);

const open = (moment: MomentId, settings: Partial<FourSettings> = {}) => live(widget, english, { moment, settings });

test('every moment is drawn at both widths in both languages, with no slot left open', () => {
  for (const text of [english, chinese]) {
    for (const moment of Object.keys(widget.moments) as MomentId[]) {
      const run = createRun(widget, { moment });
      for (const width of [360, 1200]) {
        const html = renderToString(drawn(widget, run, text as typeof english, width));
        expect(html.replace(/style="[^"]*"/g, ''), moment).not.toMatch(/\{|undefined|NaN|\[object/);
      }
      const { frame, frames, settings } = run.getState();
      const said = widget.describe(frame!, settings, text as typeof english);
      expect(said).not.toMatch(/[{}]|undefined|NaN/);
      const { columns, rows } = widget.table!(frames, settings, text as typeof english);
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
    expect(text.leavesOut.split(/\s+/).length).toBeLessThanOrEqual(40);
  }
});

test('the ranking is written with buttons alone: up, down, tie', () => {
  const run = open('reward');
  fireEvent.click(screen.getByRole('button', { name: 'Move C up' }));
  expect(run.getState().settings.rank).toEqual([['C'], ['D'], ['A', 'B']]);
  fireEvent.click(screen.getByRole('button', { name: 'Tie D with the answer above' }));
  expect(run.getState().settings.rank).toEqual([
    ['C', 'D'],
    ['A', 'B'],
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'Tie D with the answer above' }));
  fireEvent.click(screen.getByRole('button', { name: 'Move B down' }));
  expect(run.getState().settings.rank).toEqual([['C'], ['D'], ['A'], ['B']]);
});

test('the caliper is laid on two points by pressing them, and a comparison can be struck out', () => {
  const run = open('reward');
  fireEvent.click(screen.getByRole('button', { name: /^Measure A/ }));
  expect(run.getState().settings.pair).toContain('A');
  fireEvent.click(screen.getByRole('checkbox', { name: 'Count the comparison A = B' }));
  expect(run.getState().settings.without).toEqual(['AB']);
});

test('a verdict can be turned round, and a new ranking takes it back', () => {
  const run = open('reward');
  fireEvent.click(screen.getByRole('button', { name: 'Turn round: D over A' }));
  expect(run.getState().settings.turned).toEqual(['AD']);
  expect(screen.getByText('Turned round: A over D. The labeler now contradicts her own ranking.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Move C up' }));
  expect(run.getState().settings.turned).toEqual([]);
});

test('the formulas are those of the answer whose letter has the focus', () => {
  open('ppo-2');
  const letter = [...document.querySelectorAll<HTMLElement>('tr[data-quantity="C"] [tabindex="0"]')][0]!;
  expect(document.body.textContent).toContain('The same for D, in formulas');
  fireEvent.focusIn(letter);
  expect(document.body.textContent).toContain('The same for C, in formulas');
});

test('before the first step of SFT the formula is that of the first step, and without demonstrations there is none', () => {
  open('sft-before');
  const formulas = () => [...document.querySelectorAll('[role="math"]')].map((each) => each.textContent);
  expect(formulas()[0]).toContain('−2.303 − 0.5 (.100 − .750)= −1.978');
  cleanup();
  open('sft', { demos: [] });
  expect(formulas()).toEqual([]);
});

test('a number in a sentence is a slider: arrows go from stop to stop, Enter types', () => {
  const run = open('sft');
  const slider = screen.getByRole('slider', { name: 'Steps of fine-tuning' });
  fireEvent.keyDown(slider, { key: 'ArrowRight' });
  expect(run.getState().settings.steps).toBe(5);
  fireEvent.keyDown(slider, { key: 'Enter' });
  const typed = screen.getByRole('textbox', { name: 'Steps of fine-tuning' });
  fireEvent.change(typed, { target: { value: '7' } });
  fireEvent.keyDown(typed, { key: 'Enter' });
  expect(run.getState().settings.steps).toBe(7);
  fireEvent.keyDown(slider, { key: 'PageDown' });
  expect(run.getState().settings.steps).toBe(7);
});

test('a guess lets the run go on and is answered; "show me" answers without one', () => {
  const run = open('ppo-1');
  fireEvent.click(screen.getByRole('radio', { name: 'C and D' }));
  expect(run.getState().settings).toMatchObject({ iteration: 100, guess: 'dc' });
  expect(screen.getByRole('status').textContent).toMatch(/^Not this time\. Only D: 83\.2%, from 34\.9%/);
  cleanup();
  const other = open('sft');
  fireEvent.click(screen.getByRole('button', { name: 'Show me' }));
  expect(other.getState().settings.steps).toBe(400);
  expect(screen.getByRole('status').textContent).toMatch(/^ ?At step 400 C stands at 24\.7%/);
});

test('the other acts have their guess too, and the figure answers it', () => {
  const run = open('reward');
  fireEvent.click(screen.getByRole('radio', { name: 'With 84.4%, halfway between' }));
  expect(run.getState().settings).toMatchObject({ pair: ['D', 'A'], guess: 'chain-mean' });
  expect(screen.getByRole('status').textContent).toMatch(/^Not this time\. With 96\.8%\..* 1\.92, .* 1\.48, .* 3\.41/);
  cleanup();
  const hack = open('hack-3');
  fireEvent.click(screen.getByRole('radio', { name: '… rises all the way' }));
  expect(hack.getState().settings).toMatchObject({ cure: true, leash: 0.5 });
  expect(screen.getByRole('status').textContent).toMatch(/^Yes\. It rises all the way\./);
  fireEvent.click(screen.getByRole('checkbox', { name: /^Add two comparisons/ }));
  expect(screen.queryByRole('status')).toBe(null);
});

test('the player steps, and stops at both ends', () => {
  const run = open('ppo-1');
  fireEvent.click(screen.getByRole('button', { name: 'Step one iteration on' }));
  expect(run.getState().settings.iteration).toBe(2);
  for (let i = 0; i < 4; i++) fireEvent.click(screen.getByRole('button', { name: 'Back one iteration' }));
  expect(run.getState().settings.iteration).toBe(0);
});

test('pointing at an answer marks it in figure, formula and table', () => {
  open('ppo-2');
  const marked = () =>
    document.querySelectorAll('tr.lit[data-quantity="C"], li.lit[data-quantity="C"], .quantity.lit[data-quantity="C"]').length;
  expect(marked()).toBe(0);
  fireEvent.pointerOver(document.querySelector('li[data-quantity="C"] p')!);
  expect(marked()).toBeGreaterThanOrEqual(3);
});
