import { expect, test } from 'vitest';
import english from '../../../content/en/widgets/cutoff.ts';
import chinese from '../../../content/zh/widgets/cutoff.ts';
import { initialSettings, patchSettings } from '../../contract/knobs.ts';
import { answerers } from '../../toys/abstain.ts';
import { finding, findingOf } from './findings.ts';
import { type CutoffFrame, type CutoffSettings, frame, knobs } from './model.ts';
import { type MomentId, moments } from './moments.ts';

const start = initialSettings(knobs);
const at = (moment: MomentId, more: Partial<CutoffSettings> = {}): CutoffFrame =>
  frame(patchSettings(knobs, { ...start, ...(moments[moment] as { set?: Partial<CutoffSettings> }).set }, more));
const seeds = Array.from({ length: 20 }, (_, i) => i + 1);
// What is claimed of points to expect is tried at every cost that the thumb catches, and every threshold.
const everywhere = answerers.flatMap((answerer) =>
  Array.from({ length: 17 }, (_, i) => i / 4).flatMap((cost) =>
    Array.from({ length: 101 }, (_, threshold) => frame({ ...start, answerer, cost, threshold })),
  ),
);

test('every moment has the sentence that is true of its numbers, in both languages', () => {
  for (const text of [english, chinese]) {
    for (const [id, words] of Object.entries(text.moments)) {
      expect(text.findings[findingOf(at(id as MomentId))], id).toBe(words.sentence);
      expect(finding(at(id as MomentId), text)).not.toMatch(/[{}]|undefined|NaN/);
    }
  }
});

test('each sentence says what holds wherever it is said: too little below the best threshold, too much above it', () => {
  for (const shown of everywhere) {
    const { threshold, best, given, cost, chance, believed } = shown;
    const said = findingOf(shown);
    const place = `${said}: ${shown.answerer}, ${cost}, ${threshold}`;
    if (['imitation', 'bold', 'overconfident'].includes(said)) expect(threshold, place).toBeLessThan(best.threshold);
    if (['free', 'timid'].includes(said)) expect(threshold, place).toBeGreaterThan(best.threshold);
    if (['free', 'guessing'].includes(said)) expect(cost, place).toBe(0);
    // As far as the sentences show digits, the best threshold gives nothing away.
    if (['fair', 'exam', 'corrected', 'guessing'].includes(said)) expect(given, place).toBeLessThan(0.05);
    if (said === 'overconfident') expect(chance, place).toBeLessThan(threshold);
    if (said === 'corrected') expect(best.threshold, place).toBeGreaterThan(believed);
  }
  expect(new Set(everywhere.map(findingOf))).toEqual(new Set(Object.keys(english.findings)));
});

test('no threshold expects more than the best one; both answerers do worse where wrong answers cost more', () => {
  for (const { score, best } of everywhere) expect(score).toBeLessThanOrEqual(best.score + 1e-9);
  const scores = [0, 1, 2, 3, 4].map((cost) => at('fair', { cost }).best.score);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
});

test('in the quiz as well answering everything is worse than passing below 75%: at 19 seeds of 20 or more', () => {
  const worse = seeds.filter((seed) => at('imitation', { seed }).earned < at('exam', { seed }).earned);
  expect(worse.length).toBeGreaterThanOrEqual(19);
});

test('overconfident: passing where it believes, it passes too little, and expects less than if it passed later', () => {
  const { threshold, believed, best, given } = at('overconfident');
  expect(threshold).toBe(believed);
  expect(best.threshold).toBeGreaterThan(threshold);
  expect(given).toBeGreaterThan(1);
});

test('the points of a quiz are those of its questions; what was passed lies below the threshold', () => {
  for (const seed of seeds) {
    const { quiz, points, earned, counts, threshold } = at('exam', { seed });
    expect(quiz.reduce((sum, { outcome }) => sum + points[outcome], 0)).toBe(earned);
    expect(quiz.every(({ confidence, outcome }) => (outcome === 'passed') === confidence < threshold)).toBe(true);
    expect(counts.correct + counts.wrong + counts.passed).toBe(quiz.length);
  }
});

test('the guess: at a cost of 3 answering pays from 75% on, and three right answers make good for one wrong', () => {
  expect(at('exam').best).toEqual({ threshold: 0.75, score: 5 });
  expect(3 * at('exam').points.correct + at('exam').points.wrong).toBe(0);
});
