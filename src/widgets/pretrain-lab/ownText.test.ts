import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finish } from '../../engine/sample.ts';
import { learnPieces, UNKNOWN } from './bytePairs.ts';
import { LEAST, MOST, readOwn } from './ownText.ts';

const story =
  'The fox ran over the old bridge and met a hen, who asked him where he was going in such a hurry on so fine a morning. ';
const enough = story.repeat(6);
const fault = (text: unknown): string | undefined => {
  const read = readOwn(text);
  return 'fault' in read ? read.fault : undefined;
};

test('a text of some length is read in any language, with one kind of space and line break', () => {
  expect(fault(enough)).toBeUndefined();
  expect(fault('狐狸过了老桥，遇见一只母鸡。母鸡问它：大清早这么急急忙忙，要到哪里去？'.repeat(16))).toBeUndefined();
  expect(readOwn(`\ufeff  a\r\n\r\n\tb\u00a0\u00a0c${enough}`)).toMatchObject({ text: expect.stringMatching(/^a\nb cThe fox/) });
});

test('what cannot be learnt from is named', () => {
  expect(readOwn('too short')).toEqual({ fault: 'short', n: 9 });
  expect(fault(undefined)).toBe('short');
  expect(readOwn('word '.repeat(MOST))).toMatchObject({ fault: 'long' });
  expect(fault(story.repeat(100_000))).toBe('long');
  expect(readOwn('hello '.repeat(200))).toEqual({ fault: 'poor', n: 1 });
  expect(fault(`${enough}\0`)).toBe('binary');
  expect(fault('\u0001\u0002PNG\ufffd'.repeat(200))).toBe('binary');
  expect(fault(`${enough}\ud800`)).toBeUndefined();
});

test('whatever is pasted, it is read or named, never thrown at', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
      const read = readOwn(text);
      if ('fault' in read) return;
      const length = Array.from(read.text).length;
      expect(length >= LEAST && length <= MOST).toBe(true);
    }),
  );
});

test('pieces join to the text again, frequent words become one, and rare characters none', () => {
  const { words, tokens, unknown } = finish(learnPieces(enough, 512, 400));
  expect(tokens.map((token) => words[token]).join('')).toBe(enough);
  expect(unknown).toBe(0);
  expect(words).toContain(' bridge');
  expect(words.length).toBeLessThanOrEqual(512);
  expect(tokens.length).toBeLessThan(enough.length / 3);
  const few = finish(learnPieces(`${'ab '.repeat(9)}z`, 512, 4));
  expect(few.words.slice(0, 4)).toEqual([UNKNOWN, 'a', 'b', ' ']);
  expect(few.unknown).toBe(1);
  expect(few.tokens.at(-1)).toBe(0);
});
