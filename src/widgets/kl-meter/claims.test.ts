import fc from 'fast-check';
import { expect, test } from 'vitest';
import english from '../../../content/en/widgets/kl-meter.ts';
import chinese from '../../../content/zh/widgets/kl-meter.ts';
import { initialSettings, patchSettings } from '../../contract/knobs.ts';
import { sharesOf } from './distribution.ts';
import { finding, findingOf } from './findings.ts';
import { frame, type KlFrame, type KlSettings, knobs, MANY } from './model.ts';
import { type MomentId, moments } from './moments.ts';

const start = initialSettings(knobs);
const at = (moment: MomentId, more: Partial<KlSettings> = {}): KlFrame =>
  frame(patchSettings(knobs, { ...start, ...(moments[moment] as { set?: Partial<KlSettings> }).set }, more));
const seeds = Array.from({ length: 20 }, (_, i) => i + 1);
/** In how many of the seeds 1 to 20 something holds. */
const holds = (moment: MomentId, claim: (frame: KlFrame) => boolean): number =>
  seeds.filter((seed) => claim(at(moment, { seed }))).length;
/** How widely an estimator's batches lie. */
const width = ({ batches }: KlFrame, i: 0 | 1 | 2): number =>
  Math.max(...batches.map((each) => each[i])) - Math.min(...batches.map((each) => each[i]));
const mean = ({ batches }: KlFrame, i: 0 | 1 | 2): number => batches.reduce((sum, each) => sum + each[i], 0) / batches.length;

test('every moment has the sentence that is true of its numbers, at 19 seeds of 20, in both languages', () => {
  for (const text of [english, chinese]) {
    for (const [id, words] of Object.entries(text.moments)) {
      expect(
        holds(id as MomentId, (shown) => text.findings[findingOf(shown)] === words.sentence),
        id,
      ).toBeGreaterThanOrEqual(19);
      expect(text.findings[findingOf(at(id as MomentId))], `${id}, seed 1`).toBe(words.sentence);
      expect(finding(at(id as MomentId), text)).not.toMatch(/[{}]|undefined|NaN/);
    }
  }
});

test('KL is never negative, whatever is dragged, and 0 only where the two are the same; k2 and k3 never fall below 0', () => {
  const shares = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 5, maxLength: 5 }).map((list) => sharesOf(list));
  fc.assert(
    fc.property(shares, shares, fc.integer({ min: 1, max: 9999 }), (policy, reference, seed) => {
      const { kl, back, negative } = frame({ ...start, policy, reference, seed });
      const same = policy.every((share, i) => share === reference[i]);
      expect([kl >= 0, back >= 0, kl === 0, back === 0]).toEqual([true, true, same, same]);
      expect(negative.slice(1)).toEqual([0, 0]);
    }),
    { numRuns: 60 },
  );
});

test('it is not symmetric: swapping the two exchanges the two numbers', () => {
  const [one, other] = [at('negative'), at('swapped')];
  expect([other.kl, other.back]).toEqual([one.back, one.kl]);
  expect(Math.abs(one.kl - one.back)).toBeGreaterThan(0.2);
});

test('five words: some estimates k1 are negative; five hundred: none', () => {
  expect(holds('negative', ({ negative }) => negative[0] > 0)).toBeGreaterThanOrEqual(19);
  expect(holds('negative', () => true)).toBe(20);
  expect(holds('many', ({ negative }) => negative[0] === 0)).toBeGreaterThanOrEqual(19);
  expect(at('many').n).toBe(MANY);
});

test('k1 and k3 hit KL on average, k2 misses: here by more than a tenth, far away by more', () => {
  const off = ({ expected, kl }: KlFrame): number => Math.abs(expected[1] - kl) / kl;
  for (const moment of ['negative', 'far'] as const) {
    const { expected, kl } = at(moment);
    expect(expected[0]).toBeCloseTo(kl, 12);
    expect(expected[2]).toBeCloseTo(kl, 12);
  }
  expect(off(at('negative'))).toBeGreaterThan(0.1);
  expect(off(at('far'))).toBeGreaterThan(off(at('negative')));
  expect(
    holds('many', (shown) => Math.abs(mean(shown, 1) - shown.kl) > Math.abs(mean(shown, 0) - shown.kl)),
  ).toBeGreaterThanOrEqual(19);
});

test('near the reference k3 swings far less than k1', () => {
  expect(holds('near', (shown) => width(shown, 2) < width(shown, 0) / 3)).toBeGreaterThanOrEqual(19);
});

test('the same: KL and every estimate are exactly 0', () => {
  const { kl, back, batches } = at('same');
  expect([kl, back, ...batches.flat()].every((value) => Object.is(Math.abs(value), 0))).toBe(true);
});
