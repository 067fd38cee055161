import { describe, expect, test } from 'vitest';
import { lineage as en } from '../en/lineage.ts';
import { formatDate } from '../numbers.ts';
import { lineage as zh } from '../zh/lineage.ts';
import { edges } from './edges.ts';
import { ancestors, countEdges, descendants, isDescent } from './descent.ts';
import { addresses, factAt } from './lookup.ts';
import { models } from './models.ts';
import type { Edge, FieldName, Grade, LineageWords, Source, WordedField } from './schema.ts';
import { sources } from './sources.ts';
import { type Table, tables } from './tables.ts';
import { training } from './training.ts';

const sourceOf = new Map<string, Source>(sources.map((source) => [source.id, source]));

/** A paper, a page by the maker, or the maker's own code. */
const isFirstHand = (id: string): boolean => {
  const source = sourceOf.get(id);
  return source?.kind === 'paper' || source?.kind === 'official' || (source?.kind === 'code' && source.authors === 'OpenAI');
};

/** What is wrong with a list of statements: unknown sources, and "documented" without a first-hand source. */
function faults(statements: readonly { at: string; grade: Grade; sources: readonly string[] }[]): string[] {
  return statements.flatMap(({ at, grade, sources: cited }) => [
    ...cited.filter((id) => !sourceOf.has(id)).map((id) => `${at} cites ${id}, which is not a source`),
    ...(grade === 'documented' && !cited.some(isFirstHand)
      ? [`${at} is called documented, but no cited source is first-hand`]
      : []),
    ...(new Set(cited).size < cited.length ? [`${at} cites a source twice`] : []),
  ]);
}

const statements = [
  ...addresses.map((at) => ({ at, ...factAt(at) })),
  ...models.flatMap((model) =>
    [...(model.gained ?? []), ...(model.lost ?? [])].map((ability) => ({ at: `${model.id} ${ability.key}`, ...ability })),
  ),
];

