import { expect, test } from 'vitest';
import { checksumOf } from '../../engine/checksum.ts';
import { createEngine } from '../../engine/engine.ts';
import { createGpt } from '../../engine/gpt.ts';
import { initialise } from '../../engine/initialise.ts';
import { createRandom } from '../../engine/random.ts';
import { save } from '../../engine/save.ts';
import { feedmeRounds, meansOf, roundsDefaults, type RoundsFrame, type RoundsSettings } from './feedmeRounds.ts';
import { assistant } from './size.ts';

function untrained(scalars: readonly string[]) {
  const gpt = createGpt(createEngine(), { ...assistant, scalars });
  initialise(gpt, createRandom(7));
  return save(gpt);
}

const from = { policy: untrained([]), reward: { saved: untrained(['reward']), mean: 0, deviation: 1 } };
const short: RoundsSettings = { ...roundsDefaults, n: 3, rounds: 2, answers: 24, steps: 4 };

function run(settings: RoundsSettings) {
  const frames: RoundsFrame[] = [];
  const work = feedmeRounds(settings, from);
  for (let next = work.next(); ; next = work.next()) {
    if (next.done)
      return { frames, written: frames.flatMap((frame) => ('written' in frame ? [frame.written] : [])), last: next.value };
    if (next.value) frames.push(next.value);
  }
}

test('every round spends its share, keeps one of each prompt, and learns from what it kept', () => {
  const { frames, written, last } = run(short);
  expect(written.map(({ round, groups }) => [round, groups.length, groups[0]!.length])).toEqual([
    [0, 4, 3],
    [1, 4, 3],
  ]);
  const prompts = written.flatMap(({ groups }) => groups.map(([one]) => one!.answer.question.text));
  expect(new Set(prompts).size).toBe(8);
  expect(frames.flatMap((frame) => ('step' in frame ? [frame.step] : []))).toEqual([0, 1, 2, 2, 3, 4]);
  expect(checksumOf(last.weights)).not.toBe(checksumOf(from.policy.weights));
  expect(checksumOf(run(short).last.weights)).toBe(checksumOf(last.weights));
});

test('the reward model keeps what it scores highest; people mostly what is truly best', () => {
  for (const { groups, kept } of run({ ...short, judge: 'reward' }).written)
    groups.forEach((group, g) => expect(group[kept[g]!]!.score).toBe(Math.max(...group.map(({ score }) => score))));
  const [first] = run({ ...short, rounds: 1, answers: 120, steps: 1 }).written;
  const best = first!.groups.map((group, g) => group[first!.kept[g]!]!);
  expect(meansOf(best).gold).toBeGreaterThan(meansOf(first!.groups.flat()).gold);
});
