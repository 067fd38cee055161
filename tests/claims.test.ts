import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { claims as quoted } from '../content/measured/claims.ts';
import recorded from '../docs/claims.json';
import { measuredAt } from '../src/prose/Measured.tsx';
import type { Claim } from '../src/toys/claim.ts';
import { bundle, columns, faults, held, measured, page, type Record_, SEEDS, studies } from './claims.ts';

const record: Record_ = recorded;

test('the claims were computed by the code that is here, and all of them hold', async () => {
  const hashes: Record<string, string> = {};
  for (const [id, path] of studies) hashes[id] = (await bundle(path)).hash;
  expect(Object.keys(hashes)).toContain('animals');
  expect(faults(record, hashes)).toEqual([]);
});

test('what is written and quoted is what was computed', () => {
  expect(readFileSync(new URL('../docs/claims.md', import.meta.url), 'utf8')).toBe(page(record));
  expect(quoted).toEqual(measured(record));
  expect(measuredAt('animals.seeds')).toBe(String(SEEDS));
  expect(() => measuredAt('animals.held')).toThrow(/There is no number/);
});

const rows = Array.from({ length: SEEDS }, (_, i) => ({ before: 0.1, after: i < 19 ? 0.25 : 0.05 }));
const rises: Claim = {
  study: 'planted',
  id: 'rises',
  says: 'It rises.',
  shows: ['before', 'after'],
  holds: ({ before, after }) => after! > before!,
};
const planted = { planted: { hash: 'abc', numbers: columns(rows) } };

test('planted faults are found', () => {
  expect(held(rises, planted.planted)).toBe(19);
  expect(faults(planted, { planted: 'abc' }, [rises])).toEqual([]);
  const wrong: readonly [Record_, Record<string, string>, Claim[], RegExp][] = [
    [planted, { planted: 'abd' }, [rises], /computed by abc, but the code is now abd/],
    [{}, { planted: 'abc' }, [], /computed by nobody/],
    [planted, {}, [rises], /no such study any more/],
    [planted, { planted: 'abc' }, [rises, rises], /there are two/],
    [planted, { planted: 'abc' }, [{ ...rises, study: 'other' }], /nothing was computed/],
    [planted, { planted: 'abc' }, [{ ...rises, shows: ['between'] }], /no number between/],
    [planted, { planted: 'abc' }, [{ ...rises, holds: ({ after }) => after! > 0.3 }], /holds in 0 of 20 seeds only/],
    [{ planted: { hash: 'abc', numbers: columns(rows.slice(1)) } }, { planted: 'abc' }, [], /lacks seeds/],
  ];
  for (const [one, hashes, claims, says] of wrong) expect(faults(one, hashes, claims).join('\n')).toMatch(says);
});

test('the numbers quoted are means, ranges and shares', () => {
  expect(measured(planted, [rises])).toEqual({
    planted: {
      seeds: '20',
      'held.rises': '19',
      after: '0.24',
      'after.percent': '24%',
      'after.least': '0.05',
      'after.least.percent': '5%',
      'after.most': '0.25',
      'after.most.percent': '25%',
      before: '0.10',
      'before.percent': '10%',
      'before.least': '0.10',
      'before.least.percent': '10%',
      'before.most': '0.10',
      'before.most.percent': '10%',
    },
  });
});

test('the hash changes with what is computed, and not with a comment', async () => {
  const [one, again] = [await bundle('src/toys/claim.ts'), await bundle('src/toys/claim.ts')];
  expect(again.hash).toBe(one.hash);
  expect((await bundle('src/toys/gae.ts')).code).not.toContain('Schulman');
});
