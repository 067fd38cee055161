import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBallot, encodeBallot, MOST_BALLOTS, readCodes, type Signed, signOf } from './code.ts';

const ballot = (marks: string, own: string, seed = 1): Signed => ({ seed, marks, sign: signOf(own) });
const one = ballot('1202112021', 'phone');
const code = encodeBallot(one);

test('a code is read as it was written, in any case and width', () => {
  expect(code).toMatch(/^1-1202112021-[B-Z]{5}$/);
  expect(decodeBallot(code, 1)).toEqual(one);
  expect(decodeBallot(code.toLowerCase(), 1)).toEqual(one);
  const wide = code.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  expect(decodeBallot(wide, 1)).toEqual(one);
  expect(decodeBallot(code.replaceAll('-', '–'), 1)).toEqual(one);
});

test('one wrong sign is noticed', () => {
  let missed = 0;
  let tries = 0;
  for (let at = 2; at < code.length; at++) {
    for (const sign of '012BCDFGHJK') {
      if (code[at] === sign || code[at] === '-') continue;
      tries += 1;
      const wrong = decodeBallot(code.slice(0, at) + sign + code.slice(at + 1), 1);
      if (typeof wrong !== 'string') missed += 1;
    }
  }
  expect(tries).toBeGreaterThan(100);
  expect(missed).toBe(0);
});

test('says why a code is not counted', () => {
  expect(decodeBallot('hello', 1)).toBe('unreadable');
  expect(decodeBallot('1-1202', 1)).toBe('unreadable');
  expect(decodeBallot(`${code.slice(0, -1)}${code.endsWith('B') ? 'C' : 'B'}`, 1)).toBe('check');
  expect(decodeBallot(code, 2)).toBe('seed');
});

test('the same code counts once, the same clicks of two devices twice', () => {
  const other = encodeBallot(ballot('1202112021', 'tablet'));
  const read = readCodes(`${code}\n${other}, ${code}；hello`, 1, []);
  expect(read.counted).toHaveLength(2);
  expect(read.refused).toEqual([
    { text: code, fault: 'again' },
    { text: 'hello', fault: 'unreadable' },
  ]);
  expect(readCodes(code, 1, read.counted)).toEqual({ counted: [], refused: [{ text: code, fault: 'again' }], rest: '' });
});

test('nothing that was pasted is lost', () => {
  const many = Array.from({ length: MOST_BALLOTS + 3 }, (_, i) => encodeBallot(ballot('12', `device ${i} ${i * 7919}`)));
  const different = [...new Set(many)];
  const { counted, refused, rest } = readCodes(different.join('\n'), 1, []);
  expect(counted.length).toBeLessThanOrEqual(MOST_BALLOTS);
  expect([...counted.map(encodeBallot), ...refused.map(({ text }) => text), ...rest.split('\n').filter(Boolean)]).toEqual(
    different,
  );
});

test('any text is read without a throw', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { counted, refused } = readCodes(text, 1, []);
      expect(counted.length + refused.length).toBeLessThanOrEqual(text.length);
    }),
  );
});
