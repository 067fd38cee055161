import { expect, test } from 'vitest';
import { changeOf } from './change.ts';
import { blank, handsOf, sheetOf, tallyOf } from './classTally.ts';
import { signOf } from './code.ts';
import { chosen, clicksFor, shareOf, sourceOf } from './outcomes.ts';
import { initialSettings } from '../../contract/knobs.ts';
import { knobs } from './knobs.ts';
import { agreement, DRAWN, inOrder, LENGTH, repeats } from './sequence.ts';
import { median } from './useTimes.ts';

const drawn = Array.from({ length: DRAWN }, (_, i) => ({
  prompt: 'what does the cow eat ?',
  left: { text: `left ${i}`, ended: true },
  right: { text: `right ${i}`, ended: true },
}));
const shown = inOrder(drawn);
const start = initialSettings(knobs);

test('every drawn pair is shown, and two in ten again with sides exchanged', () => {
  expect(shown).toHaveLength(LENGTH);
  expect(new Set(shown.map(({ left }) => left.text)).size).toBe(LENGTH);
  for (const [place, first] of repeats) {
    expect(first).toBeLessThan(place);
    expect(repeats.has(first)).toBe(false);
    expect(shown[place]).toEqual({ ...shown[first], left: shown[first]!.right, right: shown[first]!.left });
  }
  for (const from of [0, 10, 20]) expect([...repeats.keys()].filter((place) => place >= from && place < from + 10)).toHaveLength(2);
});

test('whoever repeats a choice agrees, and a side preferred for itself does not', () => {
  expect(agreement('')).toEqual({ same: 0, of: 0 });
  expect(agreement('0000000000')).toEqual({ same: 2, of: 2 });
  expect(agreement('1111111111')).toEqual({ same: 0, of: 2 });
  expect(agreement('1111112111')).toEqual({ same: 1, of: 2 });
});

test('a reader, a class and a made-up reader are told apart, and another seed’s clicks mean nothing', () => {
  const mine = { ...start, votes: { seed: 1, marks: '120' } };
  expect(chosen(mine)).toEqual([1, 0, 0.5]);
  expect(chosen({ ...mine, seed: 2 })).toEqual([]);
  const ours = {
    ...mine,
    tally: {
      seed: 1,
      counts: [
        [12, 7, 3],
        [0, 0, 0],
        [0, 4, 0],
      ] as const,
    },
  };
  expect(sourceOf(ours)).toBe('class');
  expect(chosen(ours)).toEqual([13.5 / 22, undefined, 0]);
  expect(clicksFor(ours, shown).clicks.map(({ outcome }) => outcome)).toEqual([13.5 / 22, 0]);
  expect(clicksFor(ours, shown).outcomes).toEqual([13.5 / 22, null, 0]);
  expect(sourceOf({ ...ours, seed: 2 })).toBe('you');
  expect(sourceOf({ ...ours, reader: 'brief' })).toBe('simulated');
  expect(shareOf([0, 0, 0])).toBeUndefined();
});

test('ballots and hands add up', () => {
  const sign = signOf('a');
  const sheet = {
    ballots: [
      { seed: 1, marks: '12', sign },
      { seed: 1, marks: '1', sign },
    ],
    hands: [undefined, undefined, [1, 2, 3] as const],
  };
  const tally = tallyOf(sheet, 1);
  expect(tally.counts).toEqual([
    [2, 0, 0],
    [0, 1, 0],
    [1, 2, 3],
  ]);
  expect(tallyOf(sheetOf(tally), 1)).toEqual(tally);
  expect(tallyOf(blank, 1).counts).toEqual([]);
});

test('hands are whole numbers', () => {
  expect(['', ' 12 ', '１２', '0'].map((typed) => handsOf(typed, 999))).toEqual([0, 12, 12, 0]);
  for (const typed of ['-1', '1.5', '1000', 'a', '1e2']) expect(handsOf(typed, 999), typed).toBeUndefined();
});

test('small differences are no change', () => {
  const before = { courtesy: 0.4, words: 8, correct: 0.8 };
  expect(changeOf('courtesy', before, { ...before, courtesy: 0.5 })).toBe('same');
  expect(changeOf('courtesy', before, { ...before, courtesy: 1 })).toBe('more');
  expect(changeOf('correct', before, { ...before, correct: 0.7 })).toBe('less');
});

test('the median is the middle', () => {
  expect([median([]), median([3]), median([5, 1, 3]), median([1, 2, 4, 9])]).toEqual([undefined, 3, 3, 3]);
});
