import { expect, test } from 'vitest';
import { createEngine } from '../../engine/engine.ts';
import { createGpt, type Gpt } from '../../engine/gpt.ts';
import { initialise, normal } from '../../engine/initialise.ts';
import { readAll, writeAll } from '../../engine/parameters.ts';
import { createRandom } from '../../engine/random.ts';
import { finish } from '../../engine/sample.ts';
import { mean, sum } from '../../engine/sum.ts';
import { gae } from '../gae.ts';
import { answersTo } from './answers.ts';
import { episodesOf } from './episodes.ts';
import { questions } from './questions.ts';
import { assistant } from './size.ts';
import { logsOf } from './tokenLogs.ts';

const engine = createEngine();
function made(seed: number, scalars: string[]): Gpt {
  const model = createGpt(engine, { ...assistant, width: 16, heads: 2, layers: 1, scalars });
  initialise(model, createRandom(seed));
  const random = createRandom(seed + 100);
  writeAll(
    model.parameters,
    readAll(model.parameters).map((weight) => weight + 0.05 * normal(random)),
  );
  return model;
}
const [policy, other, rewarder] = [made(1, ['value']), made(2, []), made(3, ['reward'])];
const reward = { saved: { config: rewarder.config, weights: new Float32Array(0) }, mean: 0.1, deviation: 0.5 };
const answers = finish(answersTo(policy, questions.slice(0, 6), createRandom(5), { longest: 6 }));
const settings = { beta: 0.2, gamma: 1, lambda: 0.95, noEndPenalty: -1 };

test('against itself as the reference a policy pays nothing', () => {
  const { episodes } = finish(episodesOf(answers, { policy, reference: policy, rewarder, reward }, settings));
  for (const { kl } of episodes) expect(Math.abs(kl)).toBeLessThan(1e-5);
});

test('the drawn log-probabilities are those of a whole pass', () => {
  const logs = finish(logsOf(policy, answers));
  expect(answers.map((answer) => answer.logs)).toEqual(logs);
});

test('every token pays for leaving the reference, the last one is rewarded and fined; then GAE and whitening', () => {
  const { episodes, entropy } = finish(episodesOf(answers, { policy, reference: other, rewarder, reward }, settings));
  const references = finish(logsOf(other, answers));
  const raw = episodes.map(({ answer, proxy, values }, i) => {
    const gaps = answer.logs.map((log, t) => log - references[i]![t]!);
    expect(episodes[i]!.kl).toBeCloseTo(sum(gaps), 10);
    const rewards = gaps.map((gap) => -0.2 * gap);
    rewards[rewards.length - 1]! += proxy + (answer.ended ? 0 : -1);
    const { advantage, returns } = gae(rewards, values, 1, 0.95);
    expect(episodes[i]).toMatchObject({ gaps, rewards, returns, rawAdvantages: advantage });
    return advantage;
  });
  const all = raw.flat();
  const deviation = Math.sqrt(mean(all.map((value) => (value - mean(all)) ** 2)));
  const white = episodes.flatMap(({ advantages }) => advantages);
  white.forEach((value, i) => expect(value).toBeCloseTo((all[i]! - mean(all)) / deviation, 6));
  expect(mean(white)).toBeCloseTo(0, 10);
  expect(answers.some(({ ended }) => !ended)).toBe(true);
  expect(entropy).toBeGreaterThan(1);
  expect(entropy).toBeLessThan(Math.log(120));
});