describe('the data', () => {
  test('holds the thirty-one models, thirty-one edges and at least the hundred and three sources it began with', () => {
    expect([models.length, edges.length]).toEqual([31, 31]);
    expect(sources.length).toBeGreaterThanOrEqual(103);
  });

  test('ids are unique, and an edge is named after its ends', () => {
    for (const list of [models, edges, sources]) expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    const known = new Set<string>(models.map(({ id }) => id));
    for (const edge of edges) {
      expect(edge.id).toBe(`${edge.from}>${edge.to}`);
      expect(known.has(edge.from) && known.has(edge.to), edge.id).toBe(true);
    }
    for (const model of models) for (const id of model.base?.value ?? []) expect(known.has(id), id).toBe(true);
  });

  test('every source resolves, and "documented" has a paper or the maker behind it', () => {
    expect(faults(statements)).toEqual([]);
  });

  test('planted faults are found', () => {
    const planted = [
      { at: 'a', grade: 'documented', sources: ['fu-2022'] },
      { at: 'b', grade: 'inferred', sources: ['no-such-paper'] },
      { at: 'c', grade: 'inferred', sources: ['fu-2022', 'fu-2022'] },
    ] as const;
    expect(faults(planted)).toHaveLength(3);
  });

  test('dates parse to their precision, and models stand by date', () => {
    for (const model of models) {
      const { value, precision } = model.date;
      expect(value).toHaveLength({ day: 10, month: 7, year: 4 }[precision]);
      expect(formatDate(value ?? '', precision, 'en')).toBeTruthy();
      for (const fact of Object.values(model.api ?? {})) if (fact.value) expect(formatDate(fact.value, 'day', 'en')).toBeTruthy();
    }
    for (const { date, year } of sources) if (date) expect(formatDate(date, 'year', 'en')).toBe(String(year));
    const dates = models.map(({ date }) => date.value ?? '');
    expect(dates).toEqual([...dates].sort());
  });

  test('the colour-giving method is one of the methods', () => {
    for (const { id, method, methods } of models) expect(methods, id).toContain(method);
  });

  test('what was read was read somewhere, and nothing rests on what was not', () => {
    for (const { id, seenLevel, seenIn } of sources as readonly Source[]) {
      expect(seenIn === undefined, id).toBe(seenLevel === 'quoted in secondary');
      expect(seenLevel, id).not.toBe('not seen');
    }
  });

  test('a source can be found by the reader, or says in its authors that it has no page', () => {
    for (const { id, url, archive, authors } of sources) expect(url ?? archive ?? authors, id).toMatch(/^https:\/\/|^\(/);
  });
});

describe('lookup', () => {
  test('finds values, dates, shutdowns, edges', () => {
    expect(factAt('davinci.parameters')).toMatchObject({ kind: 'parameters', value: 175e9, grade: 'documented' });
    expect(factAt('chatgpt.date')).toMatchObject({ kind: 'date', value: '2022-11-30', precision: 'day' });
    expect(factAt('text-davinci-003.api.shutdown')).toMatchObject({ kind: 'date', value: '2024-01-04', precision: 'day' });
    expect(factAt('gpt-3.5-turbo.tokenizer')).toMatchObject({ kind: 'tokenizer', value: 'cl100k_base' });
    expect(factAt('code-davinci-002.parameters').value).toBeNull();
    expect(factAt('code-davinci-002>text-davinci-002')).toMatchObject({ kind: 'relation', value: 'feedme' });
  });

  test('finds how a system was trained', () => {
    expect(factAt('training.instructgpt.sftPrompts')).toMatchObject({ kind: 'plain', value: 12725, grade: 'documented' });
    expect(factAt('training.instructgpt.heldOutAccuracy')).toMatchObject({ kind: 'percent', value: 69.6 });
    const { rankedFewest, rankedMost, klBeta, clipRange } = training.instructgpt;
    expect([rankedFewest, rankedMost, klBeta, clipRange].map(({ value }) => value)).toEqual([4, 9, 0.02, 0.2]);
    expect(
      models.map(({ id }) => String(id)),
      'no model hides the addresses of training',
    ).not.toContain('training');
    expect(() => factAt('training.instructgpt.prompts')).toThrow(/training\.instructgpt\.\w*Prompts/);
  });

  test('finds the cells of the papers’ tables', () => {
    expect(factAt('table.humaneval.codex-12b.pass1')).toMatchObject({ kind: 'percent', value: 28.81, grade: 'documented' });
    expect(factAt('table.gpt3-family.175b.parameters')).toMatchObject({ kind: 'parameters', value: 175e9 });
    expect(factAt('table.figure-1.sft.size175')).toMatchObject({ value: 0.5, approximate: true });
    expect(factAt('table.compute.bert-large.tokens')).toMatchObject({ grade: 'disputed', sources: ['gpt3-paper', 'bert-2018'] });
    expect(factAt('table.compute.bert-large.pfDays')).toMatchObject({ grade: 'documented', sources: ['gpt3-paper'] });
    expect(() => factAt('table.humaneval.gpt-3-any-size.pass10'), 'what is not printed').toThrow(/There is no fact/);
    for (const [id, { columns, rows }] of Object.entries<Table>(tables)) {
      expect(new Set(rows.map((row) => row.id)).size, id).toBe(rows.length);
      for (const row of rows) {
        expect(row.values.length, `${id} ${row.id}`).toBe(Object.keys(columns).length);
        for (const column of Object.keys(row.disputed ?? {})) expect(Object.keys(columns), `${id} ${row.id}`).toContain(column);
      }
    }
  });

  test('tables, training numbers and models agree where they say the same', () => {
    const { instructgpt, gpt3 } = training;
    expect(instructgpt.sftPromptsLabelers.value! + instructgpt.sftPromptsCustomers.value!).toBe(instructgpt.sftPrompts.value);
    const steps = [instructgpt.sftPrompts, instructgpt.rewardPrompts, instructgpt.ppoPrompts];
    expect(steps.reduce((sum, { value }) => sum + value!, 0)).toBe(instructgpt.allPrompts.value);
    for (const [i, { value }] of steps.entries()) {
      const [labelers, customers] = tables['instructgpt-prompts'].rows[i]!.values;
      expect((labelers ?? 0) + (customers ?? 0)).toBe(value);
    }
    expect(tables['gpt3-mixture'].rows.reduce((sum, { values }) => sum + values[0], 0)).toBe(gpt3.poolTokens.value);
    expect(factAt('table.compute.gpt-3-175b.pfDays').value).toBe(gpt3.compute.value);
    expect(factAt('table.compute.gpt-3-175b.flop').value).toBe(gpt3.operations.value);
    expect(tables['gpt3-family'].rows.length).toBe(gpt3.sizes.value);
    for (const field of ['layers', 'dModel', 'heads', 'parameters']) {
      expect(factAt(`table.gpt3-family.175b.${field}`).value, field).toBe(factAt(`davinci.${field}`).value);
      expect(factAt(`table.llama-sizes.65b.${field}`).value, field).toBe(factAt(`llama-65b.${field}`).value);
    }
    expect(tables['use-cases'].rows.reduce((sum, { values }) => sum + values[0], 0)).toBeCloseTo(99.9);
    expect(tables['llama-mixture'].rows.reduce((sum, { values }) => sum + values[0], 0)).toBe(100);
  });

  test('an unknown address names its neighbours', () => {
    expect(() => factAt('davinci.parameter')).toThrow(/davinci\.parameters/);
    expect(() => factAt('chat-gpt.date')).toThrow(/chatgpt\.date/);
    expect(() => factAt('constructor')).toThrow(/There is no fact/);
  });

  test('descent follows training, not grouping, pairing, method or data', () => {
    expect(ancestors('gpt-2')).toEqual(['gpt-1']);
    expect(ancestors('text-davinci-002')).toEqual(expect.arrayContaining(['code-davinci-002', 'davinci', 'gpt-1']));
    expect(ancestors('text-davinci-002')).not.toContain('gpt-3.5-series');
    expect(ancestors('text-davinci-001')).not.toContain('davinci-instruct-beta');
    expect(descendants('codex-12b')).toEqual([]);
    expect(descendants('gpt-3.5-series').sort()).toEqual(['chatgpt', 'gpt-3.5-turbo', 'gpt-4']);
    for (const { id } of models) for (const other of ancestors(id)) expect(descendants(other)).toContain(id);
    for (const { id } of models) expect(ancestors(id), 'no model descends from itself').not.toContain(id);
  });

  test('links are counted without membership', () => {
    expect(countEdges()).toBe(20);
    expect(countEdges({ documentedOnly: true })).toBe(13);
    expect(edges.filter((edge: Edge) => isDescent(edge))).toHaveLength(24);
  });
});

const worded: readonly WordedField[] = ['vocabulary', 'data', 'training', 'compute', 'apiNote', 'remark'];
const languages: readonly [string, LineageWords][] = [
  ['en', en],
  ['zh', zh],
];

describe.each(languages)('the words in %s', (lang, words) => {
  test('cover every worded field, remark and source note, and no other', () => {
    for (const model of models) {
      const said = words.models[model.id];
      for (const field of worded) expect(field in said, `${model.id}.${field}`).toBe(model[field] !== undefined);
      const noted = addresses
        .filter((at) => at.startsWith(`${model.id}.`) && factAt(at).note)
        .map((at) => at.slice(model.id.length + 1) as FieldName);
      expect(Object.keys(said.notes ?? {}).sort(), model.id).toEqual(noted.sort());
    }
    expect(Object.keys(words.sourceNotes).sort()).toEqual(sources.flatMap(({ id, note }) => (note ? [id] : [])).sort());
  });

  test('are complete and have nothing left over', () => {
    expect(Object.keys(words.models).sort()).toEqual(models.map(({ id }) => id).sort());
    expect(Object.keys(words.edges).sort()).toEqual(edges.map(({ id }) => id).sort());
    const keys = models.flatMap((model) => [...(model.gained ?? []), ...(model.lost ?? [])].map(({ key }) => key));
    expect(Object.keys(words.abilities).sort()).toEqual([...new Set(keys)].sort());
  });

  test('a model is said in one short sentence, with digits only in names', () => {
    const names = [...models.map(({ id }) => id), ...Object.values(words.models).map(({ name }) => name)].sort(
      (a, b) => b.length - a.length,
    );
    for (const [id, { sentence }] of Object.entries(words.models)) {
      const bare = names.reduce((text, name) => text.replaceAll(name, ''), sentence).replace(/GPT-3(\.5)?/g, '');
      expect(bare, id).not.toMatch(/\d/);
      if (lang === 'en') expect(sentence.split(/\s+/).length, id).toBeLessThanOrEqual(24);
      else expect(sentence.match(/[\u3400-\u9fff]/g)?.length, id).toBeLessThanOrEqual(45);
      expect(sentence.match(/[.。](?=\s|$)|。/g), id).toHaveLength(1);
    }
  });

  test('names are short and different', () => {
    const names = Object.values(words.models).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name.length, name).toBeLessThanOrEqual(22);
  });
});
