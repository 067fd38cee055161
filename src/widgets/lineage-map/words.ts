import type { Edge, LineageWords, Model, Relation } from '../../../content/facts/schema.ts';
import { languageOf } from '../../../content/languages.ts';
import { formatDate, formatNumber } from '../../../content/numbers.ts';
import type { WidgetText } from '../../contract/define.ts';
import type { knobs } from './knobs.ts';

export type MomentId =
  | 'all'
  | 'documented'
  | 'gpt-1'
  | 'gpt-2'
  | 'davinci'
  | 'branches'
  | 'code-davinci-002'
  | 'text-davinci-002'
  | 'text-davinci-003'
  | 'chatgpt'
  | 'feedme'
  | 'lives'
  | 'sizes';

/** What the map needs of the words of the lineage. */
type MapLineage = Pick<
  LineageWords,
  'neverPublished' | 'models' | 'abilities' | 'edges' | 'methods' | 'grades' | 'relations' | 'labels'
>;

/** The map's own words beside those every widget has. */
export interface MapText extends WidgetText<MomentId, typeof knobs> {
  readonly about: string;
  readonly lang: string;
  readonly describe: {
    readonly all: string;
    readonly documented: string;
    readonly chosen: string;
    readonly faded: string;
    readonly link: string;
    readonly row: string;
  };
  readonly map: {
    readonly solid: string;
    readonly dashed: string;
    readonly double: string;
    readonly published: string;
    readonly unpublished: string;
    readonly series: string;
    readonly scale: string;
    readonly even: string;
    readonly timeDown: string;
    readonly rivals: string;
    readonly key: string;
  };
  readonly tools: Readonly<Record<'zoomIn' | 'zoomOut' | 'whole' | 'earlier' | 'later' | 'from' | 'to' | 'group', string>>;
  readonly card: Readonly<
    Record<
      | 'onRecord'
      | 'argued'
      | 'check'
      | 'checkNote'
      | 'comesFrom'
      | 'leadsTo'
      | 'gained'
      | 'lost'
      | 'compare'
      | 'nothing'
      | 'close'
      | 'previous'
      | 'next'
      | 'place'
      | 'sources'
      | 'none'
      | 'made',
      string
    >
  >;
  readonly relations: Readonly<Partial<Record<Relation, string>>>;
  readonly table: readonly string[];
  readonly edge: Readonly<Record<'title' | 'changed' | 'same' | 'later', string>>;
  readonly lives: Readonly<Record<'open' | 'from' | 'span' | 'unknown' | 'key', string>>;
  readonly sizes: Readonly<Record<'key', string>>;
  readonly lineage: MapLineage;
}

/** A model's date as it is known, short enough for a map. */
export const shortDate = ({ date }: Model, lang: string): string =>
  date.value === null ? '' : formatDate(date.value, date.precision, languageOf(lang), 'short');

/** The month a model appeared in, or the year where no more is known: all that a label has room for. */
export const monthOf = ({ date }: Model, lang: string): string =>
  date.value === null ? '' : formatDate(date.value, date.precision === 'year' ? 'year' : 'month', languageOf(lang), 'short');

/** A model's size if it was published. */
export const sizeOf = ({ parameters }: Model, lang: string): string =>
  parameters.value === null ? '' : formatNumber(parameters.value, { unit: 'parameters', lang: languageOf(lang), style: 'short' });

export const plainNumber = (value: number, lang: string): string => formatNumber(value, { unit: 'plain', lang: languageOf(lang) });

export const tokens = (value: number, lang: string): string =>
  formatNumber(value, { unit: 'tokens', lang: languageOf(lang), style: 'short' });

export const isoDate = (value: string, lang: string): string =>
  formatDate(value, value.length === 4 ? 'year' : value.length === 7 ? 'month' : 'day', languageOf(lang), 'short');

/** What stands between two facts in a label. In Chinese the dot is as wide as a character and brings its own room. */
export const dot = (lang: string): string => (lang.startsWith('zh') ? '·' : ' · ');

/** The words that fill a sentence about a link. */
export function edgeWords(
  { from, to, relation, grade }: Edge,
  { lineage }: MapText,
): Record<'from' | 'to' | 'relation' | 'grade', string> {
  const name = (id: string): string => lineage.models[id as keyof typeof lineage.models].name;
  return { from: name(from), to: name(to), relation: lineage.relations[relation].word, grade: lineage.grades[grade].word };
}
