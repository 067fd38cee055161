import fc from 'fast-check';
import { expect, test } from 'vitest';
import english from '../../../content/en/widgets/four-answers.ts';
import chinese from '../../../content/zh/widgets/four-answers.ts';
import { checksum } from '../../contract/checksum.ts';
import { initialSettings, patchSettings } from '../../contract/knobs.ts';
import { answers } from '../../toys/four-answers/world.ts';
import { finding, findingOf, valuesOf } from './findings.ts';
import type { HackFrame } from './hackFrame.ts';
import { type FourSettings, knobs } from './knobs.ts';
import { frame } from './model.ts';
import { type MomentId, moments } from './moments.ts';
import type { PpoFrame } from './ppoFrame.ts';
import { ANSWER, END, right } from './Predict.tsx';
import type { RewardFrame } from './rewardFrame.ts';
import type { SftFrame } from './sftFrame.ts';

const start = initialSettings(knobs);
const at = <F>(moment: MomentId, more: Partial<FourSettings> = {}): F =>
  frame(patchSettings(knobs, { ...start, ...(moments[moment] as { set?: Partial<FourSettings> }).set }, more)) as F;
const seeds = Array.from({ length: 20 }, (_, i) => i + 1);
/** In how many of the seeds 1 to 20 something holds, when batches of 16 are drawn. */
const holds = (moment: MomentId, claim: (frame: PpoFrame) => boolean): number =>
  seeds.filter((seed) => claim(at<PpoFrame>(moment, { draws: 'sampled', seed }))).length;

test('every moment has the sentence that is true of its numbers, in both languages, and no slot stays open', () => {
  for (const text of [english, chinese]) {
    for (const [id, words] of Object.entries(text.moments)) {
      const shown = at<RewardFrame>(id as MomentId);
      expect(text.findings[findingOf(shown)], id).toBe(words.sentence);
      expect(finding(shown, text)).not.toMatch(/[{}]|undefined|NaN/);
    }
  }
});

test('sft: D, shown three times of four, becomes the likeliest in four steps; before, A and B were', () => {
  const { before, now, counts, step } = at<SftFrame>('sft');
  expect([counts, step]).toEqual([[0, 0, 1, 3, 0], 4]);
  expect(now.probabilities.every((p, i) => i === 3 || p < now.probabilities[3]!)).toBe(true);
  expect(before.indexOf(Math.max(...before))).toBe(0);
  expect(finding(at<SftFrame>('sft'), english)).toBe(
    'Shown D three times and C once, the model comes to prefer D by step 4: 10.0% becomes 32.4%.',
  );
  expect(valuesOf(at<SftFrame>('sft-before'), english)['favourites']).toBe('A and B');
});

test('sft-copied: at the end the shares are those of the demonstrations, and C settles near 25%', () => {
  const { now, target, end } = at<SftFrame>('sft-copied');
  now.probabilities.forEach((p, i) => expect(Math.abs(p - target[i]!)).toBeLessThan(0.01));
  expect(Math.abs(end[2]! - 0.25)).toBeLessThan(0.01);
  expect(end[3]!).toBeGreaterThan(end[2]!);
});

test('reward: six comparisons, all met, a gap of 1.48 and a chance of 81.5%', () => {
  const { comparisons, gap, scores } = at<RewardFrame>('reward');
  expect(comparisons).toHaveLength(6);
  expect(comparisons.every(({ agrees, struck }) => agrees && !struck)).toBe(true);
  expect([gap.high, gap.low, gap.delta.toFixed(2), gap.chance.toFixed(3)]).toEqual(['D', 'C', '1.48', '0.815']);
  expect(scores.map((score) => score.toFixed(2))).toEqual(['-1.33', '-1.33', '0.59', '2.07']);
});

test('reward-tie: A and B have one score to the last bit, and the chance is exactly ½', () => {
  const { gap, scores } = at<RewardFrame>('reward-tie');
  expect(scores[0] === scores[1]).toBe(true);
  expect([gap.delta, gap.chance]).toEqual([0, 0.5]);
});

test('reward-constant: the constant changes every score shown and no gap', () => {
  const [plain, raised] = [at<RewardFrame>('reward'), at<RewardFrame>('reward-constant')];
  expect(raised.plus).toBe(1);
  expect(raised.gap).toEqual(plain.gap);
});

test('the fit: any step can be shown, each follows from the one before, and PPO is paid with the last', () => {
  const [first, fifth, sixth] = [0, 5, 6].map((fit) => at<RewardFrame>('reward', { fit })) as [
    RewardFrame,
    RewardFrame,
    RewardFrame,
  ];
  expect(first).toMatchObject({ step: 0, scores: [0, 0, 0, 0] });
  expect(fifth.next).toEqual(sixth.scores);
  fifth.scores.forEach((score, i) => expect(score - fifth.gradient[i]!).toBeCloseTo(sixth.scores[i]!, 12));
  expect(at<PpoFrame>('ppo-1', { fit: 3 })).toEqual(at<PpoFrame>('ppo-1'));
});

