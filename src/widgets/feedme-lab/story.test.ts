import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import english from '../../../content/en/widgets/feedme-lab.ts';
import chinese from '../../../content/zh/widgets/feedme-lab.ts';
import { spending } from './budget.ts';
import { commentOf, describe, finding } from './finding.ts';
import type { FeedmeFrame, FeedmeLabFrame } from './frames.ts';
import type { FeedmeLabSettings } from './knobs.ts';
import { isCovered, rightGuess } from './predict.ts';
import { storyOf } from './story.ts';
import { table } from './table.ts';

// What the whole run gave with seed 1, kept for the page.
const { moments } = JSON.parse(readFileSync(new URL('stills.json', import.meta.url), 'utf8')) as {
  moments: Record<string, { settings: FeedmeLabSettings; still: { frames: FeedmeLabFrame[] } }>;
};
const at = (id: string) => {
  const { settings, still } = moments[id]!;
  return { settings, frames: still.frames, last: still.frames.at(-1) as FeedmeFrame };
};

test('every frame that is kept has a sentence in both languages, and no slot stays open', () => {
  for (const text of [english, chinese])
    for (const id of Object.keys(moments))
      for (const frame of at(id).frames) {
        const said = describe(frame, at(id).settings, text) + commentOf(frame, at(id).settings, text);
        expect(said, id).not.toMatch(/undefined|NaN/);
        expect(finding(frame, at(id).settings, text), id).not.toMatch(/[{}]/);
      }
});

test('the end waits for a guess, in sentence and table alike', () => {
  const { settings, frames, last } = at('guess');
  expect(isCovered(last, settings)).toBe(true);
  const gold = last.end!.gold.toFixed(2);
  expect(finding(last, settings, english)).not.toContain(gold);
  expect(table(frames, settings, english).rows.at(-1)).toContain('?');
  const guessed = { ...settings, guess: 'ppo' } as const;
  expect(finding(last, guessed, english)).toContain(gold);
  expect(JSON.stringify(table(frames, guessed, english).rows)).not.toContain('?');
});

test('both methods are drawn over the answers they wrote, from the first to the last', () => {
  const { frames } = at('fallen');
  const { ppo, feedme } = storyOf(frames, frames.length - 1);
  expect(ppo.raw.map(({ spent }) => spent)).toEqual(Array.from({ length: 37 }, (_, i) => 64 * i));
  expect(feedme.written.map(({ spent }) => spent)).toEqual(Array.from({ length: 9 }, (_, i) => 288 * i));
  expect(feedme.kept).toHaveLength(8);
  expect(ppo.raw.at(-1)!.spent).toBe(spending.answers);
  expect(ppo.smooth[4]!.gold).toBeCloseTo(
    ppo.raw.slice(0, 5).reduce((sum, { gold }) => sum + gold / 5, 0),
    12,
  );
});

test('the first choice has been made before anything was learnt from it', () => {
  const { frames } = at('begin');
  const { feedme } = storyOf(frames, frames.length - 1);
  expect(feedme.written).toHaveLength(1);
  expect(feedme.kept[0]!.gold).toBeGreaterThan(feedme.written[0]!.gold);
  expect(feedme.end).toBeUndefined();
});

test('what is nearer than a tenth of a point is level', () => {
  expect([rightGuess(2.5, 2.1), rightGuess(2.15, 2.1), rightGuess(1.2, 2.1)]).toEqual(['feedme', 'level', 'ppo']);
});
