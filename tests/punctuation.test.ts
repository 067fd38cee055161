import { expect, test } from 'vitest';
import { lineage } from '../content/zh/lineage.ts';
import { OBJECT, readChapter } from './chapter.ts';
import { faults } from './punctuation.ts';
import { chapterSources, modulesOf, textsOf } from './words.ts';

/** A chapter's text as it is set: a line break in the source is a space, and what a component prints is as good as a Latin letter. */
const set = (text: string): string => text.replaceAll('\n', ' ').replaceAll(OBJECT, 'X');

const told = (path: string, text: string): string[] => faults(text).map((fault) => `${path}: ${fault}: ${text}`);

test('every Chinese word file is set as Chinese', () => {
  // The aliases of the glossary are there to be found by, not to be used.
  const texts = [...modulesOf('zh')]
    .flatMap(([path, module]) => textsOf(module, path))
    .filter(([path]) => !path.includes(' › aliases › '));
  expect(texts.length).toBeGreaterThan(500);
  expect([...new Set(texts.flatMap(([path, text]) => told(path, text)))]).toEqual([]);
});

test('every Chinese chapter is set as Chinese', async () => {
  const found: string[] = [];
  for (const [path, source] of chapterSources) {
    if (!path.startsWith('zh/')) continue;
    const { frontmatter, blocks } = await readChapter(path, source);
    for (const { text, line } of blocks) found.push(...told(`${path}:${line}`, set(text)));
    for (const key of ['title', 'dek']) found.push(...told(`${path} ${key}`, frontmatter[key] ?? ''));
  }
  expect(found).toEqual([]);
});

test('notes, edges and lines of the lineage are whole sentences', () => {
  const notes = Object.values(lineage.models).flatMap((model) => ('notes' in model ? Object.values(model.notes) : []));
  const sentences = Object.values(lineage.models).map((model) => model.sentence);
  const sections = [lineage.methods, lineage.grades, lineage.relations, lineage.kinds];
  const lines = sections.flatMap((section) => Object.values(section).map(({ line }) => line));
  for (const text of [...notes, ...sentences, ...lines, ...Object.values(lineage.edges)]) expect(text).toMatch(/。$/);
});

test('planted faults are found', async () => {
  const planted: readonly [text: string, fault: string][] = [
    ['模型,数据', 'half-width punctuation beside Han'],
    ['模型(Codex)', 'half-width punctuation beside Han'],
    ['用了GPT-3? 是', 'half-width punctuation beside Han'],
    ['公布了.', 'half-width full stop after Han'],
    ['"系列"', 'straight quotation mark beside Han'],
    ['「系列」', 'corner quotation marks'],
    ['训练 GPT-3', 'typed space beside Han'],
    ['GPT-3 训练', 'typed space beside Han'],
    ['训练， 微调', 'typed space beside Han'],
    ['一个令牌', 'a term the glossary avoids'],
  ];
  for (const [text, fault] of planted) expect(faults(text), text).toContain(fault);
  for (const text of ['共116,534,784个数，约5 GB。', 'InstructGPT 1.3B（PPO-ptx）', '3.14e23 FLOP', '实线：\n写明'])
    expect(faults(text), text).toEqual([]);

  const { blocks } = await readChapter(
    'a.mdx',
    '一次 <Model id="gpt-1" />训练。\n\n换\n行。\n\n好<Cite id="x" />的<Fact id="y" />个。',
  );
  expect(blocks.map(({ text }) => faults(set(text)).length)).toEqual([1, 1, 0]);
});
