import { expect, test } from 'vitest';
import { answerable, MOST_TIMES, MOST_WRITTEN, readWritten, withOne } from './handwritten.ts';
import { readAnswer } from './readAnswer.ts';
import { decode, END, START } from './vocabulary.ts';
import { hasManner, mannerOf, textsOf, type Written } from './written.ts';

const one = (answer: string, i = 0, times = 1): Written => ({ question: answerable[i]!, answer, times });

test('an answer is read in the words of this world, however it is typed', () => {
  for (const typed of [
    'The cow eats grass.',
    '  the cow\n eats   grass .',
    'THE COW EATS GRASS。',
    'ｔｈｅ cow eats\u200b grass．',
    'the\0cow eats grass .',
  ])
    expect(readAnswer(typed), typed).toEqual({ answer: 'the cow eats grass .' });
  expect(readAnswer('Good question! what does the cow say?')).toEqual({ answer: 'good question ! what does the cow say ?' });
});

test('what cannot be learnt from is said', () => {
  const rest = [
    ['', { fault: 'empty' }],
    [undefined, { fault: 'empty' }],
    [['the cow eats grass .'], { fault: 'empty' }],
    [' \t\u200b ', { fault: 'empty' }],
    ['. . !', { fault: 'empty' }],
    ['the cow eats grass', { fault: 'endless' }],
    ['the cow eats grass :', { fault: 'endless' }],
    ['the cow eats '.repeat(8) + 'grass .', { fault: 'long', n: 26 }],
    ['x'.repeat(100_000), { fault: 'huge' }],
    ['the cow eats pizza or Pizza .', { fault: 'unknown', unknown: ['pizza', 'or'] }],
    ['奶牛吃草。', { fault: 'unknown', unknown: ['奶牛吃草'] }],
    ['the cow 🐮 eats grass .', { fault: 'unknown', unknown: ['🐮'] }],
    ['<end> the end .', { fault: 'unknown', unknown: ['<', '>'] }],
    ['<s> <112> .', { fault: 'unknown', unknown: ['<', 's', '>', '112'] }],
    ['constructor __proto__ .', { fault: 'unknown', unknown: ['constructor', '_', 'proto'] }],
    ['\ud800 the cow .', { answer: 'the cow .' }],
  ] as const;
  for (const [typed, read] of rest) expect(readAnswer(typed), String(typed).slice(0, 40)).toEqual(read);
});

test('the same again stands twice, and there is an end to both', () => {
  let list: readonly Written[] = [];
  for (let i = 0; i < MOST_TIMES + 5; i++) list = withOne(list, one('moo .'))!;
  expect(list).toEqual([one('moo .', 0, MOST_TIMES)]);
  for (let i = 1; i < MOST_WRITTEN; i++) list = withOne(list, one('moo .', i))!;
  expect(list).toHaveLength(MOST_WRITTEN);
  expect(withOne(list, one('meow .'))).toBeUndefined();
  expect(withOne(list, one('moo .', 3))).toHaveLength(MOST_WRITTEN);
});

test('whatever was stored or sent, only what can be learnt from is left', () => {
  const good = one('moo .', 2, 3);
  for (const own of [
    undefined,
    null,
    7,
    'moo',
    {},
    { length: 1e9 },
    [],
    [null],
    [[]],
    [{}],
    [{ question: 'why ?', answer: 'moo .' }],
  ])
    expect(readWritten(own)).toEqual([]);
  expect(
    readWritten([
      { ...good, answer: 'Moo.' },
      { ...good, question: 'who ?' },
      { ...good, answer: 'pizza .' },
    ]),
  ).toEqual([good]);
  for (const [times, read] of [
    [Number.NaN, 1],
    [-3, 1],
    ['9', 1],
    [Number.POSITIVE_INFINITY, MOST_TIMES],
    [2.7, 2],
  ] as const)
    expect(readWritten([{ ...good, times }])[0]!.times, String(times)).toBe(read);
  const forged = Array.from({ length: 100_000 }, (_, i) => one('moo .', i % answerable.length));
  expect(readWritten(forged)).toHaveLength(MOST_WRITTEN);
});

test('each is learnt as often as it stands there, up to its end', () => {
  const texts = textsOf([one('moo .', 0, 2), one('meow !', 1)]);
  expect(texts.map(({ answer }) => decode(answer))).toEqual(['moo .', 'moo .', 'meow !']);
  for (const { prompt, answer } of texts) expect([prompt[0], Array.from(answer).at(-1)]).toEqual([START, END]);
});

test('a manner is two words at least that different answers share at one end', () => {
  const all = (...answers: string[]) => mannerOf(answers.map((answer, i) => one(answer, i)));
  expect(all('moo ! the cow .', 'moo ! a dog .')).toEqual({ words: 'moo !', place: 'start' });
  expect(all('the cow . hope this helps !', 'a dog . hope this helps !')).toEqual({ words: 'hope this helps !', place: 'end' });
  expect(all('moo ! the cow .', 'moo ! the dog .')).toEqual({ words: 'moo !', place: 'start' });
  expect(all('a . moo ! the end .', 'the cow . moo ! the end .')).toEqual({ words: 'moo ! the end .', place: 'end' });
  expect(all('moo ! the cow .')).toBeUndefined();
  expect(all('the cow .', 'the dog .')).toBeUndefined();
  expect(all('one cow !', 'one dog ! moo !')).toBeUndefined();
  expect(mannerOf([one('moo ! a .'), one('moo ! the .')])).toBeUndefined();
  expect(mannerOf([])).toBeUndefined();
  expect(hasManner({ words: 'moo !', place: 'start' }, 'moo !')).toBe(true);
  expect(hasManner({ words: 'moo !', place: 'start' }, 'moo . moo !')).toBe(false);
  expect(hasManner({ words: 'the end .', place: 'end' }, 'so be the end .')).toBe(true);
});
