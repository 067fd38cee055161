import { expect, test } from 'vitest';
import { complete, type LabRun, type Pull, startLab } from './lab.ts';
import { newLabCache } from './labCache.ts';
import type { Lab } from './model.ts';

interface S {
  readonly seed: number;
  readonly rate: number;
  readonly beta: number;
  readonly colour: string;
}

const settings: S = { seed: 1, rate: 2, beta: 3, colour: 'red' };

/** Three stages that count their own pulls; the checkpoint is the sum so far. */
function counted(): { lab: Lab<S, string>; pulls: Record<string, number> } {
  const pulls: Record<string, number> = {};
  const stage = (id: string, reads: (keyof S)[]): Lab<S, string>['stages'][number] => ({
    id,
    reads,
    *run(given, from = 0) {
      let sum: number = from;
      for (let i = 0; i < 4; i += 1) {
        pulls[id] = (pulls[id] ?? 0) + 1;
        sum += reads.reduce((total, name) => total + Number(given[name]), 0);
        yield undefined;
        yield `${id} ${sum}`;
      }
      return sum;
    },
  });
  const stages = [stage('base', ['seed']), stage('sft', ['rate']), stage('ppo', ['seed', 'beta'])];
  return { lab: { stages, ask: (sum: number, question: number, id) => `${id} ${sum + question}` }, pulls };
}

const still = (): number => 0;

function finish(run: LabRun<unknown>, most = Number.POSITIVE_INFINITY): Pull {
  let pulled: Pull = 'breath';
  while (run.frames.length < most && pulled !== 'done' && pulled !== 'failed') pulled = run.next(1, still);
  return pulled;
}

test('the same settings give the same frames and checksum, pulled in gulps or sips', () => {
  const whole = complete(counted().lab, settings);
  const run = startLab(counted().lab, settings);
  let now = 0;
  let pulled: Pull = 'breath';
  while (pulled !== 'done') pulled = run.next(0, () => (now += 5));
  expect(run.frames).toEqual(whole.frames);
  expect(run.checksum()).toBe(whole.checksum);
  expect(whole.frames).toHaveLength(12);
  expect(run.stages()).toEqual([
    { id: 'base', from: 0, to: 4 },
    { id: 'sft', from: 4, to: 8 },
    { id: 'ppo', from: 8, to: 12 },
  ]);
});

test('a pull ends at a frame, or when its budget is spent', () => {
  const run = startLab(counted().lab, settings);
  let now = 0;
  expect(run.next(0, () => (now += 5))).toBe('breath');
  expect(run.next(100, () => now)).toBe('frame');
  expect(run.frames).toEqual(['base 1']);
});

test('turning a knob runs again from the first stage that reads it, and keeps what came before', () => {
  const { lab, pulls } = counted();
  const cache = newLabCache();
  finish(startLab(lab, settings, {}, cache));
  const again = startLab(lab, { ...settings, beta: 4 }, {}, cache);
  expect(again.frames).toHaveLength(8);
  finish(again);
  expect(pulls).toEqual({ base: 4, sft: 4, ppo: 8 });
  expect(again.checksum()).toBe(complete(counted().lab, { ...settings, beta: 4 }).checksum);
  finish(startLab(lab, { ...settings, rate: 9 }, {}, cache));
  expect(pulls).toEqual({ base: 4, sft: 8, ppo: 12 });
});

test('a look-only knob runs nothing again', () => {
  const { lab, pulls } = counted();
  const cache = newLabCache();
  finish(startLab(lab, settings, {}, cache));
  const again = startLab(lab, { ...settings, colour: 'blue' }, {}, cache);
  expect(again.next(1, still)).toBe('done');
  expect(again.frames).toHaveLength(12);
  expect(pulls).toEqual({ base: 4, sft: 4, ppo: 4 });
});

test('a stage in progress goes on under settings that mean the same to it, and ends its former run', () => {
  const { lab, pulls } = counted();
  const cache = newLabCache();
  const former = startLab(lab, settings, {}, cache);
  finish(former, 2);
  const later = startLab(lab, { ...settings, beta: 4 }, {}, cache);
  expect(later.frames).toEqual(former.frames);
  expect([former.next(1, still), former.error()]).toEqual(['failed', 'another run has taken over']);
  finish(later);
  expect(pulls).toEqual({ base: 4, sft: 4, ppo: 4 });
  expect(later.checksum()).toBe(complete(counted().lab, { ...settings, beta: 4 }).checksum);
});

