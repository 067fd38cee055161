import { expect, test } from 'vitest';
import { checksumOf } from '../../engine/checksum.ts';
import type { EnginePath } from '../../engine/engine.ts';
import { finish } from '../../engine/sample.ts';
import { ask, nextWords } from './ask.ts';
import { bestOfN, expectedBest } from './bestOfN.ts';
import { ballots, clickDefaults, rewardFromClicks } from './clicks.ts';
import { evaluate, tax } from './evaluate.ts';
import { feedme, feedmeDefaults } from './feedme.ts';
import { type Pipeline, pipeline, type PipelineFrame, type PipelineSettings } from './pipeline.ts';
import { ppo, ppoDefaults } from './ppo.ts';
import { clicksOf } from './readers.ts';
import { pretrain, pretrainDefaults } from './pretrain.ts';
import { sft, sftDefaults } from './sft.ts';
import { stream } from './streams.ts';
import { onEngine } from './workbench.ts';

const short: PipelineSettings = {
  seed: 1,
  pretrain: { steps: 6, batch: 6, samplesAt: [0, 6] },
  sft: { steps: 3, batch: 6, samplesEvery: 3 },
  reward: { prompts: 4, answers: 3, tested: 2, epochs: 1, batch: 2 },
  ppo: { iterations: 2, batch: 6, ptx: 0.3, ptxBatch: 2, samplesEvery: 2 },
};

function run(settings: PipelineSettings, path: EnginePath): { frames: PipelineFrame[]; models: Pipeline } {
  const frames: PipelineFrame[] = [];
  const steps = pipeline(settings, { path });
  for (;;) {
    const { done, value } = steps.next();
    if (done) return { frames, models: value };
    if (value !== undefined) frames.push(value);
  }
}

const wasm = run(short, 'wasm');
const checksums = ({ base, sft: assistant, reward, ppo: policy }: Pipeline): number[] =>
  [base, assistant, reward.saved, policy].map(({ weights }) => checksumOf(weights));

test('both paths give the same weights and the same frames, to the last bit', () => {
  const twin = run(short, 'twin');
  expect(checksums(twin.models)).toEqual(checksums(wasm.models));
  expect(twin.frames).toEqual(wasm.frames);
  expect(checksums(run(short, 'wasm').models)).toEqual(checksums(wasm.models));
  expect(checksums(run({ ...short, seed: 2 }, 'wasm').models)).not.toEqual(checksums(wasm.models));
});

test('a stage yields a frame a step, small and plain', () => {
  const count = (stage: string): number => wasm.frames.filter((frame) => frame.stage === stage).length;
  expect(['pretrain', 'sft', 'reward', 'ppo'].map(count)).toEqual([7, 4, 3, 3]);
  for (const frame of wasm.frames) {
    expect(JSON.stringify(frame).length).toBeLessThan(3000);
    expect(structuredClone(frame)).toEqual(frame);
    expect(JSON.parse(JSON.stringify(frame))).toEqual(frame);
  }
  const sizes = wasm.models.ppo.config;
  expect(wasm.models.ppo.weights).toHaveLength(64_753);
  expect(sizes.scalars).toEqual(['value']);
});

test('looking more often does not change what is learnt', () => {
  const settings = { ...pretrainDefaults, steps: 3, batch: 4 };
  const [often, seldom] = [[0, 1, 2, 3], []].map((samplesAt) => finish(pretrain({ ...settings, samplesAt })));
  expect(often!.weights).toEqual(seldom!.weights);
  const from = { base: wasm.models.base };
  const taught = [1, 100].map((samplesEvery) => finish(sft({ ...sftDefaults, steps: 2, batch: 4, samplesEvery }, from)).weights);
  expect(taught[0]).toEqual(taught[1]);
});

test('a checkpoint is not changed by the stages after it', () => {
  const before = checksums(wasm.models);
  const { base, sft: policy, reward } = wasm.models;
  finish(sft({ ...sftDefaults, steps: 1, batch: 2 }, { base }));
  finish(ppo({ ...ppoDefaults, iterations: 1, batch: 4 }, { policy, reward }));
  expect(checksums(wasm.models)).toEqual(before);
});

