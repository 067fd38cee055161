import type english from '../../../content/en/widgets/scale-up.ts';
import { type Language, languageOf } from '../../../content/languages.ts';
import { formatNumber } from '../../../content/numbers.ts';
import type { Words } from '../../../content/words.ts';
import { plain } from '../../charts/format.ts';
import type { Measure } from './runs.ts';

/** The widget's words; the English file gives the shape. */
export type ScaleText = Words<typeof english>;

const language = (text: ScaleText): Language => languageOf(text.lang);

/** To so many figures. */
const figures = (value: number, count: number): number => Number(value.toPrecision(count));

/** Parameters, tokens, money: 175B or 1750亿, to four figures. */
export const sizeOf = (value: number, text: ScaleText): string =>
  formatNumber(figures(value, 4), { unit: 'tokens', lang: language(text), style: 'short' });

/** A number with its thousands grouped: whole from a hundred on, else to three figures. */
export function countOf(value: number, text: ScaleText): string {
  const shown = value >= 100 ? Math.round(value) : figures(value, value < 1 ? 2 : 3);
  return shown >= 1000 ? formatNumber(shown, { unit: 'plain', lang: language(text) }) : plain(shown);
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** 3.15 × 10²³. */
export function scientific(value: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential(2).split('e+');
  return `${mantissa} × 10${[...exponent].map((digit) => raised[Number(digit)]).join('')}`;
}

/** A value of a measure, with its unit. */
export function valueOf(measure: Measure, value: number, text: ScaleText): string {
  switch (measure) {
    case 'parameters':
    case 'tokens':
      return sizeOf(value, text);
    case 'computing':
      return countOf(value, text);
    case 'context':
      return countOf(value, text);
    case 'cost':
      return text.dollars.replace('{n}', sizeOf(value, text));
  }
}

/** A sentence cut at its slots, for sentences with controls in them. */
export const pieces = (sentence: string): { words: string; slot?: string }[] =>
  sentence.split(/(\{\w+\})/).map((part) => (part.startsWith('{') ? { words: '', slot: part.slice(1, -1) } : { words: part }));
