import { expect, test } from 'vitest';
import english from '../../../content/en/widgets/three-uses.ts';
import chinese from '../../../content/zh/widgets/three-uses.ts';
import { initialSettings } from '../../contract/knobs.ts';
import { startLab } from '../../contract/lab.ts';
import { READ } from '../../toys/three-uses/base.ts';
import { answerOf, tokenOf } from '../../toys/three-uses/world.ts';
import { describe as say } from './describe.ts';
import { finding, wordOf } from './finding.ts';
import { lanesOf, othersBefore, tunedOf, type UsesFrame } from './frame.ts';
import { knobs, type UsesSettings } from './knobs.ts';
import { model } from './model.ts';
import stills from './stills.json' with { type: 'json' };
import { table } from './table.ts';

const start: UsesSettings = initialSettings(knobs);
const end = stills.moments.three.still.frames.at(-1) as unknown as UsesFrame;
const unread = stills.moments.unread.still.frames.at(-1) as unknown as UsesFrame;

test('the first frame is there before anything is read, and has no answer worth the name', () => {
  const run = startLab(model, start);
  while (run.frames.length === 0) if (run.next(Infinity, () => 0) === 'failed') throw new Error(run.error());
  const [frame] = run.frames as [UsesFrame];
  expect(frame.step).toBe(0);
  expect(frame.weights).toBe(29_056);
  const { zero, few, tuned } = lanesOf(frame, start);
  expect(zero.share).toBeLessThan(0.3);
  expect(few!.share).toBeLessThan(0.3);
  expect(tuned).toBeUndefined();
});

test('a number of examples of 0 is the base model, untouched, in both ways', () => {
  const { few, tuned } = lanesOf(end, { ...start, shots: '0' });
  expect(tuned).toMatchObject({ share: few!.share, changed: 0, others: othersBefore(end, 'spanish') });
  expect(tunedOf(unread, start, 0)).toBeUndefined();
});

test('the last frame knows every list, number of examples, kind of answers and step size', () => {
  expect(end.step).toBe(READ);
  const { rows, columns } = table([end], start, english);
  expect(rows).toHaveLength(4 * 2 * 5);
  for (const row of rows) {
    expect(row).toHaveLength(columns.length);
    expect(row).not.toContain('');
  }
  expect(table([end], { ...start, hand: 'large' }, english).rows).not.toEqual(rows);
});

test('the finding follows what is chosen, and no slot stays open', () => {
  const settings: Partial<UsesSettings>[] = [
    {},
    { task: 'sound' },
    { shots: '0' },
    { shots: '1' },
    { labels: 'exchanged' },
    { hand: 'large' },
  ];
  for (const text of [english, chinese]) {
    const found = [
      ...settings.map((one) => finding(end, { ...start, ...one }, text)),
      finding(unread, start, text),
      finding({ ...unread, step: 60 }, start, text),
      finding({ ...end, tuned: unread.tuned, stage: 'read' }, start, text),
    ];
    expect(new Set(found).size).toBe(found.length);
    for (const sentence of found) expect(sentence).not.toMatch(/[{}–]/u);
  }
});

test('what is said of an animal is its word without the sign', () => {
  expect(wordOf(tokenOf('owl', 'spanish'))).toBe(answerOf('owl', 'spanish'));
  expect(say(end, start, english)).toContain('few-shot búho');
});
