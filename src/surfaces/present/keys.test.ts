// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { commandOf, type Focus, focusOf, type Press } from './keys.ts';

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  ...more,
});

const everywhere: Focus[] = ['page', 'button', 'control', 'list', 'text'];

test('page keys always page, except in a text of several lines', () => {
  for (const focus of everywhere) {
    expect(commandOf(press('PageDown'), focus)).toBe('next');
    expect(commandOf(press('PageUp'), focus)).toBe('previous');
  }
  expect(commandOf(press('PageDown'), 'area')).toBeUndefined();
});

test('arrows, Home and End page only where no control uses them', () => {
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'Home', 'End']) {
    expect(commandOf(press(key), 'page')).toBeDefined();
    expect(commandOf(press(key), 'button')).toBeDefined();
    for (const focus of ['control', 'list', 'text', 'area'] as const) expect(commandOf(press(key), focus)).toBeUndefined();
  }
});

test('Space yields to whatever has the focus', () => {
  expect(commandOf(press(' '), 'page')).toBe('next');
  expect(commandOf(press(' ', { shiftKey: true }), 'page')).toBe('previous');
  for (const focus of ['button', 'control', 'list', 'text', 'area'] as const) expect(commandOf(press(' '), focus)).toBeUndefined();
});

test.each([
  ['b', 'black'],
  ['B', 'black'],
  ['.', 'black'],
  ['w', 'white'],
  [',', 'white'],
  ['f', 'fullscreen'],
  ['n', 'notes'],
  ['s', 'notes-window'],
  ['o', 'overview'],
  ['g', 'go-to'],
  ['t', 'timer'],
  ['r', 'reset'],
  ['?', 'help'],
])('%s: %s, unless it is typed, chooses from a list, or is switched off', (key, command) => {
  expect(commandOf(press(key), 'page')).toBe(command);
  expect(commandOf(press(key), 'control')).toBe(command);
  expect(commandOf(press(key), 'text')).toBeUndefined();
  expect(commandOf(press(key), 'area')).toBeUndefined();
  expect(commandOf(press(key), 'list')).toBeUndefined();
  expect(commandOf(press(key), 'page', { singleKeys: false })).toBeUndefined();
});

test('F5, Esc and paging go on with single keys switched off', () => {
  for (const key of ['F5', 'Escape', 'PageDown', 'ArrowRight', ' ', 'Home']) {
    expect(commandOf(press(key), 'page', { singleKeys: false })).toBeDefined();
  }
});

test('nothing is taken from the browser or from an input method', () => {
  for (const key of ['PageDown', 'b', 'r', 'F5', 'ArrowRight', ' ']) {
    for (const held of ['ctrlKey', 'metaKey', 'altKey', 'isComposing'] as const) {
      expect(commandOf(press(key, { [held]: true }), 'page')).toBeUndefined();
    }
  }
  expect(commandOf(press('Process'), 'page')).toBeUndefined();
  expect(commandOf(press('q'), 'page')).toBeUndefined();
});

test.each<[string, Focus]>([
  ['<input type="range">', 'control'],
  ['<input type="radio">', 'control'],
  ['<input type="checkbox">', 'button'],
  ['<input>', 'text'],
  ['<input type="number">', 'text'],
  ['<textarea></textarea>', 'area'],
  ['<select></select>', 'list'],
  ['<button></button>', 'button'],
  ['<a href="#x">x</a>', 'button'],
  ['<details><summary></summary></details>', 'page'],
  ['<div role="slider" tabindex="0"></div>', 'control'],
  ['<div role="switch" tabindex="0"></div>', 'button'],
  ['<h2 tabindex="-1"></h2>', 'page'],
])('%s has its keys', (html, focus) => {
  document.body.innerHTML = html;
  expect(focusOf(document.body.firstElementChild)).toBe(focus);
  expect(focusOf(null)).toBe('page');
});
