import { expect, test } from 'vitest';
import { fourAnswers } from '../content/measured/four-answers.ts';
import { measuredAt } from '../src/prose/Measured.tsx';
import { bestOf } from '../src/toys/bestOf.ts';
import { pairsOfRanking } from '../src/toys/bradleyTerry.ts';
import { kullbackLeibler, totalVariation } from '../src/toys/divergence.ts';
import { closedForm } from '../src/toys/closedForm.ts';
import { comparisons, cure, featureScores, fitFeatures, lengthAndTopic, outcome } from '../src/toys/four-answers/features.ts';
import { ppo, ppoDefaults } from '../src/toys/four-answers/ppo.ts';
import { fitReward, judge, rewardDefaults } from '../src/toys/four-answers/reward.ts';
import { demonstrationShares, sft, sftDefaults } from '../src/toys/four-answers/sft.ts';
import { amongFirst, answers, baseProbabilities, demonstrations, ranking } from '../src/toys/four-answers/world.ts';

const [A, B, C, D, E] = [0, 1, 2, 3, 4] as const;

const digits = (value: number, places = 2): string => value.toFixed(places).replace('-', '−');
const percent = (value: number, places = 1): string => `${digits(100 * value, places)}%`;

const lesson = sft(baseProbabilities, { demonstrations, ...sftDefaults });
const taught = lesson.at(-1)!.probabilities;
const shares = demonstrationShares(demonstrations);
const fitted = fitReward(4, { pairs: comparisons, ...rewardDefaults });
const { scores } = fitted.at(-1)!;
const odds = (chance: number): number => chance / (1 - chance);
const reference = amongFirst(taught, 4);
const practised = [...ppo(reference, scores, ppoDefaults)];
const unpriced = [...ppo(reference, scores, { ...ppoDefaults, beta: 0 })];
const free = unpriced.at(-1)!;
const round = practised[2]!;
const seen = (pairs: typeof comparisons): number[] =>
  featureScores(lengthAndTopic, fitFeatures(lengthAndTopic, pairs, rewardDefaults.ridge));
const fooled = seen(comparisons);
const cured = seen([...comparisons, ...cure]);
const hack = (beta: number) => outcome(taught, fooled, beta);

const computed: Record<keyof typeof fourAnswers, string> = {
  'base.A': percent(baseProbabilities[A]!, 0),
  'base.D': percent(baseProbabilities[D]!, 0),
  'sft.A': percent(taught[A]!),
  'sft.D': percent(taught[D]!),
  'sft.C': percent(taught[C]!),
  'sft.loss.start': digits(lesson[0]!.loss),
  'sft.loss.end': digits(lesson.at(-1)!.loss),
  'sft.loss.least': digits(-shares.reduce((sum, share) => sum + (share > 0 ? share * Math.log(share) : 0), 0)),
  'demonstrations.C': percent(shares[C]!, 0),
  'demonstrations.D': percent(shares[D]!, 0),
  'reward.A': digits(scores[A]!),
  'reward.C': digits(scores[C]!),
  'reward.D': digits(scores[D]!),
  'reward.gap': digits(scores[D]! - scores[C]!),
  'reward.chance': percent(judge(scores, [[D, C, 1]])[0]!.chance),
  'reward.chance.CA': percent(judge(scores, [[C, A, 1]])[0]!.chance),
  'reward.chance.DA': percent(judge(scores, [[D, A, 1]])[0]!.chance),
  'reward.push': percent(judge(scores, [[D, C, 1]])[0]!.residual),
  'reward.loss.start': digits(fitted[0]!.loss),
  'reward.loss.end': digits(fitted.at(-1)!.loss),
  'reward.gap.quarter': digits(Math.log(odds(0.75))),
  'reward.pairs.nine': String(pairsOfRanking(Array.from({ length: 9 }, (_, i) => [i])).length),
  'ppo.low': digits(1 - ppoDefaults.epsilon, 1),
  'ppo.high': digits(1 + ppoDefaults.epsilon, 1),
  'ppo.ratio.A': digits(round.ratio[A]!),
  'ppo.ratio.C': digits(round.ratio[C]!),
  'ppo.ratio.D': digits(round.ratio[D]!),
  'ppo.rounds': String(ppoDefaults.iterations),
  'ppo.start.D': percent(reference[D]!),
  'ppo.end.D': percent(practised.at(-1)!.probabilities[D]!),
  'ppo.free.D': percent(free.probabilities[D]!),
  'kept.four.D': percent(bestOf(reference, ranking, 4)[D]!),
  'kept.four.kl': digits(kullbackLeibler(bestOf(reference, ranking, 4), reference)),
  'ppo.end.kl': digits(kullbackLeibler(practised.at(-1)!.probabilities, reference)),
  'kept.eight.D': percent(bestOf(reference, ranking, 8)[D]!),
  'hack.start.score': digits(hack(Infinity).proxy),
  'hack.start.worth': digits(hack(Infinity).gold),
  'hack.tight.score': digits(hack(3).proxy),
  'hack.tight.worth': digits(hack(3).gold),
  'hack.loose.score': digits(hack(1).proxy),
  'hack.loose.worth': digits(hack(1).gold),
  'hack.loose.E': percent(hack(1).policy[E]!),
};

/** The names whose digits are not those the toys compute. */
const stale = (table: Readonly<Record<string, string>>): string[] =>
  Object.entries(computed).flatMap(([name, now]) => (table[name] === now ? [] : [`${name}: ${table[name]} is now ${now}`]));

