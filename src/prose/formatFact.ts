import type { Language } from '../../content/languages.ts';
import type { FactValue } from '../../content/facts/lookup.ts';
import { about, formatDate, formatNumber, type NumberUnit } from '../../content/numbers.ts';
import { lineage } from './words.ts';

export type FactStyle = 'short' | 'long' | 'month' | 'year';

/** A fact in the words of a language; a value never published says so. */
export function formatFact(fact: FactValue, lang: Language, as: FactStyle = 'long'): string {
  const { value } = fact;
  if (value === null) return lineage[lang].neverPublished;
  if (fact.kind === 'date') {
    const precision = as === 'month' || as === 'year' ? as : (fact.precision ?? 'day');
    return formatDate(String(value), precision, lang, as === 'short' ? 'short' : 'long');
  }
  if (typeof value === 'number') {
    const shown = formatNumber(value, { unit: fact.kind as NumberUnit, lang, style: as === 'short' ? 'short' : 'long' });
    return fact.approximate ? about(shown, lang) : shown;
  }
  return String(value);
}
