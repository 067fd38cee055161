import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  changedKnobs,
  choice,
  initialSettings,
  interval,
  type Knob,
  LARGEST_SEED,
  list,
  oneOf,
  option,
  patchSettings,
  range,
  seed,
  toggle,
} from './knobs.ts';

const knobs = {
  beta: range(0.2, 0, 1, 0.05),
  drift: range(-1, -2, 2, 0.1),
  battles: oneOf(50, [50, 100, 6400]),
  seed: seed(),
  method: choice('sft', ['sft', 'ppo', 'ppo-ptx']),
  shown: toggle(true),
  model: option(null, ['davinci', 'code-davinci-002']),
  ranking: list(['D', 'C'], ['A', 'B', 'C', 'D'], 4, { distinct: true }),
  votes: list([], ['left', 'right', 'tie'], 30),
  years: interval([2018, 2022.5], 2018, 2026, 0.5),
};
const every: [string, Knob<unknown>][] = Object.entries(knobs);

test('a range clamps, and snaps to its step without the noise of binary fractions', () => {
  expect(['0.31', '0.15', '7', '-3', '.2', '1e-1', '0.2999999'].map(knobs.beta.parse)).toEqual([0.3, 0.15, 1, 0, 0.2, 0.1, 0.3]);
  expect(knobs.drift.parse('0.04')).toBe(0);
  expect(Object.is(knobs.drift.parse('-0.04'), 0)).toBe(true);
  expect(range(0, 0, 1, 0.3).parse('1')).toBe(0.9);
});

test('one of a few numbers takes the nearest, and of two as near the first', () => {
  expect(['60', '75', '76', '-3', '1e9', 'many'].map(knobs.battles.parse)).toEqual([50, 50, 100, 50, 6400, undefined]);
  expect(() => oneOf(70, [50, 100])).toThrow('70');
});

test('a number is read only if it is a plain decimal one', () => {
  for (const word of [
    '',
    ' ',
    ' 1',
    '0x1F',
    'NaN',
    'Infinity',
    '-Infinity',
    '1e309',
    '1,5',
    '1_000',
    '12n',
    '--1',
    '１',
    'e5',
    '.',
  ]) {
    expect([word, knobs.beta.parse(word)]).toEqual([word, undefined]);
  }
});

test('a seed is a whole number from 1 to 2³¹ − 1', () => {
  expect(['0', '-5', '1', '7.4', '99999999999', '2147483647'].map(knobs.seed.parse)).toEqual([
    1,
    1,
    1,
    7,
    LARGEST_SEED,
    LARGEST_SEED,
  ]);
});

test('a choice takes its own options and no property of every object', () => {
  for (const word of ['constructor', '__proto__', 'toString', 'SFT', '']) expect(knobs.method.parse(word)).toBeUndefined();
  expect(knobs.method.parse('ppo-ptx')).toBe('ppo-ptx');
});

test('nothing chosen and nothing listed are both spelled none', () => {
  expect([knobs.model.format(null), knobs.votes.format([])]).toEqual(['none', 'none']);
  expect([knobs.model.parse('none'), knobs.votes.parse('none')]).toEqual([null, []]);
  expect([knobs.model.parse(''), knobs.votes.parse(''), knobs.ranking.parse('')]).toEqual([undefined, undefined, undefined]);
});

test('a list is bounded, keeps order, and drops repetitions if its entries are distinct', () => {
  expect(knobs.ranking.format(['D', 'C', 'A'])).toBe('DCA');
  expect(knobs.ranking.parse('DDCAB')).toEqual(['D', 'C', 'A', 'B']);
  expect(knobs.ranking.parse('DX')).toBeUndefined();
  expect(knobs.votes.parse('left_tie_left')).toEqual(['left', 'tie', 'left']);
  expect(knobs.votes.parse('left_'.repeat(99) + 'tie')).toHaveLength(30);
});

test('an interval is put the right way round and within its bounds', () => {
  expect(knobs.years.parse('2030_2019.3')).toEqual([2019.5, 2026]);
  for (const word of ['2019', '2019_', '2019_2020_2021', 'a_b']) expect(knobs.years.parse(word)).toBeUndefined();
});

test('parse never throws, and what it accepts is a value: parse ∘ format is the identity on it', () => {
  const word = fc.oneof(fc.string({ unit: 'binary' }), fc.double().map(String), fc.stringMatching(/^[A-D_.\de-]{0,12}$/));
  fc.assert(
    fc.property(word, fc.constantFrom(...every), (spelling, [, knob]) => {
      const value = knob.parse(spelling);
      if (value !== undefined) expect(knob.parse(knob.format(value))).toEqual(value);
    }),
    { numRuns: 5_000 },
  );
});

test('every grid snaps to itself', () => {
  const decimal = fc
    .tuple(fc.integer({ min: -10_000, max: 10_000 }), fc.integer({ min: 0, max: 4 }))
    .map(([n, d]) => Number(`${n}e-${d}`));
  fc.assert(
    fc.property(decimal, decimal, fc.integer({ min: 1, max: 1_000 }), decimal, (min, step, count, x) => {
      fc.pre(step > 0);
      const knob = range(min, min, min + step * count, step);
      const value = knob.parse(String(x)) as number;
      expect(knob.parse(knob.format(value))).toBe(value);
      expect(value).toBeGreaterThanOrEqual(min);
      expect(value).toBeLessThanOrEqual(min + step * count * (1 + 1e-9) + 1e-9);
      const top = knob.parse('1e9') as number;
      expect(Math.abs(top - (min + step * count))).toBeLessThan(1e-6);
    }),
    { numRuns: 2_000 },
  );
});

test('a knob that cannot spell its first value is refused where it is made', () => {
  expect(() => range(0.07, 0, 1, 0.05)).toThrow('0.07');
  expect(() => range(2, 0, 1, 0.1)).toThrow('2');
  expect(() => range(0, 0, 1, 0)).toThrow('range');
  expect(() => range(0, 1, 0, 0.1)).toThrow('range');
  expect(() => seed(0)).toThrow('0');
  expect(() => choice('a', ['a', 'a'])).toThrow('"a"');
  expect(() => option(null, ['none'])).toThrow('none');
  expect(() => list([], ['a_b', 'c'], 3)).toThrow('a_b');
  expect(() => list([], ['n', 'o', 'e'], 9)).toThrow('none');
  expect(() => list(['A', 'A'], ['A', 'B'], 2, { distinct: true })).toThrow('AA');
});

test('a patch is clamped, and what makes no sense in it is left out', () => {
  const start = initialSettings(knobs);
  const patch = { beta: Number.NaN, drift: 99, method: 'x', __proto__: { a: 1 }, unknown: 1 } as never;
  const next = patchSettings(knobs, start, patch);
  expect(next).toEqual({ ...start, drift: 2 });
  expect(changedKnobs(knobs, start, next)).toEqual(['drift']);
});
