import { expect, test } from 'vitest';
import { claims } from '../../../content/facts/claims.ts';
import { addresses } from '../../../content/facts/lookup.ts';
import { sources } from '../../../content/facts/sources.ts';
import { statements } from './statements.ts';
import { modelOf, supportOf } from './support.ts';

const all = sources.map(({ id }) => ({ id, ...supportOf(id) }));

test('every model, number and claim with a source stands under it', () => {
  const values = new Set(all.flatMap(({ models, numbers, links }) => [...[...models.values()].flat(), ...numbers, ...links]));
  expect(addresses.filter((at) => !at.startsWith('table.') && !values.has(at))).toEqual([]);
  expect(new Set(all.flatMap((support) => support.claims)).size).toBe(claims.filter((claim) => claim.sources.length > 0).length);
});

test('a source knows what it carries', () => {
  const support = supportOf('codex-paper');
  expect(support.tables).toEqual(['humaneval']);
  expect(support.models.get('codex-12b')).toContain('codex-12b.parameters');
  expect(support.claims).toContain('s0-21');
  expect(support.numbers).toContain('training.codex.problems');
});

test('what only figures say stands under its sources too', () => {
  expect(new Set(all.flatMap((support) => support.statements)).size).toBe(statements.length);
  expect(supportOf('ye-2023').statements).toMatchObject([
    {
      figure: 'ability-matrix',
      settings: 'model=text-davinci-003&ability=best',
      label: { en: 'text-davinci-003: best of its time' },
    },
  ]);
  expect(supportOf('press-alibi-2021').statements.map(({ settings }) => settings)).toEqual(['item=base']);
  expect(supportOf('openai-model-index').statements.map(({ figure }) => figure)).toContain('self-report');
});

test('a source that contradicts a cell carries its table', () => {
  expect(supportOf('bert-2018').tables).toEqual(['compute']);
});

test('an address belongs to one model', () => {
  expect(modelOf('gpt-3.5-turbo.date')).toBe('gpt-3.5-turbo');
  expect(modelOf('gpt-3-1.3b.layers')).toBe('gpt-3-1.3b');
  expect(modelOf('training.gpt1.days')).toBeUndefined();
});
