import { expect, test } from 'vitest';
import { understand } from '../../toys/animals/vocabulary.ts';
import { nextWords, vocabulary, withWord } from './nextWords.ts';

const owl = 'what does the owl eat ?';

test('all that is offered the model can read', () => {
  expect(vocabulary.length).toBeGreaterThan(100);
  expect(vocabulary.filter((word) => understand(word).unknown.length > 0)).toEqual([]);
});

test('an answer can be put together from what is offered alone', () => {
  let typed = '';
  for (const word of ['the', 'owl', 'eats', 'mice', '.']) {
    expect(nextWords(typed, owl), typed).toContain(word);
    typed = withWord(typed, word);
  }
  expect(typed).toBe('the owl eats mice . ');
  // The question's own words come first.
  expect(nextWords('the ', owl)[0]).toBe('owl');
});

test('a word half typed is completed, a whole one left alone', () => {
  expect(nextWords('The owl ea', owl)[0]).toBe('eats');
  expect(withWord('The owl ea', 'eats')).toBe('The owl eats ');
  expect(withWord('the', 'then')).toBe('the then ');
  expect(withWord('the pizz', 'cow')).toBe('the pizz cow ');
  expect(nextWords('the owl qu', owl)).toContain('quack');
});

test('anything may stand there', () => {
  for (const typed of [
    '',
    ' ',
    '🐮',
    '奶牛',
    '__proto__',
    'constructor',
    '\ud800',
    'x'.repeat(100_000),
    `${'x'.repeat(100_000)} `,
    '. . .',
  ])
    for (const word of nextWords(typed, owl)) expect(vocabulary).toContain(word);
});
