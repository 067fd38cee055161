import { describe, expect, test } from 'vitest';
import { abilityClaims } from './abilities.ts';
import { whoSays } from './cite.ts';
import { inferences } from './inferences.ts';
import type { Citations, Grade, Source } from './schema.ts';
import { selfReport } from './selfReport.ts';
import { sources } from './sources.ts';

const sourceOf = new Map<string, Source>(sources.map((source) => [source.id, source]));

const statements: readonly { readonly id: string; readonly grade: Grade; readonly sources: Citations }[] = [
  ...abilityClaims,
  ...inferences.flatMap(({ grounds, later }) => [...grounds, ...later]),
  ...selfReport,
];

describe('statements about abilities, inferences and self-reports', () => {
  test('have ids of their own and sources that exist', () => {
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
    for (const { id, sources: cited } of statements)
      for (const each of cited) expect(sourceOf.has(each), `${id}: ${each}`).toBe(true);
  });

  test('are called documented only where a paper or the makers say so, and never on the word of the essay', () => {
    for (const { id, grade, sources: cited } of statements) {
      const kinds = cited.map((each) => sourceOf.get(each)?.kind);
      if (grade === 'documented') expect(kinds.includes('paper') || kinds.includes('official'), id).toBe(true);
      if (cited.every((each) => each === 'fu-2022')) expect(grade, id).toBe('inferred');
    }
  });

  test('rest on sources that were read, at least in part', () => {
    for (const { id, sources: cited } of statements)
      for (const each of cited) expect(sourceOf.get(each)?.seenLevel, `${id}: ${each}`).not.toBe('not seen');
  });
});

test('a source is named by its first author and its year', () => {
  expect(whoSays('fu-2022', 'x')).toBe('Y. Fu et al. 2022');
  expect(whoSays('openai-model-index', 'x')).toBe('OpenAI 2023');
  expect(whoSays('seed-003', 'an essay')).toBe('an essay 2023');
});
