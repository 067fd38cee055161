import { expect, test } from 'vitest';
import { NoteBook } from '../../prose/notes.ts';
import { Citations } from './citations.ts';

test('a source knows the chapters that cite it, each once and at its first note', () => {
  const notes = new NoteBook();
  notes.refer({ sources: ['gpt2-paper'], grade: 'documented' });
  notes.refer({ sources: ['gpt3-paper', 'fu-2022'], grade: 'inferred' });
  notes.refer({ sources: ['gpt3-paper'], grade: 'documented' });
  const citations = new Citations();
  citations.record('en', { slug: 'a', title: 'A' }, notes);
  citations.record('en', { slug: 'b', title: 'B' }, notes);
  expect(citations.of('en', 'gpt3-paper')).toEqual([
    { slug: 'a', title: 'A', at: 'ref-2-1' },
    { slug: 'b', title: 'B', at: 'ref-2-1' },
  ]);
  expect(citations.of('zh', 'gpt3-paper')).toEqual([]);
  expect(citations.of('en', 'bert-2018')).toEqual([]);
});
