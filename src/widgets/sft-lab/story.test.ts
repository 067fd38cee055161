import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import english from '../../../content/en/widgets/sft-lab.ts';
import chinese from '../../../content/zh/widgets/sft-lab.ts';
import { describe, finding, findingOf } from './finding.ts';
import type { SftFrame, SftLabFrame } from './frames.ts';
import type { SftLabSettings } from './knobs.ts';
import { isCovered, rightGuess } from './predict.ts';
import { FACTS, knownOf, probes } from './probe.ts';
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

test('a probe is the probability of the fact’s own word, before stop and end', () => {
  const watched = probes('false').map((_, i) => [-9, Math.log(i < FACTS ? 0.5 : 0.25), -1, -2]);
  const known = knownOf(watched);
  expect(known.text).toBeCloseTo(0.5, 12);
  expect(known.answer).toBeCloseTo(0.25, 12);
});