test('the quoted numbers are the computed ones', () => {
  expect(stale(fourAnswers)).toEqual([]);
  expect(Object.keys(fourAnswers).sort()).toEqual(Object.keys(computed).sort());
});

test('a planted stale number is found, and an unknown one is refused', () => {
  expect(stale({ ...fourAnswers, 'reward.gap': '1.49' })).toEqual(['reward.gap: 1.49 is now 1.48']);
  expect(measuredAt('four-answers.reward.gap')).toBe('1.48');
  for (const id of ['four-answers.reward.gep', 'four-answers.constructor', 'gap', '']) {
    expect(() => measuredAt(id)).toThrow(/There is no number/);
  }
});

// What chapters/three-steps says in words, act by act.
test('show: three demonstrations of D and one of C, four steps, and further steps only copy them', () => {
  expect([demonstrations, sftDefaults.steps]).toEqual([[0, 0, 1, 3, 0], 4]);
  const long = sft(baseProbabilities, { demonstrations, learningRate: sftDefaults.learningRate, steps: 1000 });
  expect(totalVariation(long.at(-1)!.probabilities, demonstrationShares(demonstrations))).toBeLessThan(0.005);
});

test('rank: six comparisons, all met, and only gaps count', () => {
  const verdicts = judge(scores, comparisons);
  expect(verdicts.map(({ agrees }) => agrees)).toEqual(Array.from({ length: 6 }, () => true));
  const moved = judge(
    scores.map((score) => score + 8),
    comparisons,
  );
  moved.forEach(({ chance }, i) => expect(chance).toBeCloseTo(verdicts[i]!.chance, 12));
});

test('practise: in round 2 A and D are clipped, C is not and is below average; the end is the closed form', () => {
  expect(round.clipped).toEqual([true, true, false, true]);
  expect(round.advantage[C]!).toBeLessThan(0);
  expect(practised[1]!.advantage[C]!, 'in round 1 it was above').toBeGreaterThan(0);
  expect(practised.at(-1)!.distance).toBeLessThan(1e-4);
  expect(closedForm(reference, scores, ppoDefaults.beta)[D]!).toBeCloseTo(practised.at(-1)!.probabilities[D]!, 4);
  expect(ppoDefaults.beta).toBe(1);
});

test('practise: without the KL term the run is clipped too, and ends nearly all on D', () => {
  expect(unpriced.slice(1, 4).every(({ clipped }) => clipped[D])).toBe(true);
  expect(free.probabilities[D]!).toBeGreaterThan(0.99);
});

test('practise: a large β leaves the policy where it was', () => {
  expect(closedForm(reference, scores, 50)[D]! - reference[D]!).toBeLessThan(0.02);
});

test('the hack: E scores highest though all comparisons are met; looser than β = 3 the score rises and the worth falls', () => {
  expect(judge(fooled, comparisons).every(({ agrees }) => agrees)).toBe(true);
  expect(fooled.indexOf(Math.max(...fooled))).toBe(E);
  expect([answers[E]!.onTopic, Math.max(...answers.map(({ words }) => words))]).toEqual([0, answers[E]!.words]);
  const looser = Array.from({ length: 60 }, (_, i) => hack(3 - i / 20));
  looser.slice(1).forEach((now, i) => {
    expect(now.proxy).toBeGreaterThan(looser[i]!.proxy);
    expect(now.gold).toBeLessThan(looser[i]!.gold);
  });
  expect(hack(1).gold).toBeLessThan(hack(Infinity).gold);
});

test('the cure: with two more comparisons the worth rises as β falls', () => {
  const worth = Array.from({ length: 100 }, (_, i) => outcome(taught, cured, 10 * 0.95 ** i).gold);
  expect(worth).toEqual([...worth].sort((a, b) => a - b));
  expect(cure.map(([better, worse]) => [better, worse])).toEqual([
    [D, E],
    [C, E],
  ]);
  expect(taught[A]).toBe(taught[B]);
});

// What chapters/show-dont-tell says in words.
test('the best of four is level with PPO; the best of eight gives D more often and is farther away', () => {
  const end = practised.at(-1)!.probabilities;
  const [four, eight] = [bestOf(reference, ranking, 4), bestOf(reference, ranking, 8)] as const;
  expect(Math.abs(four[D]! - end[D]!)).toBeLessThan(0.02);
  expect(eight[D]!).toBeGreaterThan(end[D]!);
  expect(kullbackLeibler(eight, reference)).toBeGreaterThan(kullbackLeibler(end, reference));
});

test('four steps of SFT lower A and raise C, left to run it copies the shares', () => {
  expect(taught[A]!).toBeLessThan(baseProbabilities[A]!);
  expect(taught[C]!).toBeGreaterThan(baseProbabilities[C]!);
});

// What chapters/ranking says in words.
test('chances of a chain: the odds multiply, so D beats A more surely than either link', () => {
  const chance = (i: number, j: number): number => judge(scores, [[i, j, 1]])[0]!.chance;
  expect(odds(chance(D, A))).toBeCloseTo(odds(chance(D, C)) * odds(chance(C, A)), 8);
  expect(chance(A, B)).toBe(0.5);
  expect(Math.abs(scores.reduce((sum, score) => sum + score, 0))).toBeLessThan(1e-12);
});
