import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checksum, EMPTY, fold, spell } from './checksum.ts';

test('it is six hexadecimal digits, the same for ever', () => {
  // These three stand in no other source: they pin the checksum, since classes compare it across versions.
  expect(checksum(null)).toMatch(/^[0-9a-f]{6}$/);
  expect([checksum(null), checksum([0.1, 'β', { a: true }]), checksum(Float32Array.of(1.5, -2))]).toMatchInlineSnapshot(`
    [
      "87be54",
      "e2ffef",
      "3bf450",
    ]
  `);
});

test('it counts the order of a list and not the order of keys', () => {
  expect(checksum([1, 2])).not.toBe(checksum([2, 1]));
  expect(checksum({ a: 1, b: 2 })).toBe(checksum({ b: 2, a: 1 }));
  expect(checksum({ a: 1, b: undefined })).toBe(checksum({ a: 1 }));
});

test('it tells apart what only looks alike', () => {
  const values = [
    0,
    -0,
    1,
    '1',
    [1],
    [[1]],
    ['1'],
    { 1: 1 },
    true,
    'true',
    null,
    '',
    [],
    {},
    [null],
    ['', ''],
    ['ab', 'c'],
    ['a', 'bc'],
    2 ** -1074,
    Infinity,
  ];
  expect(new Set(values.map(checksum)).size).toBe(values.length);
});

test('it sees the last bit of a number, and all NaN as one', () => {
  expect(checksum(0.1 + 0.2)).not.toBe(checksum(0.3));
  const payload = new Float64Array(new BigUint64Array([0xfff8000000000001n]).buffer);
  expect(checksum(payload)).toBe(checksum([Number.NaN]));
});

test('a typed array counts as the list of its numbers, whatever part of a buffer it is', () => {
  expect(checksum(Float32Array.of(1, 2, 3).subarray(1))).toBe(checksum([2, 3]));
  expect(checksum(Float64Array.of(0.1))).toBe(checksum([0.1]));
  expect(checksum(Float32Array.of(0.1))).not.toBe(checksum([0.1]));
});

test('it takes any value, and equal ones alike', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => checksum(structuredClone(value)) === checksum(value)));
  for (const odd of [undefined, () => 1, Symbol('s'), 1n, new Date(0), new DataView(new ArrayBuffer(4))]) {
    expect(checksum(odd)).toMatch(/^[0-9a-f]{6}$/);
  }
});

test('values taken one by one spread over all digits', () => {
  const seen = new Set<string>();
  let hash = EMPTY;
  for (let i = 0; i < 1_000; i += 1) {
    hash = fold(hash, i);
    seen.add(spell(hash));
  }
  expect(seen.size).toBeGreaterThanOrEqual(999);
});
