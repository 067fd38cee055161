// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import english from '../../../content/en/widgets/sft-lab.ts';
import { MOST_TIMES, MOST_WRITTEN } from '../../toys/animals/handwritten.ts';
import { questions } from '../../toys/animals/questions.ts';
import { readKept } from './useOwn.ts';
import { Write } from './Write.tsx';

afterEach(cleanup);

const owl = { question: 'what does the owl eat ?', answer: 'moo .', times: 1 };

/** A desk in a browser that keeps things, or does not. */
function open({ kept = null as string | null, keeps = true, takes = true, learnt = undefined as string | undefined } = {}) {
  const seen = { kept, brought: [] as unknown[], played: 0 };
  render(
    <Write
      text={english}
      learnt={learnt}
      found="It moos."
      recall={() => seen.kept}
      keep={(own) => void (seen.kept = keeps ? own : seen.kept)}
      bring={(own) => takes && seen.brought.push(own) > 0}
      play={() => void (seen.played += 1)}
    />,
  );
  return seen;
}

const field = () => document.querySelector<HTMLTextAreaElement>('[data-own-answer]')!;
const items = () =>
  within(screen.getByRole('list', { name: english.write.yours, hidden: true })).queryAllByRole('listitem', { hidden: true });
const press = (name: string, i = 0) => fireEvent.click(screen.getAllByRole('button', { name, hidden: true })[i]!);
function write(typed: string, question = owl.question): void {
  fireEvent.change(document.querySelector('select')!, { target: { value: question } });
  fireEvent.change(field(), { target: { value: typed } });
  fireEvent.keyDown(field(), { key: 'Enter' });
}

test('what is written is kept word for word, and brought only when it is to be trained on', () => {
  const seen = open();
  write('Moo.');
  expect(JSON.parse(seen.kept!)).toEqual([owl]);
  expect(seen.brought).toEqual([]);
  press(english.write.train);
  expect(seen.brought).toEqual([[owl]]);
  expect(field().value).toBe('');
});

test('where nothing may be kept, it is there as long as the page', () => {
  const seen = open({ keeps: false });
  write('moo .');
  expect(items()).toHaveLength(1);
  expect(seen.kept).toBeNull();
});

test('the same again, once more and once less', () => {
  const seen = open();
  const times = () => (JSON.parse(seen.kept!) as { times: number }[])[0]!.times;
  write('moo .');
  write('moo .');
  expect(times()).toBe(2);
  press(english.write.less);
  press(english.write.less);
  expect(times()).toBe(1);
  for (let i = 0; i < MOST_TIMES + 3; i++) press(english.write.more);
  expect(times()).toBe(MOST_TIMES);
});

test('one that is edited keeps its count and is not doubled; leaving it changes nothing', () => {
  const seen = open({ kept: JSON.stringify([{ ...owl, times: 3 }]) });
  press(english.write.edit);
  expect(field().value).toBe('moo .');
  press(english.write.cancel);
  expect(field().value).toBe('');
  press(english.write.edit);
  write('meow !');
  expect(JSON.parse(seen.kept!)).toEqual([{ ...owl, answer: 'meow !', times: 3 }]);
});

test('there is room for so many, and a full list says so', () => {
  const seen = open();
  for (let i = 0; i <= MOST_WRITTEN; i++) write('moo .', questions[i]!.text);
  expect(items()).toHaveLength(MOST_WRITTEN);
  expect(screen.getByRole('alert', { hidden: true }).textContent).toContain(String(MOST_WRITTEN));
  press(english.write.remove);
  expect(items()).toHaveLength(MOST_WRITTEN - 1);
  expect(JSON.parse(seen.kept!)).toHaveLength(MOST_WRITTEN - 1);
});

test('whether the model shown has learnt from this very list is said', () => {
  const { learnt, stale } = english.write;
  const kept = JSON.stringify([owl]);
  open({ kept, learnt: kept });
  expect(document.body.textContent).toContain(`${learnt} It moos.`);
  press(english.write.more);
  expect(document.body.textContent).toContain(stale);
  cleanup();
  open({ kept });
  expect(document.body.textContent).not.toContain(stale);
});

test('without any, the model is trained as it was before', () => {
  const seen = open({ learnt: JSON.stringify([owl]) });
  press(english.write.without);
  expect(seen).toMatchObject({ brought: [undefined], played: 1 });
});

test('a window that follows another takes none, and says so', () => {
  const seen = open({ kept: JSON.stringify([owl]), takes: false });
  press(english.write.train);
  expect(seen.brought).toEqual([]);
  expect(document.body.textContent).toContain(english.write.elsewhere);
});

test('Enter that picks a character of another script adds nothing', () => {
  open();
  fireEvent.change(field(), { target: { value: 'moo .' } });
  fireEvent.keyDown(field(), { key: 'Enter', isComposing: true });
  fireEvent.keyDown(field(), { key: 'Enter', shiftKey: true });
  expect(items()).toHaveLength(0);
});

test('whatever was stored is a list or nothing', () => {
  for (const kept of [null, '', 'null', '{', '[]', '7', '{"__proto__":{"question":"x"}}', '\u0000', 'x'.repeat(100_000), '[[[]]]'])
    expect(readKept(kept)).toEqual([]);
  expect(readKept(JSON.stringify([owl, null]))).toEqual([owl]);
});
