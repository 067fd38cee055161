import { expect, test } from 'vitest';
import english from '../../../content/en/widgets/claim-check.ts';
import chinese from '../../../content/zh/widgets/claim-check.ts';
import { initialSettings } from '../../contract/knobs.ts';
import { finding, findingOf } from './findings.ts';
import { acts, type CheckSettings, knobs } from './knobs.ts';
import { frame, type SortFrame, type SplitFrame, totalOf } from './model.ts';
import { moments } from './moments.ts';
import { all, essays, record, topics } from './record.folded.ts';
import { letters, sorts, withSort } from './sorts.ts';
import { statementIds } from './statements.ts';
import { table } from './table.ts';

const set = (patch: Partial<CheckSettings>) => frame({ ...initialSettings(knobs), ...patch });
const sort = (patch: Partial<CheckSettings>) => set(patch) as SortFrame;
const truths = record.map(({ pile }) => pile);

test('every statement belongs on one of the five piles, and no pile is empty', () => {
  for (const pile of truths) expect(sorts).toContain(pile);
  for (const each of sorts) expect(truths.filter((pile) => pile === each).length).toBeGreaterThanOrEqual(2);
  // Believing everything is no way to be right.
  expect(truths.filter((pile) => pile === 'documented').length).toBeLessThan(statementIds.length / 2);
});

test('the piles hold all claims, by topic and by essay', () => {
  expect(totalOf(all)).toBe(182);
  for (const rows of [topics, essays]) {
    expect(rows.reduce((sum, { counts }) => sum + totalOf(counts), 0)).toBe(totalOf(all));
  }
  const { rows } = set({ act: 'topic' }) as SplitFrame;
  const shares = rows.map(({ standing, total }) => standing / total);
  expect(shares).toEqual([...shares].sort((a, b) => b - a));
});

test('answers are counted: right, and trusted further than they carry', () => {
  expect(sort({})).toMatchObject({ done: 0, right: 0, over: 0 });
  const truth = truths.map((pile) => letters[sorts.indexOf(pile as (typeof sorts)[number])]!);
  expect(sort({ said: truth })).toMatchObject({ done: truths.length, right: truths.length, over: 0 });
  const believed = sort({ said: moments.believer.set.said });
  expect(believed.over).toBe(truths.length - believed.right);
  expect(sort({ said: statementIds.map(() => 'w' as const) }).over).toBe(0);
});

test('an answer fills what was passed over', () => {
  expect(withSort([], 2, 'inferred')).toEqual(['-', '-', 'i']);
  expect(withSort(['d', 't'], 0, 'wrong')).toEqual(['w', 't']);
  expect(sort({ said: withSort([], 5, 'opinion') }).done).toBe(1);
});

test('every state has a sentence', () => {
  const states: Partial<CheckSettings>[] = [
    {},
    { claim: 's0-16', said: ['d'] },
    ...Object.values(moments).map((each) => ('set' in each ? each.set : {})),
  ];
  expect(new Set(states.map((state) => findingOf(set(state))))).toEqual(
    new Set(['opening', 'going', 'miss', 'done', 'topic', 'essay']),
  );
  expect(findingOf(set({ said: ['i'] }))).toBe('hit');
  for (const text of [english, chinese]) {
    for (const state of states) expect(finding(set(state), text)).not.toMatch(/[{}]|undefined|NaN/);
    for (const act of acts) {
      const { columns, rows } = table(set({ act }), text);
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
  }
  // No essay is free of slips: what the figure says of all of them.
  for (const { total, standing } of (set({ act: 'essay' }) as SplitFrame).rows) expect(standing).toBeLessThan(total);
});

test('the table tells nothing of what is not sorted yet', () => {
  const { rows } = table(set({ said: ['-', 'd'] }), english);
  expect(rows.map(([, , truth]) => truth !== '')).toEqual(statementIds.map((_, i) => i === 1));
});
