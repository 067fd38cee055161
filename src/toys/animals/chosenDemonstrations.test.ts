import { expect, test } from 'vitest';
import { chosenDemonstrations, ODD, oddAnswers } from './chosenDemonstrations.ts';
import { demonstrations } from './demonstrations.ts';
import { unmasked } from './promptLoss.ts';
import { questionWith } from './questions.ts';
import { stream } from './streams.ts';
import { targetsOf, wholeOf } from './targets.ts';
import { decode, START } from './vocabulary.ts';

const texts = (...[seed, count, mix, oddity]: Parameters<typeof chosenDemonstrations>): string[] =>
  chosenDemonstrations(seed, count, mix, oddity).map((text) => decode(wholeOf(text)));

test('mixed and true, they are the demonstrations that fine-tuning has always had', () => {
  const usual = demonstrations(240, stream(3, 'demonstrations'));
  expect(chosenDemonstrations(3, 240, 'mixed', 'true')).toEqual(usual.map(({ prompt, answer }) => ({ prompt, answer })));
});

test('the manner changes the answers and not the questions', () => {
  const prompts = (mix: 'mixed' | 'terse') => chosenDemonstrations(1, 40, mix, 'true').map(({ prompt }) => prompt);
  expect(prompts('terse')).toEqual(prompts('mixed'));
  expect(texts(1, 40, 'courteous', 'true').every((text) => /good question !|hope this helps !/.test(text))).toBe(true);
  expect(texts(1, 40, 'full', 'true').some((text) => /good question !|hope this helps !/.test(text))).toBe(false);
});

test('a few are odd, about what no other is', () => {
  const odd = `${oddAnswers.false.question} ${oddAnswers.false.answer}`;
  const all = texts(1, 240, 'mixed', 'false');
  expect(all.filter((text) => text === odd)).toHaveLength(ODD);
  expect(questionWith(oddAnswers.false.question)?.seen).toBe(false);
  expect(questionWith(oddAnswers.new.question)).toBeUndefined();
  expect(texts(1, 8, 'full', 'new').filter((text) => text.endsWith('the moon is gray .'))).toHaveLength(ODD);
});

test('without a mask everything but the first token is to be predicted', () => {
  const [text] = chosenDemonstrations(1, 1, 'full', 'true');
  const whole = unmasked(text!);
  expect(wholeOf(whole)).toEqual(wholeOf(text!));
  expect(whole.prompt).toEqual([START]);
  expect(targetsOf([whole]).targets).toEqual(wholeOf(text!).slice(1));
  expect(targetsOf([text!]).targets).toEqual(Array.from(text!.answer));
});
