import { edges } from './edges.ts';
import { models, type ModelId } from './models.ts';
import type { Citations, Grade, Precision, Relation, Sourced, Tokenizer } from './schema.ts';
import { cellOf, type Table, tables } from './tables.ts';
import { type Quantity, training, type Unit } from './training.ts';

interface Standing {
  readonly grade: Grade;
  readonly sources: Citations;
  /** The language files hold a remark on it. */
  readonly note?: true;
}

/**
 * What stands at an address. A number's kind is the unit it is printed in;
 * `words` are in content/<lang>/lineage.ts; a value of null was never published.
 */
export type FactValue = Standing &
  (
    | { readonly kind: Unit; readonly value: number | null; readonly approximate?: true }
    | { readonly kind: 'date'; readonly value: string | null; readonly precision: Precision }
    | { readonly kind: 'tokenizer'; readonly value: Tokenizer | null }
    | { readonly kind: 'base'; readonly value: readonly ModelId[] | null }
    | { readonly kind: 'words'; readonly value: true | null }
    | { readonly kind: 'relation'; readonly value: Relation }
  );

const worded = ['vocabulary', 'data', 'training', 'compute', 'apiNote', 'remark'] as const;
const numbers = {
  parameters: 'parameters',
  layers: 'plain',
  dModel: 'plain',
  heads: 'plain',
  context: 'plain',
  trainingTokens: 'tokens',
} as const;

function table(): ReadonlyMap<string, FactValue> {
  const rows = new Map<string, FactValue>();
  for (const model of models) {
    const put = (field: string, fact: FactValue | undefined): void => {
      if (fact) rows.set(`${model.id}.${field}`, fact);
    };
    put('date', { kind: 'date', ...model.date });
    for (const [field, kind] of Object.entries(numbers)) {
      const fact: Sourced<number> | undefined = model[field as keyof typeof numbers];
      put(field, fact && { kind, ...fact });
    }
    put('tokenizer', model.tokenizer && { kind: 'tokenizer', ...model.tokenizer });
    put('base', model.base && { kind: 'base', ...model.base });
    for (const field of worded) {
      const fact = model[field];
      put(field, fact && { kind: 'words', ...fact });
    }
    for (const [name, fact] of Object.entries(model.api ?? {}) as [string, Sourced<string>][]) {
      put(`api.${name}`, { kind: 'date', precision: 'day', ...fact });
    }
  }
  for (const [system, quantities] of Object.entries<Record<string, Quantity>>(training)) {
    for (const [name, { unit, ...fact }] of Object.entries(quantities)) {
      rows.set(`training.${system}.${name}`, { kind: unit, ...fact });
    }
  }
  for (const [id, printed] of Object.entries<Table>(tables)) {
    for (const line of printed.rows) {
      for (const column of Object.keys(printed.columns)) {
        const cell = cellOf(printed, line, column);
        // What a table does not print was not withheld; there is nothing to cite.
        if (!cell) continue;
        const { unit, ...fact } = cell;
        rows.set(`table.${id}.${line.id}.${column}`, { kind: unit, ...fact });
      }
    }
  }
  for (const { id, relation, grade, sources } of edges) rows.set(id, { kind: 'relation', value: relation, grade, sources });
  return rows;
}

const facts = table();

/** Every address of the fact base: `model.field`, `model.api.field`, `training.system.quantity`, `table.id.row.column` and `from>to`. */
export const addresses: readonly string[] = [...facts.keys()];

/** Edit distance between two addresses (Levenshtein 1966), to guess what a misspelt one meant. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * The value at an address such as `davinci.parameters`, `text-davinci-003.api.shutdown` or `davinci>text-davinci-001`.
 * @throws Error naming the nearest known addresses if there is none.
 */
export function factAt(address: string): FactValue {
  const fact = facts.get(address);
  if (fact) return fact;
  const near = addresses
    .map((known) => ({ known, far: distance(address, known) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, 3);
  throw new Error(`There is no fact at “${address}”. Nearest: ${near.map(({ known }) => known).join(', ')}.`);
}
