import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { models } from './facts/models.ts';
import { formatDate, formatNumber, type NumberUnit } from './numbers.ts';

const powers: Record<string, number> = {
  '': 0,
  M: 6,
  B: 9,
  T: 12,
  ' million': 6,
  ' billion': 9,
  ' trillion': 12,
  万: 4,
  亿: 8,
  万亿: 12,
};

/** Reads a formatted number back, through decimal text so that no digit is recomputed. */
function parse(text: string): number {
  const match = /^(−?)([\d,]+(?:\.\d+)?)(.*)$/.exec(text);
  const power = powers[match?.[3] ?? '?'];
  if (!match || power === undefined) throw new Error(`Cannot read “${text}”.`);
  return Number(`${match[1] ? '-' : ''}${match[2]?.replaceAll(',', '')}e${power}`);
}

const languages = ['en', 'zh'] as const;
const styles = ['short', 'long'] as const;

describe('numbers', () => {
  test.each([
    [175e9, 'parameters', '175B', '175 billion', '1750亿'],
    [117e6, 'parameters', '117M', '117 million', '1.17亿'],
    [1_542_000_000, 'parameters', '1.542B', '1.542 billion', '15.42亿'],
    [12_850_000_000, 'parameters', '12.85B', '12.85 billion', '128.5亿'],
    [116_534_784, 'parameters', '116,534,784', '116,534,784', '116,534,784'],
    [48_000, 'parameters', '48,000', '48,000', '4.8万'],
    [1e12, 'tokens', '1T', '1 trillion', '1万亿'],
    [300e9, 'tokens', '300B', '300 billion', '3000亿'],
    [1.4e12, 'tokens', '1.4T', '1.4 trillion', '1.4万亿'],
    [4097, 'plain', '4,097', '4,097', '4097'],
    [2049, 'plain', '2,049', '2,049', '2049'],
    [12, 'plain', '12', '12', '12'],
    [0, 'parameters', '0', '0', '0'],
    [-0.5, 'plain', '−0.5', '−0.5', '−0.5'],
    [1e-7, 'plain', '0.0000001', '0.0000001', '0.0000001'],
    [3640, 'pfDays', '3,640 PF-days', '3,640 PF-days', '3640 PF-days'],
    [0.96, 'pfDays', '0.96 PF-days', '0.96 PF-days', '0.96 PF-days'],
    [3.14e23, 'flop', '3.14e23 FLOP', '3.14e23 FLOP', '3.14e23 FLOP'],
    [570, 'gigabytes', '570 GB', '570 GB', '570 GB'],
    [45_000, 'gigabytes', '45 TB', '45 TB', '45 TB'],
    [4_600_000, 'dollars', '$4.6M', '$4.6 million', '460万美元'],
    [34, 'days', '34 days', '34 days', '34天'],
    [28.81, 'percent', '28.81%', '28.81%', '28.81%'],
    [9.65e-6, 'scientific', '9.65e-6', '9.65e-6', '9.65e-6'],
  ] as const)('%d %s', (value, unit, short, long, zh) => {
    expect(formatNumber(value, { unit, lang: 'en', style: 'short' })).toBe(short);
    expect(formatNumber(value, { unit, lang: 'en', style: 'long' })).toBe(long);
    for (const style of styles) expect(formatNumber(value, { unit, lang: 'zh', style })).toBe(zh);
  });

  test('both languages carry the same value in every style', () => {
    const units: NumberUnit[] = ['parameters', 'tokens', 'plain'];
    const counted = fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 12 }))
      .map(([n, e]) => Number(`${n}e${e}`));
    const value = fc.oneof(fc.maxSafeInteger(), counted, fc.double({ noNaN: true, noDefaultInfinity: true }));
    fc.assert(
      fc.property(value, fc.constantFrom(...units), (x, unit) => {
        for (const lang of languages) {
          for (const style of styles) {
            const text = formatNumber(x, { unit, lang, style });
            expect(parse(text)).toBe(x === 0 ? 0 : x);
            expect(text).not.toMatch(/-|\d [\u4e00-\u9fff]/);
          }
        }
      }),
    );
  });

  test('every size and token count of the fact base survives', () => {
    for (const model of models) {
      for (const fact of [model.parameters, model.trainingTokens]) {
        if (fact?.value == null) continue;
        for (const lang of languages) expect(parse(formatNumber(fact.value, { unit: 'parameters', lang }))).toBe(fact.value);
      }
    }
  });

  test('what is not a number is refused', () => {
    for (const x of [Number.NaN, Infinity, -Infinity]) {
      expect(() => formatNumber(x, { unit: 'plain', lang: 'en' })).toThrow(RangeError);
    }
  });
});

describe('dates', () => {
  test.each([
    ['2022-11-30', 'day', '30 November 2022', '30 Nov 2022', '2022年11月30日'],
    ['2021-08', 'month', 'August 2021', 'Aug 2021', '2021年8月'],
    ['2022-11-30', 'month', 'November 2022', 'Nov 2022', '2022年11月'],
    ['2022', 'year', '2022', '2022', '2022年'],
    ['2024-02-29', 'day', '29 February 2024', '29 Feb 2024', '2024年2月29日'],
  ] as const)('%s to the %s', (iso, precision, long, short, zh) => {
    expect(formatDate(iso, precision, 'en', 'long')).toBe(long);
    expect(formatDate(iso, precision, 'en', 'short')).toBe(short);
    for (const style of styles) expect(formatDate(iso, precision, 'zh', style)).toBe(zh);
  });

  test('both languages carry the same day', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom(...styles), (date, style) => {
        const iso = date.toISOString().slice(0, 10);
        const zh = /^(\d+)年(\d+)月(\d+)日$/.exec(formatDate(iso, 'day', 'zh', style));
        expect(
          zh
            ?.slice(1)
            .map((part, i) => part.padStart(i ? 2 : 4, '0'))
            .join('-'),
        ).toBe(iso);
        expect(new Date(`${formatDate(iso, 'day', 'en', style)} UTC`).toISOString().slice(0, 10)).toBe(iso);
      }),
    );
  });

  test('what is not a date, or not that exact, is refused', () => {
    for (const iso of ['2023-02-29', '2022-13', '2022-00', '30 Nov 2022', '']) {
      expect(() => formatDate(iso, 'year', 'en')).toThrow(RangeError);
    }
    expect(() => formatDate('2022', 'month', 'en')).toThrow(/not known to the month/);
    expect(() => formatDate('2021-08', 'day', 'zh')).toThrow(/not known to the day/);
  });
});
