import { expect, test } from 'vitest';
import { appearance } from './beforePaint.ts';

const opening = 'model=none&links=all';
const see = (query: string, stored: string | null = null): object => appearance(query, opening, 'all', stored);

test('a page of its own follows the device, or the reader’s choice, or the address', () => {
  expect(see('')).toEqual({});
  expect(see('', 'dark')).toEqual({ theme: 'dark' });
  expect(see('', 'neon')).toEqual({});
  expect(see('?theme=light', 'dark')).toEqual({ theme: 'light' });
  expect(see('?theme=auto', 'dark')).toEqual({});
});

test('an embed is light until the host says otherwise, whatever this reader chose elsewhere', () => {
  expect(see('?embed=1', 'dark')).toEqual({ embed: true, theme: 'light' });
  expect(see('?embed=1&theme=host')).toEqual({ embed: true, theme: 'light' });
  expect(see('?embed=1&theme=dark')).toEqual({ embed: true, theme: 'dark' });
  expect(see('?embed=true&theme=auto', 'dark')).toEqual({ embed: true });
  expect(see('?embed=1&embed=0')).toEqual({});
  expect(see('?embed=2&theme=neon')).toEqual({});
});

test('it knows whether what stands on the page is what was asked for', () => {
  expect(see(`?${opening}&embed=1&theme=dark&v=1`)).not.toHaveProperty('asked');
  expect(see('?moment=all')).not.toHaveProperty('asked');
  expect(see('?model=chatgpt')).toHaveProperty('asked');
  expect(see('?moment=chatgpt')).toHaveProperty('asked');
  expect(see(`?${opening}&controls=0`)).toHaveProperty('asked');
});

test('a click can be asked for, and nothing else', () => {
  expect(see('?start=click')).toEqual({ start: 'click' });
  expect(see('?start=1')).toEqual({});
});
