import type { Precision } from './facts/schema.ts';
import type { Language } from './languages.ts';

/**
 * What is counted. Weights, tokens and other great amounts are abbreviated (175B, 1750亿); a plain number is printed digit by digit; the others
 * carry their unit (gigabytes from a thousand on as terabytes), and `scientific` is for rates that paper and code write as 9.65e-6.
 */
export type NumberUnit =
  | 'parameters'
  | 'tokens'
  | 'amount'
  | 'plain'
  | 'percent'
  | 'pfDays'
  | 'flop'
  | 'gigabytes'
  | 'dollars'
  | 'days'
  | 'scientific';

interface Scale {
  readonly exponent: number;
  readonly short: string;
  readonly long: string;
}

const scales: Readonly<Record<Language, readonly Scale[]>> = {
  en: [
    { exponent: 12, short: 'T', long: ' trillion' },
    { exponent: 9, short: 'B', long: ' billion' },
    { exponent: 6, short: 'M', long: ' million' },
  ],
  zh: [
    { exponent: 12, short: '万亿', long: '万亿' },
    { exponent: 8, short: '亿', long: '亿' },
    { exponent: 4, short: '万', long: '万' },
  ],
};

/** A mantissa with more decimals than this reads worse than the full number. */
const longestFraction = 3;

/** The digits of a non-negative number before and after the point, exactly as JavaScript prints it, without an exponent. */
function digits(value: number): { whole: string; fraction: string } {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  return shift(whole, fraction, Number(exponent));
}

/** Moves the decimal point `by` places to the right (or left), exactly: the digits are never recomputed. */
function shift(whole: string, fraction: string, by: number): { whole: string; fraction: string } {
  const padded = by > 0 ? fraction.padEnd(by, '0') : fraction;
  const lead = by < 0 ? whole.padStart(1 - by, '0') : whole;
  const all = lead + padded;
  const point = lead.length + by;
  return { whole: all.slice(0, point).replace(/^0+(?=\d)/, ''), fraction: all.slice(point).replace(/0+$/, '') };
}

/** English groups from four digits (4,097); Chinese prints 4097 and groups only from a million on. */
function grouped(whole: string, lang: Language): string {
  return lang === 'zh' && whole.length < 7 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ',');
}

interface Printing {
  unit: NumberUnit;
  lang: Language;
  style?: 'short' | 'long';
}

/** Units that stand behind the number, or around it; `#` is the number. */
const around: Readonly<Record<Language, Partial<Record<NumberUnit, string>>>> = {
  en: { percent: '#%', pfDays: '# PF-days', gigabytes: '# GB', days: '# days', dollars: '$#', flop: '# FLOP' },
  zh: { percent: '#%', pfDays: '# PF-days', gigabytes: '# GB', days: '#天', dollars: '#美元', flop: '# FLOP' },
};

/** `about 40`, `约40`: a number that its source rounds, or that was read off a chart. */
export const about = (shown: string, lang: Language): string => (lang === 'zh' ? `约${shown}` : `about ${shown}`);

/**
 * A number as a language writes it, without rounding: 175e9 is `175B`, `175 billion` or `1750亿`; 3640 PF-days are `3,640 PF-days`.
 * @throws RangeError for NaN and infinities.
 */
export function formatNumber(value: number, { unit, lang, style = 'long' }: Printing): string {
  if (!Number.isFinite(value)) throw new RangeError(`Not a number to print: ${value}.`);
  if (unit === 'parameters' || unit === 'tokens' || unit === 'amount') return scaled(value, { unit, lang, style });
  if (unit === 'gigabytes' && Math.abs(value) >= 1000) return `${formatNumber(value / 1000, { unit: 'plain', lang })} TB`;
  const bare =
    unit === 'dollars'
      ? scaled(value, { unit: 'amount', lang, style })
      : unit === 'scientific' || unit === 'flop'
        ? value.toExponential().replace('e+', 'e')
        : scaled(value, { unit: 'plain', lang, style });
  return around[lang][unit]?.replace('#', bare) ?? bare;
}

function scaled(value: number, { unit, lang, style = 'long' }: Printing): string {
  const sign = value < 0 ? '−' : '';
  const { whole, fraction } = digits(Math.abs(value));
  const write = (w: string, f: string): string => sign + grouped(w, lang) + (f && `.${f}`);
  if (unit === 'plain') return write(whole, fraction);
  for (const scale of scales[lang]) {
    if (whole.length <= scale.exponent) continue;
    const scaled = shift(whole, fraction, -scale.exponent);
    if (scaled.fraction.length <= longestFraction) return write(scaled.whole, scaled.fraction) + scale[style];
    break;
  }
  return write(whole, fraction);
}

const monthNames = 'January February March April May June July August September October November December'.split(' ');

/** The parts of an ISO date, as many as it has. */
function dateParts(iso: string): { year: number; month?: number; day?: number } | undefined {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(iso);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined) return { year };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  if (match[3] === undefined) return { year, month };
  const day = Number(match[3]);
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? { year, month, day } : undefined;
}

/**
 * An ISO date at a precision: `30 November 2022`, `30 Nov 2022`, `2022年11月30日`; Chinese has one style.
 * @throws RangeError if the date is not a date, or is known less exactly than it should be printed.
 */
export function formatDate(iso: string, precision: Precision, lang: Language, style: 'short' | 'long' = 'long'): string {
  const parts = dateParts(iso);
  if (!parts) throw new RangeError(`Not an ISO date: “${iso}”.`);
  const { year, month, day } = parts;
  if (precision === 'year') return lang === 'zh' ? `${year}年` : String(year);
  if (month === undefined || (precision === 'day' && day === undefined)) {
    throw new RangeError(`“${iso}” is not known to the ${precision}.`);
  }
  if (lang === 'zh') return `${year}年${month}月${precision === 'day' ? `${day}日` : ''}`;
  const name = monthNames[month - 1] ?? '';
  const shown = `${style === 'short' ? name.slice(0, 3) : name} ${year}`;
  return precision === 'day' ? `${day} ${shown}` : shown;
}
