import { expect, test } from 'vitest';
import english from '../../../content/en/widgets/clip-view.ts';
import chinese from '../../../content/zh/widgets/clip-view.ts';
import { initialSettings } from '../../contract/knobs.ts';
import { finding, findingOf } from './findings.ts';
import { type ClipFrame, type ClipSettings, frame, knobs } from './model.ts';
import { type MomentId, moments } from './moments.ts';

const start = initialSettings(knobs);
const at = (moment: MomentId): ClipFrame => frame({ ...start, ...(moments[moment] as { set?: Partial<ClipSettings> }).set });
// Nothing is drawn by lot here: what is claimed is tried at every ratio and every ε that can be set.
const everywhere = Array.from({ length: 201 }, (_, i) => i / 100).flatMap((ratio) =>
  Array.from({ length: 10 }, (_, j) => frame({ ...start, ratio, epsilon: (j + 1) / 20 })),
);

test('every moment has the sentence that is true of its numbers, in both languages', () => {
  for (const text of [english, chinese]) {
    for (const [id, words] of Object.entries(text.moments)) {
      expect(text.findings[findingOf(at(id as MomentId))], id).toBe(words.sentence);
      expect(finding(at(id as MomentId), text)).not.toMatch(/[{}]|undefined|NaN/);
    }
  }
});

test('a good answer is flat above the window and nowhere else, a bad one below it and nowhere else', () => {
  for (const { ratio, low, high, good, bad } of everywhere) {
    expect([good.clipped, bad.clipped], `${ratio} in ${low} to ${high}`).toEqual([ratio > high, ratio < low]);
    expect([good.slope, bad.slope]).toEqual([ratio > high ? 0 : 1, ratio < low ? 0 : -1]);
  }
});

test('at ratio 1 nothing is clipped, whatever ε', () => {
  expect(everywhere.filter(({ ratio, good, bad }) => ratio === 1 && (good.clipped || bad.clipped))).toEqual([]);
});

test('inside the window both offers are one number; outside, at most one of the two answers is clipped', () => {
  for (const { ratio, low, high, good, bad } of everywhere) {
    expect(good.free === good.held).toBe(ratio >= low && ratio <= high);
    expect(good.clipped && bad.clipped).toBe(false);
  }
});

test('the slope is the curve’s: between two corners it rises by it, and the corners are all there', () => {
  for (const { ratio, good, bad, low, high } of everywhere) {
    for (const { curve, value } of [good, bad]) {
      const i = curve.findIndex(([to], k) => k > 0 && ratio <= to);
      const [[x0, y0], [x1, y1]] = [curve[i - 1]!, curve[i]!];
      expect(y0 + ((y1 - y0) * (ratio - x0)) / (x1 - x0)).toBeCloseTo(value, 12);
      expect(curve.map(([each]) => each)).toEqual([0, low, high, 2]);
    }
  }
});

test('the guess: at ratio 1.5 the bad answer is pushed down as hard as anywhere', () => {
  const { good, bad } = frame({ ...start, ratio: 1.5 });
  expect([good.slope, bad.slope]).toEqual([0, -1]);
});