test('the guesses: what is called right is right, and what a guess turns shows it', () => {
  expect(right).toEqual({ sft: 'settles', reward: 'chain-more', ppo: 'd', hack: 'cured-rises' });
  const { gap, comparisons } = at<RewardFrame>('reward', ANSWER.reward);
  expect([gap.high, gap.low]).toEqual(['D', 'A']);
  expect(comparisons.filter(({ id }) => id === 'CD' || id === 'AC').every(({ chance }) => chance < gap.chance)).toBe(true);
  expect(findingOf(at<HackFrame>('hack-3', ANSWER.hack))).toBe('hk-cured');
});

test('ppo-1: each answer moves the way its advantage points, C and D up, A and B down', () => {
  const { before, now } = at<PpoFrame>('ppo-1');
  const signs = now.probabilities.map((p, i) => Math.sign(p - before[i]!));
  expect(signs).toEqual([-1, -1, 1, 1]);
  expect(now.advantage.map(Math.sign)).toEqual(signs);
});

test('ppo-2: A, B and D are clipped, C is not; drawn batches clip too', () => {
  expect(at<PpoFrame>('ppo-2').now.clipped).toEqual([true, true, false, true]);
  expect(holds('ppo-2', ({ now }) => now.clipped.some(Boolean))).toBeGreaterThanOrEqual(19);
});

test('ppo-end: at the closed form, D alone above the SFT model; drawn batches get there too', () => {
  const { now, reference, best } = at<PpoFrame>('ppo-end');
  expect(now.distance).toBeLessThan(1e-4);
  expect(now.probabilities.map((p, i) => p > reference[i]!)).toEqual([false, false, false, true]);
  expect(best.policy.map((p, i) => p > reference[i]!)).toEqual([false, false, false, true]);
  expect(holds('ppo-end', (frame) => findingOf(frame) === 'ppo-arrived')).toBeGreaterThanOrEqual(19);
});

test('ppo-free: without the price of KL it goes further than the optimum with it', () => {
  const free = at<PpoFrame>('ppo-free');
  expect(free.now.kl).toBeGreaterThan(1.5 * at<PpoFrame>('ppo-end').now.kl);
  expect(free.now.probabilities[3]!).toBeGreaterThan(0.98);
  expect(holds('ppo-free', (frame) => findingOf(frame) === 'ppo-free' && frame.now.kl > 0.8)).toBeGreaterThanOrEqual(19);
});

test('hack-3: of all stops of the ruler β 3 is best for people; beyond it the score rises and they fall', () => {
  const { peak, now, curve, agrees, pairs } = at<HackFrame>('hack-3');
  expect([peak.beta, now.beta]).toEqual([3, 3]);
  expect([agrees, pairs]).toEqual([6, 6]);
  const beyond = curve.filter(({ kl }) => kl > now.kl);
  expect(beyond.length).toBeGreaterThan(10);
  beyond.forEach((point, i) => i > 0 && expect(point.gold).toBeLessThanOrEqual(beyond[i - 1]!.gold));
  beyond.forEach((point, i) => i > 0 && expect(point.proxy).toBeGreaterThanOrEqual(beyond[i - 1]!.proxy));
});

test('hack-free: the score is up, people are below where they began, and E has nearly everything', () => {
  const { now, start } = at<HackFrame>('hack-free');
  expect(now.proxy).toBeGreaterThan(start.proxy);
  expect(now.gold).toBeLessThan(start.gold);
  expect(now.policy[4]!).toBeGreaterThan(0.9);
});

test('hack-cured: with D > E and C > E both rise all the way', () => {
  const { curve, agrees, pairs } = at<HackFrame>('hack-cured');
  expect([agrees, pairs]).toEqual([8, 8]);
  curve.forEach(({ gold, proxy }, i) => {
    if (i === 0) return;
    expect(gold).toBeGreaterThanOrEqual(curve[i - 1]!.gold);
    expect(proxy).toBeGreaterThanOrEqual(curve[i - 1]!.proxy);
  });
});

test('the English answers have the words that the reward model counts', () => {
  for (const { id, words } of answers) expect(english.answers[id].split(/\s+/), id).toHaveLength(words);
  for (const text of [english, chinese]) expect(text.predict.sft.question).toContain('{end}');
  expect(END).toEqual({ sft: 400, ppo: 100 });
});

