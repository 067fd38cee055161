import { expect, test } from 'vitest';
import { finish } from '../../engine/sample.ts';
import { ppo, ppoDefaults, type PpoFrame } from '../../toys/animals/ppo.ts';
import { pretrain, pretrainDefaults } from '../../toys/animals/pretrain.ts';
import { reward, rewardDefaults } from '../../toys/animals/reward.ts';
import { rollout } from '../../toys/animals/rollout.ts';
import { sft, sftDefaults } from '../../toys/animals/sft.ts';
import { insideOf, isCovered, type PpoLabFrame, turns } from './frames.ts';

const quiet = { prompts: [], watched: [] };

test('at step 0 an iteration from inside is the first of a run, number for number', () => {
  const base = finish(pretrain({ ...pretrainDefaults, steps: 8, samplesAt: [] }));
  const policy = finish(sft({ ...sftDefaults, ...quiet, steps: 6 }, { base }));
  const from = { policy, reward: finish(reward({ ...rewardDefaults, prompts: 8 }, { sft: policy })) };
  const settings = { ...ppoDefaults, ...quiet, iterations: 1, batch: 16 };
  const { traced, clipped, moved } = finish(rollout(settings, from, 0));
  const frames: PpoFrame[] = [];
  for (const frame of ppo(settings, from)) if (frame) frames.push(frame);
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  expect(mean(traced.map(({ episode }) => episode.proxy))).toBeCloseTo(frames[0]!.proxy, 12);
  expect(mean(clipped)).toBe(frames[0]!.clipped);
  expect(clipped[0]).toBe(0);
  expect(moved).toBeGreaterThan(0);
  for (const { episode, ratios } of traced) {
    const { gaps, rewards, rawAdvantages: advantages } = episode;
    expect(gaps.every((gap) => Math.abs(gap) < 1e-6)).toBe(true);
    expect([rewards, advantages, ratios, episode.values].map(({ length }) => length)).toEqual(Array(4).fill(gaps.length));
    expect(rewards.at(-1)).toBeCloseTo(episode.proxy + (episode.answer.ended ? 0 : settings.noEndPenalty), 6);
    // With values at 0 the advantage of a word is the one after it, times λ.
    for (const [t, advantage] of advantages.slice(1).entries()) {
      expect(advantages[t]).toBeCloseTo(advantage * settings.lambda, 6);
    }
  }
});

test('the credit waits for a guess in the first iteration only', () => {
  const at = (stage: 'first' | 'last', turn: (typeof turns)[number]): PpoLabFrame => ({ stage, turn, inside: {} as never });
  expect(isCovered(at('first', 'value'), null)).toBe(false);
  expect(isCovered(at('first', 'credit'), null)).toBe(true);
  expect(isCovered(at('first', 'update'), 'all')).toBe(false);
  expect(isCovered(at('last', 'credit'), null)).toBe(false);
  expect(insideOf([at('first', 'answer'), at('first', 'score')], 0)).toMatchObject({ turn: 'answer' });
});
