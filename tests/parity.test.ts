import { describe, expect, test } from 'vitest';
import { languageIds } from '../content/languages.ts';
import { readChapter } from './chapter.ts';
import { chapterFaults, difference, untranslated, wordFaults } from './parity.ts';
import { chapterSources, modulesOf, textsOf } from './words.ts';

const others = languageIds.filter((lang) => lang !== 'en');
const english = modulesOf('en');
const chaptersOf = (lang: string): string[] =>
  [...chapterSources.keys()].filter((path) => path.startsWith(`${lang}/`)).map((path) => path.slice(lang.length + 1));

describe.each(others)('%s and English', (lang) => {
  const own = modulesOf(lang);

  test('have the same files', () => {
    expect(difference([...english.keys(), ...chaptersOf('en')], [...own.keys(), ...chaptersOf(lang)])).toEqual([]);
  });

  test('have words of the same shape: keys, lists, ids, right answers', () => {
    const found = [...english].flatMap(([path, words]) => (own.has(path) ? wordFaults(words, own.get(path), path) : []));
    expect(found).toEqual([]);
  });

  test('differ in words', () => {
    const given = new Map([...english].flatMap(([path, words]) => textsOf(words, path)));
    const left = [...own].flatMap(([path, words]) =>
      textsOf(words, path).filter(([at, text]) =>
        lang === 'zh' ? untranslated(text) : given.get(at) === text && text.split(/\s+/).length > 3,
      ),
    );
    expect(left).toEqual([]);
  });

  test.each(chaptersOf('en'))('%s says the same in both', async (path) => {
    const [one, two] = await Promise.all(
      ['en', lang].map(async (each) => readChapter(path, chapterSources.get(`${each}/${path}`) ?? '')),
    );
    expect(chapterFaults(one!, two!)).toEqual([]);
    if (lang === 'zh') expect(two!.blocks.filter(({ text }) => untranslated(text))).toEqual([]);
  });
});

describe('planted faults are found', () => {
  const page =
    '---\nid: c01\nasOf: "2026-11"\n---\n\n## A {/* a */}\n\nText <Fact id="x" /> and $a+b$.\n\n## B {/* b */}\n\n<Quiz id="q" />\n';
  const planted: readonly [what: string, from: string, to: string][] = [
    ['a heading renamed', '/* b */', '/* c */'],
    ['a heading demoted', '## B', '### B'],
    ['a heading lost', '## B {/* b */}\n', ''],
    ['a fact lost', '<Fact id="x" />', ''],
    ['another fact', 'id="x"', 'id="y"'],
    ['a fact twice', '<Fact id="x" />', '<Fact id="x" /> <Fact id="x" />'],
    ['another style of fact', 'id="x"', 'id="x" as="year"'],
    ['another quiz', 'Quiz id="q"', 'Quiz id="r"'],
    ['another formula', 'a+b', 'a-b'],
    ['a formula lost', '$a+b$', 'a'],
    ['another date', '2026-11', '2025-11'],
    ['a component more', 'Text', '<Term id="t">Text</Term>'],
  ];
  test.each(planted)('%s', async (_, from, to) => {
    const one = await readChapter('a.mdx', page);
    expect(chapterFaults(one, one)).toEqual([]);
    expect(chapterFaults(one, await readChapter('a.mdx', page.replace(from, to)))).not.toEqual([]);
  });

  const words = {
    id: 'a',
    title: 'A {n}',
    quiz: { options: [{ text: 'x', right: true }, { text: 'y' }] },
    list: ['p', 'q'],
  };
  const wrong: readonly [what: string, words: unknown][] = [
    ['a key lost', { ...words, title: undefined, quiz: words.quiz }],
    ['a key more', { ...words, more: 'x' }],
    ['another id', { ...words, id: 'b' }],
    ['an unknown slot', { ...words, title: 'A {m}' }],
    ['a list shortened', { ...words, list: ['p'] }],
    ['an option lost', { ...words, quiz: { options: words.quiz.options.slice(0, 1) } }],
    ['another right answer', { ...words, quiz: { options: [{ text: 'x' }, { text: 'y', right: true }] } }],
    ['words instead of a list', { ...words, list: 'p, q' }],
  ];
  test.each(wrong)('%s', (_, other) => {
    expect(wordFaults(words, words, '')).toEqual([]);
    expect(wordFaults(words, JSON.parse(JSON.stringify(other)), '')).not.toEqual([]);
  });

  test('English left in Chinese', () => {
    expect(['Choose an answer please', 'Back to place {i} of note'].filter((text) => !untranslated(text))).toEqual([]);
    expect(['从GPT-1到ChatGPT', 'code-davinci-002', 'React (MIT)', '{n} {m}'].filter(untranslated)).toEqual([]);
  });
});
