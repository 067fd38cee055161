import { expect, test } from 'vitest';
import { parseFrameRef, resolveFrame, stageOf } from './frameRef.ts';

const stages = [
  { id: 'sft', from: 0, to: 10 },
  { id: 'ppo', from: 10 },
];

test('a reference is read as it is spelled, and nothing else is one', () => {
  for (const ref of [0, 12, 'end', 'ppo.end', 'ppo.3', 'reward-model.0'] as const) expect(parseFrameRef(String(ref))).toBe(ref);
  for (const word of ['', '-1', '1.5', 'ppo.', 'ppo', '.end', 'PPO.1', '1e3', '9999999', 'a.b.1', 'end.end.']) {
    expect([word, parseFrameRef(word)]).toEqual([word, undefined]);
  }
  expect([stageOf('ppo.3'), stageOf('end'), stageOf(4)]).toEqual(['ppo', undefined, undefined]);
});

test('a frame is known once it is recorded, an end once its stage is over', () => {
  const running = { frames: 14, stages, done: false };
  expect((['sft.end', 'sft.3', 'sft.99', 12, 'ppo.1'] as const).map((ref) => resolveFrame(ref, running))).toEqual([
    9, 3, 9, 12, 11,
  ]);
  expect((['end', 'ppo.end', 'ppo.4', 14, 'reward.0'] as const).map((ref) => resolveFrame(ref, running))).toEqual(
    Array(5).fill(undefined),
  );
});

test('when the run is done every reference is a frame of it', () => {
  const done = { frames: 14, stages: [stages[0]!, { id: 'ppo', from: 10, to: 14 }], done: true };
  expect((['end', 'ppo.end', 'ppo.99', 99, 'reward.0', 0] as const).map((ref) => resolveFrame(ref, done))).toEqual([
    13, 13, 13, 13, 13, 0,
  ]);
  expect(resolveFrame('end', { frames: 0, stages: [], done: true })).toBe(0);
});
