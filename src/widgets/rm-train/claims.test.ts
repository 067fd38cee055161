import { expect, test } from 'vitest';
import english from '../../../content/en/widgets/rm-train.ts';
import chinese from '../../../content/zh/widgets/rm-train.ts';
import { initialSettings, patchSettings } from '../../contract/knobs.ts';
import { dot } from '../../engine/sum.ts';
import { label, questions } from '../../toys/feature-reward/labels.ts';
import { learn, SEEDS } from '../../toys/feature-reward/learning.ts';
import { wordsIn } from '../../toys/feature-reward/world.ts';
import { finding, findingOf } from './findings.ts';
import { knobs, type RmSettings } from './knobs.ts';
import { frame, type RmFrame } from './model.ts';
import { ABSURD, type MomentId, moments } from './moments.ts';

const start = initialSettings(knobs);
const at = (moment: MomentId, more: Partial<RmSettings> = {}): RmFrame =>
  frame(patchSettings(knobs, { ...start, ...(moments[moment] as { set?: Partial<RmSettings> }).set }, more));
/** In how many of the seeds 1 to 20 something holds. */
const holds = (moment: MomentId, claim: (frame: RmFrame) => boolean, more: Partial<RmSettings> = {}): number =>
  SEEDS.filter((seed) => claim(at(moment, { ...more, seed }))).length;
const middle = ({ band }: RmFrame, labels: number): number => band.find((each) => each.labels === labels)!.middle;

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

test('accuracy saturates: most of the gain is had by the fiftieth label', () => {
  const shown = at('enough');
  const [first, fifty, last] = [5, 50, 200].map((labels) => middle(shown, labels)) as [number, number, number];
  expect(fifty - first).toBeGreaterThan(3 * (last - fifty));
  expect(last - fifty).toBeLessThan(0.05);
  expect(holds('enough', ({ accuracy, own }) => own.at(-1)! - accuracy < 0.1)).toBeGreaterThanOrEqual(19);
});

test('with five labels the seeds lie more than a quarter apart, with two hundred less than a tenth', () => {
  const { band } = at('few');
  expect(band[0]!.high - band[0]!.low).toBeGreaterThan(0.25);
  expect(band.at(-1)!.high - band.at(-1)!.low).toBeLessThan(0.1);
});

test('slips average out: with three in ten, two hundred labels are right on four pairs of five, and beat ten labels', () => {
  expect(holds('noisy', ({ accuracy }) => accuracy > 0.8)).toBeGreaterThanOrEqual(19);
  // Against twenty labels it is 18 seeds of 20: one can be lucky with twenty.
  expect(holds('noisy', ({ own }) => own.at(-1)! > own[1]!)).toBeGreaterThanOrEqual(19);
  expect(middle(at('noisy'), 200)).toBeGreaterThan(0.9);
});

test('a shared taste does not: ten times the labels repair next to nothing, and at every seed length has a price', () => {
  const shown = at('biased');
  const clean = at('enough');
  expect(middle(shown, 200) - middle(shown, 20)).toBeLessThan(0.03);
  expect(middle(clean, 200) - middle(clean, 20)).toBeGreaterThan(0.08);
  expect(middle(clean, 200) - middle(shown, 200)).toBeGreaterThan(0.1);
  expect(holds('biased', ({ weights }) => weights[3]! > 0)).toBeGreaterThanOrEqual(19);
  expect(
    SEEDS.filter((seed) => at('biased', { seed }).accuracy < at('biased', { seed, bias: 0 }).accuracy).length,
  ).toBeGreaterThanOrEqual(19);
});

test('yet on pairs its own labelers judged it does well', () => {
  const taste = { noise: 0, bias: 1 };
  const asked = questions(77, 400).filter((question) => label(question, taste) !== 0.5);
  const good = SEEDS.filter((seed) => {
    const { weights } = learn(seed, { noise: 0.1, bias: 1 }).at(-1)!;
    const right = asked.filter((question) => dot(question.difference, weights) > 0 === (label(question, taste) === 1)).length;
    return right / asked.length > 0.9;
  });
  expect(good.length).toBeGreaterThanOrEqual(19);
});

test('a constant changes every score by itself and nothing else', () => {
  const [plain, raised] = [at('enough'), at('constant')];
  expect(raised.accuracy).toBe(plain.accuracy);
  expect([raised.weights, raised.band, raised.own, raised.answer.above]).toEqual([
    plain.weights,
    plain.band,
    plain.own,
    plain.answer.above,
  ]);
  raised.scores.forEach((score, i) => expect(score - plain.scores[i]!).toBeCloseTo(100, 9));
});

test('two facts and twenty thanks: at the top by the score, at the bottom for people', () => {
  expect(holds('absurd', ({ answer }) => answer.above >= 0.95 && answer.people === 0)).toBeGreaterThanOrEqual(19);
  expect(at('absurd').answer.parts).toEqual(ABSURD);
  expect(
    holds('absurd', ({ accuracy }) => accuracy > 0.9),
    'though it is right nearly always',
  ).toBeGreaterThanOrEqual(19);
});

test('the sentences are as long as the counts say', () => {
  const count = (sentence: string): number => sentence.split(' ').length;
  const { facts, mistakes, filler, thanks } = english.sentences;
  expect(facts.map(count)).toEqual(facts.map(() => wordsIn.facts));
  expect(mistakes.map(count)).toEqual(mistakes.map(() => wordsIn.mistakes));
  expect([count(filler), count(thanks)]).toEqual([wordsIn.fillers, wordsIn.thanks]);
});

test('a label count, a slip rate or a taste that has no band becomes the nearest that has one', () => {
  const odd = patchSettings(knobs, start, { labels: 71, noise: 0.34, bias: 0.8 });
  expect(odd).toMatchObject({ labels: 50, noise: 0.3, bias: 1 });
  expect(() => frame(odd)).not.toThrow();
});
