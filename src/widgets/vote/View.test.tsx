// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useSyncExternalStore } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import english from '../../../content/en/widgets/vote.ts';
import { createRun } from '../../contract/run.ts';
import { encodeBallot, signOf } from './code.ts';
import type { Frame } from './frames.ts';
import type { VoteSettings } from './knobs.ts';
import stills from './stills.json';
import { View } from './View.tsx';
import widget from './widget.ts';

afterEach(cleanup);

type Shown = keyof typeof stills.moments;

const create = () => createRun(widget, {});
let run: ReturnType<typeof create>;
let played = 0;

/** The view as a page shows it before anything ran: with frames computed beforehand. */
function Live({ moment }: { moment: Shown }) {
  const { settings } = useSyncExternalStore(run.subscribe, run.getState);
  const frames = stills.moments[moment].still.frames as readonly unknown[] as readonly Frame[];
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
      play={() => (played += 1)}
      bring={() => false}
      recall={() => null}
      keep={() => {}}
      ask={run.actions.ask}
    />
  );
}

function open(moment: Shown = 'open', settings: Partial<VoteSettings> = {}): void {
  run = create();
  run.actions.set(settings);
  render(<Live moment={moment} />);
}

const votes = (): string => run.getState().settings.votes.marks;
const press = (key: string, more: object = {}): boolean =>
  fireEvent.keyDown(screen.getByRole('button', { name: /both alike/i }), { key, ...more });
const button = (name: RegExp): HTMLElement => screen.getByRole('button', { name });

beforeEach(() => {
  played = 0;
});

test('clicks and keys decide pairs, and can be taken back', () => {
  open();
  fireEvent.click(button(/^1 first/));
  fireEvent.click(button(/both alike/i));
  for (const key of ['2', 'ArrowLeft', 'ArrowDown', 'ArrowRight', '0']) press(key);
  expect(votes()).toBe('1021020');
  press('Backspace');
  fireEvent.click(button(/undo/i));
  expect(votes()).toBe('10210');
  press('1', { repeat: true });
  press('1', { ctrlKey: true });
  press('x');
  expect(votes()).toBe('10210');
  fireEvent.click(button(/start over/i));
  expect(votes()).toBe('');
});

test('a key that decided is not heard by whoever presents', () => {
  open();
  expect(press('ArrowRight')).toBe(false);
  expect(press('PageDown')).toBe(true);
});

test('what was decided and what comes next is announced', () => {
  open();
  press('1');
  expect(screen.getAllByRole('status').some(({ textContent }) => /Taken down: first\. Pair 2\./.test(textContent ?? ''))).toBe(
    true,
  );
});

test('trains from the tenth click on, and no more than thirty are taken', () => {
  open();
  for (let i = 0; i < 9; i++) press('1');
  fireEvent.click(button(/1 to go/));
  expect(played).toBe(0);
  press('2');
  fireEvent.click(button(/train on these 10 clicks/i));
  expect(played).toBe(1);
  for (let i = 0; i < 40; i++) press('2');
  expect(votes()).toHaveLength(30);
  expect(screen.getAllByText(/All 30 pairs are decided/)).not.toEqual([]);
});

test('another seed’s pairs are not those on the table', () => {
  open('open', { votes: { seed: 1, marks: '111' } });
  expect(screen.getByText('Pair 4 of 30')).toBeTruthy();
  cleanup();
  open('open', { seed: 5, votes: { seed: 1, marks: '111' } });
  fireEvent.click(button(/draw the pairs/i));
  expect(played).toBe(1);
  expect(votes()).toBe('111');
});

test('frames of one reader say nothing of another', () => {
  open('warm', { reader: 'warm' });
  expect(screen.getByText('What changed')).toBeTruthy();
  cleanup();
  open('warm', { reader: 'brief' });
  expect(screen.getByText('What will change?')).toBeTruthy();
});

test('a class counts codes once, keeps what it could not count, and begins anew', () => {
  open();
  const codes = ['12', '12', '20'].map((marks, i) => encodeBallot({ seed: 1, marks, sign: signOf(String(i)) }));
  const box = screen.getByLabelText(/codes, one a line/i);
  fireEvent.change(box, {
    target: { value: [...codes, codes[0], 'hello', encodeBallot({ seed: 2, marks: '1', sign: 'BCD' })].join('\n') },
  });
  fireEvent.click(button(/count the codes/i));
  const { tally } = run.getState().settings;
  expect(tally.counts).toEqual([
    [2, 1, 0],
    [0, 2, 1],
  ]);
  expect((box as HTMLTextAreaElement).value.split('\n')).toEqual([codes[0], 'hello', expect.stringMatching(/^2-1-BCD/)]);
  for (const reason of [/counted already/, /no code/, /another seed/]) expect(screen.getByText(reason)).toBeTruthy();
  fireEvent.click(button(/new class/i));
  expect(run.getState().settings.tally.counts).toEqual([]);
  fireEvent.click(button(/put them back/i));
  expect(run.getState().settings.tally).toEqual(tally);
});

test('hands are counted pair by pair, and nonsense is refused', () => {
  open();
  const type = (label: RegExp, value: string): boolean => fireEvent.change(screen.getByLabelText(label), { target: { value } });
  type(/^first better/i, '12');
  type(/^second better/i, 'x');
  fireEvent.click(button(/take down/i));
  expect(screen.getByText(/whole numbers/i)).toBeTruthy();
  type(/^second better/i, '7');
  fireEvent.click(button(/take down/i));
  expect(run.getState().settings.tally).toEqual({ seed: 1, counts: [[12, 7, 0]] });
  expect((screen.getByLabelText('Pair') as HTMLSelectElement).value).toBe('1');
  fireEvent.click(button(/back to my own/i));
  expect(run.getState().settings.tally.counts).toEqual([]);
});
