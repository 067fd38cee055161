import { expect, test } from 'vitest';
import english from '../../../content/en/widgets/scale-up.ts';
import chinese from '../../../content/zh/widgets/scale-up.ts';
import { initialSettings, patchSettings } from '../../contract/knobs.ts';
import { place } from '../../charts/scale.ts';
import { cornerAt, equalComputing, planes } from './corner.ts';
import { finding, findingOf } from './findings.ts';
import { acts, knobs, type ScaleSettings } from './knobs.ts';
import { type AreaFrame, type FamilyFrame, frame, type MeasuresFrame, type MixFrame } from './model.ts';
import { type MomentId, moments } from './moments.ts';
import { byRule, cornerOf, PF_DAY, runIds, runOf, runs } from './runs.ts';
import { sizes } from './sizes.ts';
import { countOf, scientific, sizeOf } from './words.ts';

const start = initialSettings(knobs);
const set = (patch: Partial<ScaleSettings>) => frame(patchSettings(knobs, start, patch));
const at = <F>(moment: MomentId): F => set((moments[moment] as { set?: Partial<ScaleSettings> }).set ?? {}) as F;

test('every moment has the sentence that is true of its numbers, in both languages, and no slot stays open', () => {
  for (const text of [english, chinese]) {
    for (const [id, words] of Object.entries(text.moments)) {
      const shown = at<AreaFrame>(id as MomentId);
      expect(text.findings[findingOf(shown)], id).toBe(words.sentence);
      expect(finding(shown, text)).not.toMatch(/[{}]|undefined|NaN/);
    }
  }
});

test('the rule of six meets the published computing within 3%, where OpenAI counted it', () => {
  for (const id of ['davinci', 't5-11b'] as const) {
    const run = runOf(id);
    const rule = byRule(run.parameters[0]!.value, run.tokens[0]!.value, id === 't5-11b' ? 3 : 6);
    expect(Math.abs(rule / run.computing[0]!.value - 1), id).toBeLessThan(0.03);
  }
  expect(6 * 117e6 * runOf('gpt-1').tokens[0]!.value).toBeCloseTo(0.96 * PF_DAY, -15);
  expect(finding(at<AreaFrame>('gpt-3'), english)).toBe(
    'GPT-3’s 175B parameters on 300B tokens make 3,646 PF-days, about 3,800 times what GPT-1 took.',
  );
});

test('what is not published stays empty, and what follows by the rule is called inferred', () => {
  expect([runOf('gpt-2').tokens, runOf('gpt-2').computing, runOf('gpt-1').cost]).toEqual([[], [], []]);
  expect(runOf('gpt-1').tokens[0]).toMatchObject({ grade: 'inferred' });
  expect(runOf('llama-65b').computing[0]).toMatchObject({ grade: 'inferred' });
  // The two papers do not agree on it.
  expect(runOf('bert-large').tokens[0]).toMatchObject({ value: 250e9, grade: 'disputed' });
  expect(runOf('opt-175b').computing[0]).toMatchObject({ value: 4980, grade: 'documented' });
  expect(runOf('davinci').cost.map(({ grade }) => grade)).toEqual(['third-party', 'third-party']);
  const cited = runs.flatMap((run) => [run.parameters, run.tokens, run.computing, run.context, run.cost].flat());
  for (const { sources } of cited)
    expect(
      sources.some((id) => Object.hasOwn(english.sources, id)),
      String(sources),
    ).toBe(true);
});

test('LLaMA is smaller than GPT-3, read more and took more computing', () => {
  const { against } = at<AreaFrame>('llama');
  expect([against.n < 1, against.d > 1, against.pfDays > 1]).toEqual([true, true, true]);
});

test('from GPT-1 to GPT-3 computing grew most, context least; the tokens are inferred', () => {
  const { rows } = at<MeasuresFrame>('measures');
  const [parameters, tokens, computing, context, cost] = rows;
  expect([parameters, computing, context].map((row) => Math.round(row!.factor!))).toEqual([1496, 3792, 4]);
  expect([tokens!.inferred, cost!.factor]).toEqual([true, null]);
});

test('each GPT-3 holds what its shape makes, within half a percent, but the 13B as printed', () => {
  const rows = sizes.map((size) => (set({ act: 'family', size }) as FamilyFrame).chosen);
  const off = rows.filter(({ counted, exact }) => Math.abs(counted / exact - 1) > 0.005);
  expect(off.map(({ id }) => id)).toEqual(['13b']);
  const { chosen, headed, countedHeaded } = at<FamilyFrame>('family-13b');
  expect([chosen.width, headed]).toEqual([5140, 5120]);
  expect(Math.abs(countedHeaded / chosen.exact - 1)).toBeLessThan(0.001);
});

test('GPT-3 read WebText2 and Wikipedia more than their size asks, Common Crawl less; the weights make 101%', () => {
  const { rows, pool } = at<MixFrame>('mix');
  expect(pool).toBe(499e9);
  expect(Math.round(100 * rows.reduce((sum, { weight }) => sum + weight, 0))).toBe(101);
  expect(rows.map(({ weight, share }) => weight > share)).toEqual([false, true, true, false, true]);
  expect(rows[0]!.epochs).toBeLessThan(0.5);
  const twice = at<MixFrame>('mix-llama').rows.filter(({ epochs }) => epochs >= 2);
  expect(twice.map(({ id }) => id)).toEqual(['wikipedia', 'books']);
});

test('every pair of runs, every size and every act has a sentence', () => {
  for (const text of [english, chinese]) {
    for (const from of runIds) {
      for (const to of runIds) expect(finding(set({ act: 'measures', from, to }), text)).not.toMatch(/[{}]|undefined|NaN|∞/);
    }
    for (const size of sizes) expect(finding(set({ act: 'family', size }), text)).not.toMatch(/[{}]|undefined|NaN/);
    for (const act of acts) expect(finding(set({ act, n: 50, d: 10 }), text)).not.toMatch(/[{}]|undefined|NaN/);
  }
  expect(findingOf(set({ n: 1000, d: 20 }))).toBe('free');
});

test('a drag comes to rest on a run that is near, and on two figures elsewhere', () => {
  for (const axes of ['log', 'even'] as const) {
    const { x, y } = planes[axes];
    const llama = cornerOf(runOf('t5-11b'))!;
    expect(cornerAt(place(llama.n, x) + 0.01, place(llama.d, y) - 0.01, axes)).toEqual(llama);
    const free = cornerAt(0.5, 0.97, axes);
    for (const value of [free.n, free.d]) expect(String(value).replace(/0+$/, '').length).toBeLessThanOrEqual(2);
    for (const [left, up] of equalComputing((3000 * PF_DAY) / 6, axes)) {
      expect(left >= 0 && left <= 1 && up >= 0 && up <= 1).toBe(true);
    }
  }
  expect(equalComputing(1, 'log')).toEqual([]);
});

test('numbers as the languages write them', () => {
  expect([sizeOf(175e9, english), sizeOf(175e9, chinese), sizeOf(117e6, english)]).toEqual(['175B', '1750亿', '117M']);
  expect([countOf(3645.8, english), countOf(3645.8, chinese), countOf(0.3726, english)]).toEqual(['3,646', '3646', '0.37']);
  expect(scientific(3.15e23)).toBe('3.15 × 10²³');
});
