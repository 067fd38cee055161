import { expect, test } from 'vitest';
import { type Question, questionWith } from './questions.ts';
import { judge } from './rubric.ts';

const cow = questionWith('what does the cow eat ?')!;
const rain = questionWith('explain the rain to a child .')!;
const explained = 'the sun warms the sea . the water goes up and makes clouds . then it falls down as rain .';

const cases: readonly (readonly [question: Question, answer: string, gold: number, correct: boolean, wrong: boolean])[] = [
  [cow, 'the cow eats grass .', 2, true, false],
  [cow, 'grass .', 1.5, true, false],
  [cow, 'good question ! the cow eats grass .', 2.8, true, false],
  [cow, 'good question ! the cow eats grass . hope this helps !', 2.4, true, false],
  [cow, 'good question ! good question ! good question ! the cow eats grass .', 2 - 0.6 - 0.3, true, false],
  [cow, 'the cow eats grass . the cow says moo .', 2, true, false],
  [cow, 'the cow eats grass . the cow says woof .', -2, false, true],
  [cow, 'the cow eats nectar .', -2, false, true],
  [cow, 'nectar .', -2, false, true],
  [cow, 'good question ! the cow eats nectar .', -1.2, false, true],
  [cow, 'the bee eats nectar .', -1, false, false],
  [cow, 'the cow eats brown .', -1, false, false],
  [cow, 'what does the cow say ?', -2, false, false],
  [cow, 'explain the rain to a child .', -2, false, false],
  [cow, '', -1, false, false],
  [rain, explained, 2 - 0.15 * 5, true, false],
  [rain, 'the sun warms the sea . the water goes up and makes clouds .', 1.5, true, false],
  [rain, 'the sun warms the sea .', -1, false, false],
  [rain, `${explained} then it is dark .`, -2 - 0.15 * 10, false, true],
];

test.each(cases)('%j', (question, answer, gold, correct, wrong) => {
  const judgement = judge(question, answer, true);
  expect(judgement.gold).toBeCloseTo(gold, 12);
  expect([judgement.correct, judgement.wrong]).toEqual([correct, wrong]);
  expect(judge(question, answer, false).gold).toBeCloseTo(gold - 1, 12);
});

test('it counts words with their stops, courtesies, and tells what asks', () => {
  const { words, courtesy, asks, full } = judge(cow, 'good question ! grass . hope this helps !', true);
  expect([words, courtesy, asks, full]).toEqual([9, 2, false, false]);
  expect(judge(cow, 'where does the owl live ?', true).asks).toBe(true);
});
