import { expect, test } from 'vitest';
import { createRandom } from '../../engine/random.ts';
import { demonstrations, promptOf } from './demonstrations.ts';
import { draw, write } from './documents.ts';
import { animals, claims, facts, relations } from './facts.ts';
import { questions } from './questions.ts';
import { assistant } from './size.ts';
import { decode, encode, END, START, understand, words } from './vocabulary.ts';

const documents = Array.from({ length: 2000 }, (_, i) => draw(createRandom(i)));

test('120 tokens, all different; 32 facts, no two animals alike', () => {
  expect(words).toHaveLength(120);
  expect(new Set(words).size).toBe(120);
  expect(assistant.vocabulary % 8).toBe(0);
  for (const relation of relations) expect(new Set(animals.map((animal) => facts[animal][relation])).size).toBe(8);
  expect(claims.size).toBe(8 * 4 * 8);
});

test('36 questions: of every animal and relation some are seen and some are not; topics are seen', () => {
  expect(questions).toHaveLength(36);
  expect(questions.filter(({ kind, seen }) => kind === 'fact' && seen)).toHaveLength(19);
  expect(questions.filter(({ kind, seen }) => kind === 'topic' && seen)).toHaveLength(4);
  const about = (which: string): boolean[] =>
    questions.flatMap((question) =>
      question.kind === 'fact' && (question.animal === which || question.relation === which) ? [question.seen] : [],
    );
  for (const which of [...animals, ...relations]) expect(new Set(about(which)).size, which).toBe(2);
});

test('documents fit the context, begin and end, and are mixed as they should be', () => {
  const kinds = { facts: 0, sheet: 0, frame: 0, story: 0 };
  let total = 0;
  for (const document of documents) {
    expect([document[0], document.at(-1)]).toEqual([START, END]);
    expect(document.length).toBeLessThanOrEqual(assistant.context + 1);
    expect(document.every((token) => token >= 0 && token < 120)).toBe(true);
    const text = decode(document);
    expect(encode(text)).toEqual(document.slice(1, -1));
    kinds[text.startsWith('ask') ? 'frame' : text.startsWith('one day') ? 'story' : /[?]|explain/.test(text) ? 'sheet' : 'facts'] +=
      1;
    total += document.length;
  }
  const shares = Object.values(kinds).map((count) => count / documents.length);
  [0.4, 0.22, 0.18, 0.2].forEach((share, i) => expect(Math.abs(shares[i]! - share)).toBeLessThan(0.03));
  expect(total / documents.length).toBeGreaterThan(18);
  expect(total / documents.length).toBeLessThan(26);
});

test('sheets ask two to four things and answer none; frames answer rightly', () => {
  for (let i = 0; i < 50; i++) {
    const sheet = decode(write('sheet', createRandom(i)));
    expect(sheet.split(/[?.]/).length - 1).toBeGreaterThanOrEqual(2);
    expect(sheet).not.toMatch(/reply|eats|lives|says/);
    expect(decode(write('frame', createRandom(i)))).toMatch(/^ask : (what|where|explain) .* reply : .* [.!]$/);
  }
});

test('demonstrations answer only what is seen, in all five styles, with no role tokens', () => {
  const all = demonstrations(2000, createRandom(3));
  expect(all.every(({ question }) => question.seen)).toBe(true);
  expect(all[0]!.prompt).toEqual([START, ...encode(all[0]!.question.text)]);
  const share = (pattern: RegExp): number => all.filter(({ answer }) => pattern.test(decode(answer))).length / all.length;
  expect(Math.abs(share(/^good question !/) - 0.18)).toBeLessThan(0.03);
  expect(Math.abs(share(/hope this helps !$/) - 0.17)).toBeLessThan(0.03);
  expect(share(/^\S+ \.$/)).toBeGreaterThan(0.04);
  expect(all.every(({ answer }) => answer.at(-1) === END)).toBe(true);
  expect(promptOf(questions[0]!).length).toBeLessThan(10);
});

test('a reader’s question is read whatever its case and spacing; unknown words are named', () => {
  const { tokens, unknown } = understand('  What does the COW eat?');
  expect([decode(tokens), unknown]).toEqual(['what does the cow eat ?', []]);
  const other = understand('Who is the King of France, the king?? 🐄 <s>');
  expect(decode(other.tokens)).toBe('is the the ? ?');
  expect(other.unknown).toEqual(['who', 'king', 'of', 'france', ',', '🐄', '<', 's', '>']);
  expect(understand('').tokens).toEqual([]);
  expect(() => encode('the king')).toThrow(/"king"/);
});
