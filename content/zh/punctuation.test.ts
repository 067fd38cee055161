import { expect, test } from 'vitest';
import { lineage } from './lineage.ts';

const han = '[\\u3400-\\u9fff]';
// Han and the punctuation that stands in a Chinese line: beside either, half-width marks and typed spaces are out of place.
const wide = '[\\u3400-\\u9fff\\u3001\\u3002\\u300a\\u300b\\uff01-\\uff1f\\u201c\\u201d]';

const rules: readonly [name: string, fault: RegExp][] = [
  ['half-width punctuation beside Han', new RegExp(`${wide}\\s*[,;:?!()]|[,;:?!()]\\s*${wide}`)],
  ['half-width full stop after Han', new RegExp(`${han}\\.`)],
  ['straight quotation mark beside Han', new RegExp(`${wide}["']|["']${wide}`)],
  ['corner quotation marks', /[「」『』]/],
  ['typed space beside Han', new RegExp(`${wide}\\s|\\s${wide}`)],
];

/** The faults of a Chinese text, in words; none if it is well set (GB/T 15834, and no typed space between Han and Latin). */
function faults(text: string): string[] {
  return rules.filter(([, fault]) => fault.test(text)).map(([name]) => name);
}

/** Every text of a language file, with the keys that lead to it. */
function texts(words: unknown, path: string): [path: string, text: string][] {
  if (typeof words === 'string') return [[path, words]];
  return Object.entries(words ?? {}).flatMap(([key, value]) => texts(value, `${path} › ${key}`));
}

test('the Chinese lineage is set with Chinese punctuation', () => {
  const found = texts(lineage, 'lineage').flatMap(([path, text]) => faults(text).map((fault) => `${path}: ${fault}: ${text}`));
  expect(found).toEqual([]);
});

test('notes, edges and lines are whole sentences', () => {
  const notes = Object.values(lineage.models).flatMap((model) => ('notes' in model ? Object.values(model.notes) : []));
  const sentences = Object.values(lineage.models).map((model) => model.sentence);
  const sections = [lineage.methods, lineage.grades, lineage.relations, lineage.kinds];
  const lines = sections.flatMap((section) => Object.values(section).map(({ line }) => line));
  for (const text of [...notes, ...sentences, ...lines, ...Object.values(lineage.edges)]) expect(text).toMatch(/。$/);
});

test('terms the glossary avoids are not used', () => {
  const avoided = /令牌|标记化|分词器|基础模型|(?<!有)监督微调|突现|转换器|KL距离|标注者|比较数据|上下文长度|语境学习|傅尧/;
  expect(texts(lineage, 'lineage').filter(([, text]) => avoided.test(text))).toEqual([]);
});

test('planted faults are found', () => {
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
  ];
  for (const [text, fault] of planted) expect(faults(text), text).toContain(fault);
  for (const text of ['共116,534,784个数，约5 GB。', 'InstructGPT 1.3B（PPO-ptx）', '3.14e23 FLOP'])
    expect(faults(text), text).toEqual([]);
});