test('a stage in progress is left if an earlier stage would differ, even where that one is kept too', () => {
  const { lab } = counted();
  const cache = newLabCache();
  for (const seed of [2, 1]) finish(startLab(lab, { ...settings, seed }, {}, cache), 6);
  const again = startLab(lab, { ...settings, seed: 2 }, {}, cache);
  expect(again.frames).toHaveLength(4);
  finish(again);
  expect(again.frames).toEqual(complete(counted().lab, { ...settings, seed: 2 }).frames);
});

test('four chains of checkpoints are kept, and the one unused for longest is let go', () => {
  const { lab, pulls } = counted();
  const cache = newLabCache();
  for (const seed of [1, 2, 3, 4, 1, 5]) finish(startLab(lab, { ...settings, seed }, {}, cache));
  expect(cache.chains).toHaveLength(4);
  expect(pulls.base).toBe(20);
  finish(startLab(lab, { ...settings, seed: 1 }, {}, cache));
  expect(pulls.base).toBe(20);
  finish(startLab(lab, { ...settings, seed: 2 }, {}, cache));
  expect(pulls.base).toBe(24);
  for (let beta = 0; beta < 20; beta += 1) finish(startLab(lab, { ...settings, beta }, {}, cache));
  expect(cache.chains).toHaveLength(4);
});

test('a stage that throws is a message, and the stages before it stay', () => {
  const { lab, pulls } = counted();
  const cache = newLabCache();
  let broken = true;
  const fragile = {
    id: 'fragile',
    reads: [],
    *run() {
      if (broken) throw new Error('not a number');
      yield 'mended';
    },
  };
  const model = { stages: [...lab.stages, fragile] };
  const run = startLab(model, settings, {}, cache);
  expect([finish(run), run.error(), run.next(1, still)]).toEqual(['failed', 'not a number', 'failed']);
  expect(run.frames).toHaveLength(12);
  expect(() => complete(model, settings)).toThrow('not a number');
  broken = false;
  const retry = startLab(model, settings, {}, cache);
  expect([finish(retry), retry.frames.at(-1)]).toEqual(['done', 'mended']);
  expect(pulls.base).toBe(8);
});

test('a stage that reads a knob without declaring it fails, for its checkpoints would be kept wrongly', () => {
  const sly: Lab<S, number> = {
    stages: [
      {
        id: 'sly',
        reads: ['seed'],
        *run(given) {
          yield given.seed + given.beta;
        },
      },
    ],
  };
  const run = startLab(sly, settings);
  expect([finish(run), run.error()]).toEqual(['failed', 'stage "sly" reads "beta" without declaring it']);
});

test('the last finished stage answers, or the one that is named, and a refusal is a message', () => {
  const { lab } = counted();
  const run = startLab(lab, settings);
  expect(run.ask(10)).toEqual({ error: 'no checkpoint to ask yet' });
  finish(run, 9);
  expect(run.ask(10)).toEqual({ answer: 'sft 22' });
  expect(run.ask(10, 'base')).toEqual({ answer: 'base 14' });
  expect(run.ask(10, 'ppo')).toEqual({ error: 'no checkpoint to ask yet: ppo' });
  expect(run.ask(10, 'nobody')).toHaveProperty('error');
  expect(startLab({ stages: lab.stages }, settings).ask(1)).toEqual({ error: 'this lab answers no questions' });
  const cross: Lab<S, string> = {
    ...lab,
    ask: () => {
      throw new TypeError('what?');
    },
  };
  const asked = startLab(cross, settings);
  finish(asked);
  expect(asked.ask(1)).toEqual({ error: 'what?' });
});

test('an instant model is complete with its one frame', () => {
  expect(complete({ frame: ({ seed }: S) => seed * 2 }, settings)).toMatchObject({ frames: [2], stages: [] });
});
