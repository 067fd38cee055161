import { expect, test } from 'vitest';
import { createRandom } from '../../engine/random.ts';
import { finish } from '../../engine/sample.ts';
import type { Saved } from '../../engine/save.ts';
import { replies } from './answers.ts';
import { looks, readPages } from './base.ts';
import { changed, fineTune, rates } from './fineTune.ts';
import { few } from './measure.ts';
import { PAIRS, page } from './pages.ts';
import { counts, examplesOf, fewShot, splits, zeroShot } from './prompts.ts';
import { size } from './size.ts';
import { animals, answerOf, askOf, START, taskOf, tasks, titleOf, tokenOf, words } from './world.ts';

/** The model after a few looks, which is enough to compute with. */
function early(seed: number, looksSeen: number): Saved {
  const steps = readPages(seed);
  for (let seen = 0; ;) {
    const { value, done } = steps.next();
    if (done) throw new Error('it is over');
    if (value !== undefined && ++seen === looksSeen) {
      steps.return(value.model);
      return value.model;
    }
  }
}

test('no two answers are alike, and tokens are found again', () => {
  const answers = tasks.flatMap((task) => animals.map((animal) => answerOf(animal, task)));
  expect(new Set(answers).size).toBe(64);
  expect(words).toHaveLength(size.vocabulary);
  for (const task of tasks) {
    expect(words[titleOf(task)]).toBe(`${task}.`);
    for (const animal of animals) {
      expect(words[askOf(animal)]).toBe(`${animal}:`);
      expect(words[tokenOf(animal, task)]).toBe(`${answerOf(animal, task)};`);
      expect(taskOf(tokenOf(animal, task))).toBe(task);
      expect(taskOf(askOf(animal))).toBeUndefined();
    }
  }
  expect(taskOf(START)).toBeUndefined();
});

test('pages are pairs of one list, with some strays; lists of sounds have no title', () => {
  const random = createRandom(3);
  let strays = 0;
  let pairs = 0;
  const titles = new Set<number>();
  for (let i = 0; i < 2000; i++) {
    const [start, ...rest] = page(random);
    expect(start).toBe(START);
    if (rest.length % 2 === 1) titles.add(rest.shift()!);
    const kinds = rest.filter((_, at) => at % 2 === 1).map((token) => taskOf(token)!);
    expect(kinds.length).toBeGreaterThanOrEqual(PAIRS[0]);
    expect(kinds.length).toBeLessThanOrEqual(PAIRS[1]);
    expect(new Set(rest.filter((_, at) => at % 2 === 0)).size).toBe(kinds.length);
    if (kinds.length < 5) continue;
    const most = Math.max(...tasks.map((task) => kinds.filter((kind) => kind === task).length));
    strays += kinds.length - most;
    pairs += kinds.length;
  }
  // A stray is of the same list by chance once in four.
  expect(strays / pairs).toBeGreaterThan(0.06);
  expect(strays / pairs).toBeLessThan(0.09);
  expect([...titles].sort()).toEqual(['french', 'spanish', 'young'].map((task) => titleOf(task as 'french')).sort());
});

test('what is asked about was never an example, and every animal is held out twice', () => {
  for (const { examples, held } of splits) expect(new Set([...examples, ...held]).size).toBe(animals.length);
  for (const animal of animals) expect(splits.filter(({ held }) => held.includes(animal))).toHaveLength(2);
  expect(new Set(splits.map(({ held }) => [...held].sort().join())).size).toBe(splits.length);
  for (const k of counts)
    for (const animal of splits[0]!.held)
      expect(fewShot(examplesOf(splits[0]!, 'sound', k, 'own'), animal).length).toBeLessThanOrEqual(size.context);
});

test('exchanged examples have the same answers, each at another animal', () => {
  for (const split of splits) {
    const [right, exchanged] = [examplesOf(split, 'young', 8, 'own'), examplesOf(split, 'young', 8, 'exchanged')];
    expect(exchanged.map(([asked]) => asked)).toEqual(right.map(([asked]) => asked));
    expect(exchanged.map(([, answer]) => answer).sort()).toEqual(right.map(([, answer]) => answer).sort());
    exchanged.forEach(([, answer], i) => expect(answer).not.toBe(right[i]![1]));
  }
});

test('a seed gives the same weights, and looking does not change them', () => {
  const [one, again, other] = [early(1, 2), early(1, 2), early(2, 2)];
  expect(changed(one, again)).toBe(0);
  expect(changed(one, other)).toBeGreaterThan(20_000);
  const before = one.weights.slice();
  const use = finish(few(one, 'french', 2, 'own'));
  expect(one.weights).toEqual(before);
  expect(use.share).toBeGreaterThanOrEqual(0);
  expect(use.said).toHaveLength(4);
  expect(looks[1]).toBe(20);
});

test('fine-tuning leaves the base alone and learns its labels', () => {
  const base = early(1, 2);
  const before = base.weights.slice();
  const labels = examplesOf(splits[0]!, 'sound', 2, 'own');
  const model = finish(fineTune(base, labels, rates.usual));
  expect(base.weights).toEqual(before);
  expect(changed(model, base)).toBeGreaterThan(25_000);
  const questions = labels.map(([asked, answer]) => ({ prompt: [START, asked!], right: answer! }));
  const [was, is] = [finish(replies(base, questions)), finish(replies(model, questions))];
  is.forEach(({ right, top }, i) => {
    expect(right).toBeGreaterThan(was[i]!.right);
    expect(top.map(([, p]) => p)).toEqual(top.map(([, p]) => p).sort((a, b) => b - a));
  });
  expect(zeroShot('young', 'owl')).toEqual([START, titleOf('young'), askOf('owl')]);
});