const odd: readonly (readonly [name: string, query: string, act: FourSettings['act'], finding: string])[] = [
  ['all tied', 'rank=ABCD', 'reward', 'rw-flat'],
  ['one pair', 'without=AB_AC_AD_BC_BD', 'reward', 'rw-apart'],
  ['empty', 'without=AB_AC_AD_BC_BD_CD', 'reward', 'rw-empty'],
  ['two islands', 'without=AC_AD_BC_BD', 'reward', 'rw-apart'],
  ['no ridge', 'ridge=0', 'reward', 'rw-free'],
  ['a circle of three', 'turned=AD&without=AB_BC_BD', 'reward', 'rw-circle'],
  ['a circle of four', 'rank=D.C.A.B&turned=BD&without=AD_BC', 'reward', 'rw-circle'],
  ['a labeler who contradicts herself', 'turned=AD', 'reward', 'rw-some'],
  ['a tie turned round', 'turned=AB', 'reward', 'rw-all'],
  ['before the fit', 'fit=0', 'reward', 'rw-start'],
  ['all tied, before the fit', 'rank=ABCD&fit=0', 'reward', 'rw-start'],
  ['in the middle of the fit', 'fit=5', 'reward', 'rw-way'],
  ['one answer in the caliper', 'pair=A', 'reward', 'rw-tied'],
  ['none in the caliper', 'pair=none', 'reward', 'rw-all'],
  ['NaN everywhere', 'rank=NaN&ridge=NaN&plus=NaN&pair=NaN&without=NaN', 'reward', 'rw-all'],
  ['no demonstrations', 'demos=none', 'sft', 'sft-none'],
  ['rate 0', 'rate=0', 'sft', 'sft-still'],
  ['rate 2, 1,000 steps', 'rate=2&steps=1000', 'sft', 'sft-copied'],
  ['β 0', 'beta=0&iteration=100', 'ppo', 'ppo-free'],
  ['ε 0', 'epsilon=0&iteration=3', 'ppo', 'ppo-clipped'],
  ['1,000 epochs', 'epochs=1000&iteration=100', 'ppo', 'ppo-clipped'],
  ['no epochs', 'epochs=0&iteration=9', 'ppo', 'ppo-stuck'],
  ['all tied, then PPO', 'rank=ABCD&iteration=9', 'ppo', 'ppo-flat'],
  ['a circle, then PPO', 'rank=D.C.A.B&turned=BD&without=AD_BC&iteration=9', 'ppo', 'ppo-flat'],
  ['NaN', 'beta=NaN&epsilon=NaN&iteration=NaN&epochs=NaN&seed=NaN', 'ppo', 'ppo-first'],
  ['no ridge, then PPO', 'ridge=0&iteration=100', 'ppo', 'ppo-way'],
  ['empty, then the hack', 'without=AB_AC_AD_BC_BD_CD', 'hack', 'hk-flat'],
  ['all tied, then the hack', 'rank=ABCD', 'hack', 'hk-flat'],
];

test.each(odd)('%s: a sensible frame and a plain sentence', (_, query, act, id) => {
  const patch = Object.fromEntries(
    [...new URLSearchParams(query)].map(([name, word]) => [name, knobs[name as keyof typeof knobs].parse(word)]),
  );
  const shown = frame(patchSettings(knobs, start, { ...patch, act }));
  expect(findingOf(shown)).toBe(id);
  for (const text of [english, chinese]) expect(finding(shown, text)).not.toMatch(/[{}]|undefined|NaN|∞/);
});

test('1,000 epochs: the run is cut, the sentence names the iteration shown', () => {
  const shown = at<PpoFrame>('ppo-1', { epochs: 1000, iteration: 100 });
  expect([shown.asked, shown.iteration]).toEqual([100, 3]);
});

test('whatever is set, some sentence fits, every number is finite, and the same settings give the same frame', () => {
  const settings = fc.record({
    act: fc.constantFrom('sft', 'reward', 'ppo', 'hack'),
    demos: fc.array(fc.constantFrom('A', 'B', 'C', 'D'), { maxLength: 6 }),
    steps: fc.constantFrom(0, 1, 4, 60),
    rate: fc.constantFrom(0, 0.5, 2),
    rank: fc.constantFrom('D.C.AB', 'ABCD', 'A.B.C.D', 'AD.BC').map((word) => knobs.rank.parse(word)!),
    without: fc.subarray(['AB', 'AC', 'AD', 'BC', 'BD', 'CD'] as const),
    turned: fc.subarray(['AB', 'AC', 'AD', 'BC', 'BD', 'CD'] as const),
    fit: fc.constantFrom(0, 1, 30, 200),
    ridge: fc.constantFrom(0, 0.02, 1),
    plus: fc.constantFrom(0, -1),
    pair: fc.constantFrom(['D', 'C'], ['A'], []),
    iteration: fc.constantFrom(0, 1, 7, 30),
    beta: fc.constantFrom(0, 0.05, 1, 20),
    epsilon: fc.constantFrom(0, 0.2, 1),
    lr: fc.constantFrom(0, 0.5, 2),
    epochs: fc.constantFrom(0, 1, 4, 200),
    draws: fc.constantFrom('exact', 'sampled'),
    leash: fc.constantFrom(0.05, 1, 3, 10),
    cure: fc.boolean(),
  });
  fc.assert(
    fc.property(settings, (patch) => {
      const chosen = patchSettings(knobs, start, patch as Partial<FourSettings>);
      const shown = frame(chosen);
      expect(finding(shown, english)).not.toMatch(/[{}]|undefined|NaN/);
      expect(
        JSON.stringify(shown, (_, value) => (typeof value === 'number' && !Number.isFinite(value) ? 'BAD' : value)),
      ).not.toContain('BAD');
      expect(checksum(frame(chosen))).toBe(checksum(shown));
    }),
    { numRuns: 200, seed: 1 },
  );
});
