import { expect, test } from 'vitest';
import { bibtex } from './bibtex.ts';
import type { Source } from './schema.ts';
import { sources } from './sources.ts';

const entry = (id: string): string => bibtex(sources.find((source) => source.id === id) as Source);

test('a paper', () => {
  expect(entry('gpt3-paper')).toBe(
    [
      '@misc{gpt3-paper,',
      '  author        = {Brown, T. and others},',
      '  title         = {{Language Models are Few-Shot Learners}},',
      '  year          = {2020},',
      '  month         = may,',
      '  eprint        = {2005.14165},',
      '  archiveprefix = {arXiv},',
      '  url           = {https://arxiv.org/abs/2005.14165},',
      '}',
    ].join('\n'),
  );
});

test('people, bodies and nobody', () => {
  expect(entry('gpt2-15b')).toContain('author        = {Solaiman, I. and Clark, J. and Brundage, M.}');
  expect(entry('bert-2018')).toContain('{Devlin, J. and Chang, M.-W. and Lee, K. and Toutanova, K.}');
  expect(entry('chung-2022')).toContain('{Chung, H. W. and others}');
  expect(entry('openai-model-index')).toContain('{{OpenAI}}');
  expect(entry('threads-002')).not.toContain('author');
  expect(entry('openai-model-index')).toContain('archive.li');
});

test('every entry is well formed: one key, braces that close, nothing that TeX would trip over', () => {
  for (const source of sources) {
    const text = bibtex(source);
    let depth = 0;
    for (const sign of text.replace(/\\[{}]/g, '')) {
      depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
      expect(depth, source.id).toBeGreaterThanOrEqual(0);
    }
    expect(depth, source.id).toBe(0);
    const [, title = ''] = /title {9}= (.*),/.exec(text) ?? [];
    expect(title, source.id).not.toMatch(/(?<!\\)[&%$#_]/);
  }
});
