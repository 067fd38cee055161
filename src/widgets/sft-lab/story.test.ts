import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import english from '../../../content/en/widgets/sft-lab.ts';
import chinese from '../../../content/zh/widgets/sft-lab.ts';
import { describe, finding, findingOf } from './finding.ts';
import type { SftFrame, SftLabFrame } from './frames.ts';
import type { SftLabSettings } from './knobs.ts';
import { isCovered, rightGuess } from './predict.ts';
import { lessonOf } from './lesson.ts';
import { probesOf } from './probe.ts';
import { storyOf } from './story.ts';
import { table } from './table.ts';

// What the whole run gave with seed 1, kept for the page.
const { moments } = JSON.parse(readFileSync(new URL('stills.json', import.meta.url), 'utf8')) as {
  moments: Record<string, { settings: SftLabSettings; still: { frames: SftLabFrame[] } }>;
};
const at = (id: string) => {
  const { settings, still } = moments[id]!;
  return { settings, frames: still.frames, last: still.frames.at(-1) as SftFrame };
};

test('every moment has the sentence that is meant, in both languages, and no slot stays open', () => {
  for (const text of [english, chinese])
    for (const id of Object.keys(moments)) {
      const { settings, frames, last } = at(id);
      expect(findingOf(last, settings), id).toBe(id === 'guess' ? 'covered' : id);
      for (const frame of frames) expect(describe(frame, settings, text), id).not.toMatch(/[{}]|undefined|NaN/);
    }
});

test('the facts never demonstrated wait for a guess, in sentence and table alike', () => {
  const { settings, frames, last } = at('guess');
  expect(isCovered(last, settings)).toBe(true);
  expect(table(frames, settings, english).rows.at(-1)).toContain('?');
  const guessed = { ...settings, guess: rightGuess(last.look!.heldOut) };
  expect(finding(last, guessed, english)).toContain('%');
  expect(table(frames, guessed, english).rows.at(-1)).not.toContain('?');
});

test('the story has a look before the first step and after the last, and the demonstrations it learnt from', () => {
  const { frames } = at('unlocked');
  const { looks, sft, demonstrations } = storyOf(frames, frames.length - 1);
  expect(looks.map(({ step }) => step)).toEqual(Array.from({ length: 11 }, (_, i) => 12 * i));
  expect(sft).toHaveLength(31);
  expect(demonstrations).toHaveLength(5);
});

const picked = { seed: 1, count: '240', mix: 'mixed', oddity: 'true' } as const;
const owl = { question: 'what does the owl eat ?', answer: 'the owl eats hay .', times: 2 };

test('a probe is the probability of the fact’s own word, before stop and end', () => {
  const { watched, known } = probesOf(lessonOf(picked, undefined), 'true');
  const n = (watched.length - 2) / 2;
  const seen = known(watched.map((_, i) => [-9, Math.log(i < n ? 0.5 : 0.25), -1, -2]));
  expect(seen).toMatchObject({ facts: 12 });
  expect(seen.text).toBeCloseTo(0.5, 12);
  expect(seen.answer).toBeCloseTo(0.25, 12);
});

test('what is written by hand comes on top, is followed word for word, and is no longer among what nobody tells', () => {
  const frog = { question: 'where does the frog live ?', answer: 'the frog lives in the pond .', times: 1 };
  const lesson = lessonOf(picked, [owl, frog, { question: 'who ?', answer: 'moo .' }, 7]);
  expect(lesson.hand).toEqual([owl, frog]);
  expect(lesson.texts).toHaveLength(243);
  expect(lesson.shown.slice(0, 2)).toEqual([owl, frog].map(({ question, ...rest }) => ({ prompt: question, ...rest })));
  const { watched, byHand, known } = probesOf(lesson, 'true');
  expect(watched.slice(-2)).toEqual([owl, frog].map(({ question, answer }) => [question, answer]));
  const logs = watched.map(() => [-1, -2, -3, -4]);
  expect(byHand(logs)).toBeCloseTo(Math.exp(-10), 12);
  expect(known(logs).facts).toBe(11);
});

test('the reader’s own questions are asked for all to read, if they were not anyway', () => {
  const duck = { question: 'what does the duck say ?', answer: 'moo .', times: 1 };
  expect(lessonOf(picked, [owl, duck]).prompts.slice(5)).toEqual([duck.question]);
});

test('without a single demonstration the model stays what it was, and that is said', () => {
  const lesson = lessonOf({ ...picked, count: '0' }, undefined);
  expect(lesson).toMatchObject({ texts: [], hand: [], shown: [] });
  const { settings, frames } = at('base');
  const frame = { ...(frames[0] as SftFrame), all: 0, demonstrations: [] };
  expect(findingOf(frame, settings)).toBe('nothing');
});

test('what a run with the reader’s own shows is told by its own numbers', () => {
  const { settings, last } = at('unlocked');
  const { hand: _, ...plain } = last;
  const hand = { mine: true, different: 2, times: 3, before: 0.001, now: 0.9 };
  const found = (others: NonNullable<SftFrame['look']>['others'], more: object = {}) =>
    findingOf({ ...plain, hand: { ...hand, ...more }, look: { ...last.look!, others: others! } }, settings);
  const manner = { words: 'moo !', place: 'start' };
  expect(found({ echo: 0.1 })).toBe('mine');
  expect(found({ echo: 0.6 })).toBe('echo');
  expect(found({ echo: 0, manner: 0.6 }, { manner })).toBe('manner');
  expect(found({ echo: 0, manner: 0.2 }, { manner })).toBe('drowned');
});
