import { expect, test } from 'vitest';
import { exp, log } from '../../engine/exp.ts';
import { createRandom } from '../../engine/random.ts';
import { mean } from '../../engine/sum.ts';
import { prepare } from './assistant.ts';
import { type Bigram, chances, counted, drawSentence, logChances, loss, transitions } from './model.ts';
import { everywhere, exactly, optimum } from './optimum.ts';
import { bigramPpo, bigramPpoDefaults } from './ppo.ts';
import { scoreOf } from './reward.ts';
import { decode, encode, END, HORIZON, sentence, START, words, worth } from './world.ts';

const { sft, base, weights, corpus } = prepare(1);

test('27 words; sentences are made of them and fit', () => {
  expect(words).toHaveLength(27);
  expect(new Set(words).size).toBe(27);
  for (let i = 0; i < 200; i++) {
    const one = sentence(createRandom(i));
    expect(encode(decode(one))).toEqual(one);
    expect(one.length).toBeLessThan(HORIZON);
  }
});

test('what sentences are worth', () => {
  const of = (text: string): number => worth([...encode(text), END]);
  expect(of('give me the tea .')).toBe(0);
  expect(of('please give me the tea thanks .')).toBe(2);
  expect(of('please please give me the tea thanks thanks thanks .')).toBeCloseTo(1 - 0.7 + 1 - 1.4 - 0.25, 12);
  expect(of('open the door now !')).toBeCloseTo(-1.2, 12);
});

test('counting makes the likeliest model: any other has a higher loss', () => {
  const model = counted(corpus, 1e-6);
  const random = createRandom(2);
  for (let i = 0; i < 10; i++) {
    const moved: Bigram = model.map((row) => row.map((score) => score + (score > -30 ? 0.2 * (random.uniform() - 0.5) : 0)));
    expect(loss(moved, corpus)).toBeGreaterThan(loss(model, corpus));
  }
  expect(chances(base)[5]![START]).toBeLessThan(1e-12);
});

test('expectations without drawing agree with drawing', () => {
  const exact = exactly(everywhere(base), sft, weights);
  const random = createRandom(4);
  const [probabilities, now, before] = [chances(base), logChances(base), logChances(sft)];
  const sentences = Array.from({ length: 20_000 }, () => drawSentence(probabilities, random));
  const over = (of: (one: number[]) => number): number => mean(sentences.map(of));
  const total = (logs: Bigram, one: number[]): number =>
    [...transitions(one)].reduce((sum, [from, to]) => sum + logs[from]![to]!, 0);
  expect(Math.abs(over((one) => scoreOf(weights, one)) - exact.reward)).toBeLessThan(0.05);
  expect(Math.abs(over((one) => total(now, one) - total(before, one)) - exact.kl)).toBeLessThan(0.1);
  expect(Math.abs(over((one) => -total(now, one)) - exact.entropy)).toBeLessThan(0.1);
  expect(Math.abs(over((one) => one.filter((token) => token !== END).length) - exact.length)).toBeLessThan(0.1);
  expect(Math.abs(over((one) => Number(one.at(-1) === END)) - exact.ended)).toBeLessThan(0.02);
});

test('soft value iteration: its value is E[reward] − β KL of its policy, and β log E_ref[e^{r/β}]', () => {
  for (const beta of [2, 1, 0.5]) {
    const best = optimum(sft, weights, beta);
    const { reward, kl } = exactly(best.policy, sft, weights);
    expect(reward - beta * kl).toBeCloseTo(best.value, 9);
    for (const row of best.policy.flat()) expect(row.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 9);
    expect(best.value).toBeGreaterThan(exactly(everywhere(sft), sft, weights).reward);
  }
  const random = createRandom(3);
  const probabilities = chances(sft);
  const drawn = Array.from({ length: 40_000 }, () => exp(scoreOf(weights, drawSentence(probabilities, random)) / 2));
  expect(Math.abs(2 * log(mean(drawn)) - optimum(sft, weights, 2).value)).toBeLessThan(0.03);
  expect(() => optimum(sft, weights, 0)).toThrow(RangeError);
});

test('PPO comes near the optimum and never above it; the drawn KL is the exact one with noise', () => {
  const best = optimum(sft, weights, 1);
  const frames = [...bigramPpo(sft, weights, { ...bigramPpoDefaults, beta: 1, iterations: 60 }, createRandom(1))];
  expect(frames).toHaveLength(61);
  for (const { objective } of frames) expect(objective).toBeLessThanOrEqual(best.value + 1e-9);
  const gain = (frames.at(-1)!.objective - frames[0]!.objective) / (best.value - frames[0]!.objective);
  expect(gain).toBeGreaterThan(0.8);
  const late = frames.slice(-20);
  expect(Math.abs(mean(late.map(({ k1 }) => k1)) - mean(late.map(({ kl }) => kl)))).toBeLessThan(0.1);
  const again = [...bigramPpo(sft, weights, { ...bigramPpoDefaults, beta: 1, iterations: 60 }, createRandom(1))];
  expect(again).toEqual(frames);
});
