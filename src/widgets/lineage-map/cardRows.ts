import { edges } from '../../../content/facts/edges.ts';
import type { Edge, EdgeId, Grade, Model, Sourced } from '../../../content/facts/schema.ts';
import { isoDate, type MapText, plainNumber, shortDate, sizeOf, tokens } from './words.ts';

/** One line of a model's card: what is said, how far it carries, and who says it. */
export interface CardRow {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  readonly note?: string | undefined;
  readonly grade: Grade;
  readonly sources: readonly string[];
  /** The link it is about, where one can look into it. */
  readonly link?: EdgeId;
}

export const fieldOrder = [
  'date',
  'parameters',
  'training',
  'base',
  'data',
  'trainingTokens',
  'compute',
  'context',
  'tokenizer',
  'vocabulary',
  'layers',
  'dModel',
  'heads',
] as const;

/** Everything the fact base knows of a model, as rows: its fields, its API life, its abilities, its links. */
export function cardRows(model: Model, text: MapText, lang: string): CardRow[] {
  const { lineage } = text;
  const words = lineage.models[model.id as keyof typeof lineage.models];
  const rows: CardRow[] = [];
  const add = (key: string, fact: Sourced<unknown> | undefined, label: string, value: string | undefined, note?: string): void => {
    if (fact && value !== undefined) rows.push({ key, label, value, note, grade: fact.grade, sources: fact.sources });
  };
  for (const field of fieldOrder) {
    const fact = model[field] as Sourced<unknown> | undefined;
    if (!fact) continue;
    const value = fact.value === null ? lineage.neverPublished : valueOf(model, field, text, lang);
    add(field, fact, lineage.labels[field], value, field === 'date' ? words.event : words.notes?.[field]);
  }
  for (const name of ['first', 'shutdown', 'final'] as const) {
    const fact = model.api?.[name];
    add(
      `api.${name}`,
      fact,
      lineage.labels[`api.${name}`],
      fact?.value ? isoDate(fact.value, lang) : undefined,
      words.notes?.[`api.${name}`],
    );
  }
  add('apiNote', model.apiNote, lineage.labels.apiNote, words.apiNote, words.notes?.apiNote);
  add('remark', model.remark, lineage.labels.remark, words.remark, words.notes?.remark);
  return [...rows, ...abilityRows(model, text)];
}

/** What a model could newly do, and what it did worse. */
export const abilityRows = (model: Model, { lineage }: MapText): CardRow[] =>
  (['gained', 'lost'] as const).flatMap((kind) =>
    (model[kind] ?? []).map(({ key, grade, sources }) => ({
      key: `${kind}.${key}`,
      label: lineage.labels[kind],
      value: lineage.abilities[key as keyof typeof lineage.abilities],
      grade,
      sources,
    })),
  );

/** A field as the card prints it; undefined where it has no words. */
export function valueOf(model: Model, field: (typeof fieldOrder)[number], { lineage }: MapText, lang: string): string | undefined {
  const words = lineage.models[model.id as keyof typeof lineage.models];
  switch (field) {
    case 'date':
      return shortDate(model, lang);
    case 'parameters':
      return sizeOf(model, lang);
    case 'trainingTokens':
      return tokens(model.trainingTokens?.value ?? 0, lang);
    case 'context':
    case 'layers':
    case 'dModel':
    case 'heads':
      return plainNumber(model[field]?.value ?? 0, lang);
    case 'tokenizer':
      return model.tokenizer?.value ?? undefined;
    case 'base':
      return model.base?.value?.map((id) => lineage.models[id as keyof typeof lineage.models].name).join(', ');
    default:
      return words[field];
  }
}

/** The links of a model, as rows: where it comes from, and what it leads to. */
export function linkRows(model: Model, text: MapText): { from: CardRow[]; to: CardRow[] } {
  const { lineage } = text;
  const row = (edge: Edge<string, EdgeId>, other: string): CardRow => ({
    key: edge.id,
    label: lineage.relations[edge.relation].word,
    value: lineage.models[other as keyof typeof lineage.models].name,
    note: lineage.edges[edge.id],
    grade: edge.grade,
    sources: edge.sources,
    ...(edge.relation !== 'member' && { link: edge.id }),
  });
  return {
    from: edges.filter(({ to }) => to === model.id).map((edge) => row(edge, edge.from)),
    to: edges.filter(({ from }) => from === model.id).map((edge) => row(edge, edge.to)),
  };
}
