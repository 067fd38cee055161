import { fill } from '../../../content/fill.ts';
import type { Edge, Grade, Model, Sourced } from '../../../content/facts/schema.ts';
import { abilityRows, type CardRow, fieldOrder, valueOf } from './cardRows.ts';
import { modelOf } from './layout.ts';
import { decimalYear } from './time.ts';
import type { MapText } from './words.ts';

const strength: readonly Grade[] = ['documented', 'third-party', 'inferred', 'disputed', 'not-verified'];

/** A comparison stands no better than the weaker of its two sides. */
export const weaker = (one: Grade, other: Grade): Grade => (strength.indexOf(one) > strength.indexOf(other) ? one : other);

export interface Changes {
  readonly rows: readonly CardRow[];
  /** Names of the fields that say the same of both. */
  readonly same: readonly string[];
}

/** What differs between the two ends of a link, field by field, and what the later model could newly do or did worse. */
export function changesOn(edge: Edge, text: MapText, lang: string): Changes {
  const { lineage } = text;
  const [from, to] = [modelOf.get(edge.from)!, modelOf.get(edge.to)!];
  const rows: CardRow[] = [];
  const same: string[] = [];
  for (const field of fieldOrder) {
    const [before, after] = [from[field], to[field]] as (Sourced<unknown> | undefined)[];
    if (!before || !after) continue;
    const said = (fact: Sourced<unknown>, model: Model): string =>
      (fact.value === null ? lineage.neverPublished : valueOf(model, field, text, lang)) ?? '';
    const [old, now] = [said(before, from), said(after, to)];
    const label = lineage.labels[field];
    if (old === now) same.push(label);
    else {
      const months = field === 'date' ? Math.round((decimalYear(to.date.value!) - decimalYear(from.date.value!)) * 12) : 0;
      rows.push({
        key: field,
        label,
        value: `${old} → ${now}`,
        note: months > 0 ? fill(text.edge.later, { n: months }) : undefined,
        grade: weaker(before.grade, after.grade),
        sources: [...new Set([...before.sources, ...after.sources])],
      });
    }
  }
  return { rows: [...rows, ...abilityRows(to, text)], same };
}
