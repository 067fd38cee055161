import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress, type Theme, writeAddress } from './address.ts';
import { choice, initialSettings, interval, list, option, range, seed, type Settings, toggle } from './knobs.ts';

const knobs = {
  seed: seed(1),
  beta: range(0.2, 0, 1, 0.05),
  method: choice('sft', ['sft', 'ppo', 'a&b=c d+%é']),
  shown: toggle(false),
  picked: option(null, ['toString', 'constructor']),
  ranking: list([], ['A', 'B', 'C', 'D'], 4),
  years: interval([2018, 2026], 2018, 2026, 0.5),
};
const moments = { first: {}, hacked: { set: { beta: 0, method: 'ppo' as const } } };
const initial = initialSettings(knobs);

const settings: fc.Arbitrary<Settings<typeof knobs>> = fc.record({
  seed: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
  beta: fc.integer({ min: 0, max: 20 }).map((n) => Number((n * 0.05).toFixed(2))),
  method: fc.constantFrom('sft', 'ppo', 'a&b=c d+%é'),
  shown: fc.boolean(),
  picked: fc.constantFrom(null, 'toString', 'constructor'),
  ranking: fc.array(fc.constantFrom('A', 'B', 'C', 'D'), { maxLength: 4 }),
  years: fc
    .tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 }))
    .map(([a, b]) => [2018 + a / 2, 2022 + b / 2] as const),
});
const host = fc.record(
  {
    moment: fc.constantFrom('first', 'hacked'),
    at: fc.constantFrom(3, 'end', 'ppo.end', 'ppo.12'),
    theme: fc.constantFrom<Theme>('host', 'light', 'dark', 'auto'),
    controls: fc.uniqueArray(fc.constantFrom('beta', 'shown', 'picked'), { maxLength: 3 }),
    embed: fc.boolean(),
    start: fc.constant('click'),
    share: fc.boolean(),
    v: fc.integer({ min: 1, max: 9999 }),
  },
  { requiredKeys: [] },
);

test('writing and reading lose nothing, whether differences or every knob are spelled, with the moments or without', () => {
  fc.assert(
    fc.property(settings, host, fc.boolean(), fc.boolean(), (values, words, every, withMoments) => {
      const query = writeAddress({ knobs, settings: values, every, ...(withMoments ? { moments } : {}), ...words } as never);
      const { given, ...read } = readAddress(query, knobs, moments);
      expect(read).toEqual({ settings: values, ...words });
      if (every) expect(given).toEqual(Object.keys(knobs));
    }),
    { numRuns: 2_000 },
  );
});

test('any address gives settings that its knobs can spell, and no more than the known words', () => {
  const name = fc.oneof(
    fc.constantFrom(...Object.keys(knobs), 'moment', 'at', 'theme', 'controls', 'v', '__proto__', 'toString', 'constructor'),
    fc.string(),
  );
  const word = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.double().map(String),
    fc.constantFrom('%ZZ', '%', '%E0%A4', '', '1', '-1e999', 'hacked'),
  );
  const query = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.tuple(name, word), { maxLength: 20 }).map((words) => `?${words.map((pair) => pair.join('=')).join('&')}`),
  );
  fc.assert(
    fc.property(query, (text) => {
      const read = readAddress(text, knobs, moments);
      expect(Object.keys(read.settings)).toEqual(Object.keys(knobs));
      expect(readAddress(writeAddress({ knobs, settings: read.settings, every: true }), knobs).settings).toEqual(read.settings);
      expect(Object.getPrototypeOf(read.settings)).toBe(Object.prototype);
    }),
    { numRuns: 2_000 },
  );
});

test('the defaults are not spelled, unless every knob is', () => {
  expect(writeAddress({ knobs, settings: initial })).toBe('');
  expect(writeAddress({ knobs, settings: { ...initial, beta: 0.05, ranking: ['D', 'C'] } })).toBe('beta=0.05&ranking=DC');
  expect(writeAddress({ knobs, settings: initial, every: true, embed: true })).toBe(
    'seed=1&beta=0.2&method=sft&shown=0&picked=none&ranking=none&years=2018_2026&embed=1',
  );
});

test('a moment applies first and the knobs spelled beside it override it, wherever they stand', () => {
  const read = readAddress('?beta=0.5&moment=hacked', knobs, moments);
  expect(read.settings).toEqual({ ...initial, beta: 0.5, method: 'ppo' });
  expect([read.moment, read.given]).toEqual(['hacked', ['beta']]);
  const written = { knobs, moments, moment: 'hacked' as const, settings: { ...initial, beta: 0, method: 'sft' as const } };
  expect(writeAddress(written)).toBe('method=sft&moment=hacked');
});

test('the last valid of repeated words wins', () => {
  expect(readAddress('beta=0.1&beta=0.3&beta=x&beta=', knobs).settings.beta).toBe(0.3);
});

test('unknown words, unknown moments and the words of every object change nothing', () => {
  const query =
    '?__proto__=1&toString=2&constructor=3&moment=constructor&at=soon&theme=pink&controls=what&v=x&embed=maybe&hasOwnProperty=1&=5&&&=';
  expect(readAddress(query, knobs, moments)).toEqual({ settings: initial, given: [] });
});

test('broken percent-escapes survive beside good words', () => {
  expect(readAddress('?x=%ZZ&%=%&method=a%26b%3Dc+d%2B%25%C3%A9&y=%E0%A4', knobs).settings.method).toBe('a&b=c d+%é');
});

test('of an address beyond 8 kB the words that fit whole are read', () => {
  const read = (tail: string): unknown => readAddress(`beta=0.5&pad=${'x'.repeat(8_170)}&${tail}`, knobs).settings.seed;
  expect(read('seed=7')).toBe(7);
  expect(read('seed=123456')).toBe(1);
  expect(readAddress('x'.repeat(100_000), knobs).settings).toEqual(initial);
});

test('a teacher can leave some knobs to the class, or none', () => {
  expect(readAddress('controls=beta_what_shown_beta', knobs).controls).toEqual(['beta', 'shown']);
  expect(readAddress('controls=0', knobs).controls).toEqual([]);
  expect(readAddress('', knobs).controls).toBeUndefined();
});
