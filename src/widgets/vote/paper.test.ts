import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatPaper, formatTally, noMarks, noTally, parsePaper, parseTally } from './paper.ts';

const seed = fc.integer({ min: 1, max: 2 ** 31 - 1 });
const marks = fc.string({ unit: fc.constantFrom('0', '1', '2'), minLength: 1, maxLength: 30 });

test('clicks and sums survive an address', () => {
  fc.assert(
    fc.property(seed, marks, (s, m) => {
      expect(parsePaper(formatPaper({ seed: s, marks: m }))).toEqual({ seed: s, marks: m });
    }),
  );
  const count = fc.tuple(...([0, 1, 2] as const).map(() => fc.integer({ min: 0, max: 999 }))) as fc.Arbitrary<
    [number, number, number]
  >;
  fc.assert(
    fc.property(seed, fc.array(count, { maxLength: 30 }), (s, counts) => {
      const word = formatTally({ seed: s, counts });
      expect(formatTally(parseTally(word)!)).toBe(word);
    }),
  );
});

test('nothing is spelled alike whatever its seed', () => {
  expect(formatPaper({ seed: 7, marks: '' })).toBe('none');
  expect(formatTally({ seed: 7, counts: [[0, 0, 0]] })).toBe('none');
  expect(parsePaper('none')).toEqual(noMarks);
  expect(parseTally('none')).toEqual(noTally);
});

test('what makes no sense is not read, and what is too long is cut', () => {
  for (const word of ['', '1', '0-1', '1-3', '1-', '-1', '9999999999-1', '1-1 2', 'x-1', '1-1.2.3'])
    expect(parsePaper(word), word).toBeUndefined();
  for (const word of ['', '1-', '1-1', '1-1.2', '1-1.2.3_', '1-1000.2.3', '0-1.2.3', '1-a.2.3'])
    expect(parseTally(word), word).toBeUndefined();
  expect(parsePaper(`1-${'1'.repeat(99)}`)?.marks).toHaveLength(30);
  expect(parseTally(`1-${Array.from({ length: 99 }, () => '1.0.0').join('_')}`)?.counts).toHaveLength(30);
});

test('a word of any kind never throws', () => {
  fc.assert(
    fc.property(fc.string(), (word) => {
      parsePaper(word);
      parseTally(word);
    }),
  );
});