test('an abandoned run gives its memory back, and many runs need no more than one', () => {
  const look = (): { mark: number; bytes: number; peak: number } =>
    finish(
      onEngine({ path: 'wasm' }, function* ({ memory }): Generator<undefined, { mark: number; bytes: number; peak: number }> {
        yield;
        return { mark: memory.mark(), bytes: memory.heap.f32.byteLength, peak: memory.peak() };
      }),
    );
  const before = look();
  for (let i = 0; i < 5; i++) {
    const steps = pipeline({ ...short, seed: i }, { path: 'wasm' });
    for (let pull = 0; pull < 40 * (i + 1); pull++) steps.next();
    steps.return(undefined as never);
  }
  for (let i = 0; i < 3; i++) run(short, 'wasm');
  expect(look()).toEqual(before);
  expect(before.peak).toBeLessThan(24 * 2 ** 20);
});

test('two runs may be pulled in turns', () => {
  const [one, other] = [pipeline(short, { path: 'wasm' }), pipeline({ ...short, seed: 2 }, { path: 'wasm' })];
  let last: Pipeline | undefined;
  for (let done = 0; done < 2;) {
    done = 0;
    for (const steps of [one, other]) {
      const step = steps.next();
      if (!step.done) continue;
      done += 1;
      if (steps === one && step.value !== undefined) last = step.value;
    }
  }
  expect(checksums(last!)).toEqual(checksums(wasm.models));
});

test('anything may be asked of any model', () => {
  const reply = ask(wasm.models.base, 'What does the cow eat, Sir?', { seed: 3 });
  expect(reply.read).toBe('what does the cow eat ?');
  expect(reply.unknown).toEqual([',', 'sir']);
  expect(reply.judgement).toBeDefined();
  expect(reply.said).toHaveLength(reply.answer.split(' ').filter(Boolean).length + (reply.ended ? 1 : 0));
  for (const { probability, likely } of reply.said) {
    expect(probability).toBeGreaterThan(0);
    expect(likely.map(([, p]) => p)).toEqual(likely.map(([, p]) => p).toSorted((a, b) => b - a));
  }
  const bold = ask(wasm.models.ppo, 'the owl', { temperature: 0 });
  expect(bold.said.every(({ word, likely }) => word === likely[0]![0])).toBe(true);
  for (const odd of ['', '?', 'cow '.repeat(500), '🐄', 'xyz']) expect(ask(wasm.models.sft, odd).said.length).toBeGreaterThan(0);
  const next = nextWords(wasm.models.base, 'the', 120);
  expect(next.reduce((sum, [, p]) => sum + p, 0)).toBeCloseTo(1, 4);
});

test('the other stages run on what these return', () => {
  const { base, sft: policy, reward } = wasm.models;
  const points = finish(bestOfN({ seed: 1, samples: 4, sizes: [1, 2, 4] }, { policy, reward }));
  expect(points.map(({ proxy }) => proxy)).toEqual(points.map(({ proxy }) => proxy).toSorted((a, b) => a - b));
  expect(points[1]!.kl).toBeCloseTo(Math.log(2) - 0.5, 12);
  const fed = finish(feedme({ ...feedmeDefaults, steps: 2, batch: 4, asked: 4 }, { policy }));
  expect(checksumOf(fed.weights)).not.toBe(checksumOf(policy.weights));
  const some = finish(ballots({ seed: 1, count: 5 }, { sft: policy }));
  expect(some).toHaveLength(5);
  expect(some.every(({ left, right }) => left.text !== right.text)).toBe(true);
  for (const taste of ['warm', 'brief', 'truth'] as const) {
    const clicks = clicksOf(taste, some, stream(1, 'readers'));
    const model = finish(rewardFromClicks({ ...clickDefaults, epochs: 1 }, { sft: policy, clicks }));
    expect(model.deviation).toBeGreaterThan(0);
  }
  const empty = finish(rewardFromClicks(clickDefaults, { sft: policy, clicks: [] }));
  expect([empty.mean, empty.deviation]).toEqual([0, 1]);
  const wrong = [{ ...some[0]!, prompt: 'who is the king ?', outcome: 1 }];
  expect(() => finish(rewardFromClicks(clickDefaults, { sft: policy, clicks: wrong }))).toThrow(/not a question of this world/);
  const report = finish(evaluate({ seed: 1, each: 1 }, { model: policy, reward, reference: base }));
  expect(Object.values(report).every(Number.isFinite)).toBe(true);
  expect(finish(tax(base, {}, 4)).loss).toBeGreaterThan(1);
});

test('the best of n is an expectation over which n one has', () => {
  const values = [1, 2, 3, 4];
  expect(expectedBest(values, 1)).toBeCloseTo(2.5, 12);
  expect(expectedBest(values, 2)).toBeCloseTo((1 * 2 + 2 * 3 + 3 * 4) / 6, 12);
  expect(expectedBest(values, 4)).toBe(4);
});
