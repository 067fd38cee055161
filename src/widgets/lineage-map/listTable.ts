import type { ModelId } from '../../../content/facts/models.ts';
import type { Rows } from '../../contract/define.ts';
import { bySize, lives } from './lives.ts';
import type { MapFrame } from './model.ts';
import { isoDate, type MapText, shortDate, sizeOf } from './words.ts';

/** The lists as rows: beginnings, ends and tokenizers, or dates and sizes. */
export function listTable(frame: MapFrame, show: 'lives' | 'sizes', text: MapText): Rows {
  const { lineage, lang, table } = text;
  const { labels, neverPublished } = lineage;
  const name = (id: string): string => lineage.models[id as ModelId].name;
  const date = (value: string | null): string => (value === null ? '' : isoDate(value, lang));
  return show === 'lives'
    ? {
        columns: [table[0]!, labels['api.first'], labels['api.shutdown'], labels['api.final'], labels.tokenizer],
        rows: lives.map(({ id, from, opened, to, final, tokenizer }) => [
          name(id),
          opened ? date(from) : '',
          date(to),
          date(final),
          tokenizer ?? '',
        ]),
      }
    : {
        columns: [table[0]!, table[1]!, table[2]!],
        rows: bySize(frame.shown).map((model) => [name(model.id), shortDate(model, lang), sizeOf(model, lang) || neverPublished]),
      };
}
