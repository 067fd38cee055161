import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import english from '../../../content/en/widgets/pipeline-lab.ts';
import chinese from '../../../content/zh/widgets/pipeline-lab.ts';
import { startLab } from '../../contract/lab.ts';
import { initialSettings } from '../../contract/knobs.ts';
import { createEngine } from '../../engine/engine.ts';
import { createGpt } from '../../engine/gpt.ts';
import { initialise } from '../../engine/initialise.ts';
import { createRandom } from '../../engine/random.ts';
import { save } from '../../engine/save.ts';
import { assistant } from '../../toys/animals/size.ts';
import { askAll } from './asking.ts';
import { BLIND, finding, findingOf, shapeOf } from './finding.ts';
import type { Card, PipelineFrame, PpoFrame } from './frames.ts';
import { asks, knobs, type PipelineSettings } from './knobs.ts';
import { model } from './model.ts';
import { type MomentId, moments } from './moments.ts';
import { demonstrated, prompts } from './prompts.ts';
import { signed } from '../../charts/format.ts';
import { rolling, storyOf } from './story.ts';
import { table } from './table.ts';

const settings = initialSettings(knobs);

// What the whole run gave with seed 1, kept for the page.
const stills = JSON.parse(readFileSync(new URL('stills.json', import.meta.url), 'utf8')) as {
  moments: Record<MomentId, { settings: PipelineSettings; still: { frames: PipelineFrame[] } }>;
};
const ids = Object.keys(moments) as MomentId[];

test('the first frames come from random weights: as dear as a blind guess, and the prompts are answered with noise', () => {
  const run = startLab(model, settings);
  while (run.frames.length < 3) expect(run.next(1000, () => 0)).not.toMatch(/done|failed/);
  const [first, , third] = run.frames as PipelineFrame[];
  expect(first).toMatchObject({ stage: 'pretrain', step: 0, steps: 300 });
  expect(Math.abs(('loss' in first! ? first.loss : 0) - BLIND)).toBeLessThan(0.6);
  expect(first!.said).toHaveLength(prompts.length);
  expect(third!.step).toBe(6);
});

test('every moment has the sentence that is true of its numbers, in both languages, and no slot stays open', () => {
  for (const text of [english, chinese]) {
    for (const id of ids) {
      const { settings: own, still } = stills.moments[id];
      const frame = still.frames.at(-1)!;
      expect(text.findings[findingOf(frame, own)], id).toBe(text.moments[id].sentence);
      for (const each of still.frames) expect(finding(each, own, text)).not.toMatch(/[{}]|undefined|NaN/);
    }
  }
});

test('without a leash the true score waits for a guess, in sentence and table alike', () => {
  const { settings: own, still } = stills.moments.unleashed;
  const last = still.frames.at(-1) as PpoFrame;
  expect(asks(own)).toBe(true);
  const gold = signed(last.cards![2].gold);
  expect(finding(last, own, english)).not.toContain(gold);
  expect(JSON.stringify(table(still.frames, own, english).rows.at(-1))).toContain('"?"');
  const guessed = { ...own, guess: 'hump' as const };
  expect(finding(last, guessed, english)).toContain(gold);
  expect(shapeOf(last)).toBe('hump');
});

const card = (gold: number): Card => ({ correct: 1, heldOut: 1, asks: 0, gold, proxy: 1, words: 8, nll: 1, text: 0.5 });
const ended = (sft: number, best: number, gold: number): PpoFrame => ({
  ...(stills.moments.whole.still.frames.at(-1) as PpoFrame),
  best: { step: 9, gold: best, kl: 1 },
  cards: [card(-2), card(sft), card(gold)],
});

test('a run of PPO is told by its numbers, whatever its settings are', () => {
  const shown = { ...settings, beta: 0, guess: 'shown' as const };
  expect(findingOf(ended(1.5, 2.1, 0), shown)).toBe('ppo-fallen');
  expect(findingOf(ended(1.5, 2.3, 1.8), shown)).toBe('ppo-hump');
  expect(findingOf(ended(1.5, 2.3, 2.2), shown)).toBe('ppo-flat'); // Its proxy is that of before.
  expect(findingOf(ended(1.5, 1.55, 0.5), shown)).toBe('ppo-flat');
  expect([ended(1.5, 2.1, 0), ended(1.5, 2.3, 2.2), ended(1.5, 1.5, 0.5), ended(1.5, 1.6, 1.5)].map(shapeOf)).toEqual([
    'hump',
    'rises',
    'falls',
    undefined,
  ]);
});

test('the story knows of each model what it said last, with the scores there are by then', () => {
  const { frames } = stills.moments.whole.still;
  const early = storyOf(
    frames,
    frames.findIndex(({ stage }) => stage === 'sft'),
  );
  expect(Object.keys(early.said)).toEqual(['pretrain', 'sft']);
  expect(early.said.pretrain![0]!.proxy).toBeUndefined();
  const late = storyOf(frames, frames.length - 1);
  for (const said of Object.values(late.said)) expect(said.every(({ proxy }) => proxy !== undefined)).toBe(true);
  expect(Object.keys(late.cards)).toEqual(['pretrain', 'sft', 'ppo']);
  expect(rolling([1, 2, 3, 4], 2)).toEqual([1, 1.5, 2.5, 3.5]);
});

test('one of the prompts is answered by no demonstration', () => {
  expect(prompts.map(demonstrated)).toEqual([true, false, true]);
});

test('a question goes to every model there is; strange words are named, and nothing typed is refused', () => {
  const gpt = createGpt(createEngine(), assistant);
  initialise(gpt, createRandom(1));
  const base = save(gpt);
  const told = askAll({ pretrain: base, sft: base }, { typed: 'What color is the purple frog?', draw: 1 });
  expect(told.read).toBe('what color is the frog ?');
  expect(told.unknown).toEqual(['purple']);
  expect(Object.keys(told.by)).toEqual(['pretrain', 'sft']);
  expect(told.by.pretrain!.gold).toBeTypeOf('number');
  for (const typed of ['', '\u0000', '🦉🦉', 'the '.repeat(999), '<s> <end> <119>', '../../<b>&x=1']) {
    expect(askAll({ pretrain: base }, { typed, draw: 2 }).by.pretrain, typed).toBeDefined();
  }
});
