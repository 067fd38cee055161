import { expect, test } from 'vitest';
import english from '../../../content/en/widgets/lineage-map.ts';
import chinese from '../../../content/zh/widgets/lineage-map.ts';
import { initialSettings } from '../../contract/knobs.ts';
import { changesOn, weaker } from './changes.ts';
import { edgeIds, knobs } from './knobs.ts';
import { edgeOf } from './layout.ts';
import { bySize, ended, lengthOf, lives, longest, sizeRange } from './lives.ts';
import { frame } from './model.ts';
import { sources } from './sources.folded.ts';
import widget from './widget.ts';
import type { MapText } from './words.ts';

const texts = [english as MapText, chinese as MapText];

test('every link says what changed, and each row has a grade and sources that are listed', () => {
  for (const text of texts) {
    for (const id of edgeIds) {
      const { rows } = changesOn(edgeOf.get(id)!, text, text.lang);
      expect(rows.length, id).toBeGreaterThan(0);
      for (const { value, sources: cited } of rows) {
        expect(value).not.toMatch(/undefined|NaN|→ $/);
        expect(cited.filter((source) => !sources[source])).toEqual([]);
      }
      const settings = { ...initialSettings(knobs), edge: id };
      expect(widget.finding(frame(settings), settings, text)).not.toMatch(/[{}]|undefined/);
    }
  }
});

test('FeedME added zero-shot use, cost in-context learning, and left the tokenizer', () => {
  const { rows, same } = changesOn(edgeOf.get('code-davinci-002>text-davinci-002')!, texts[0]!, 'en');
  expect(rows.map(({ key }) => key.split('.')[0])).toEqual(expect.arrayContaining(['context', 'gained', 'lost']));
  expect(same).toContain('Tokenizer');
});

test('a comparison stands no better than its weaker side', () => {
  expect(weaker('documented', 'inferred')).toBe('inferred');
  expect(weaker('disputed', 'third-party')).toBe('disputed');
});

test('lives run forward, and a shutdown that was put off comes later', () => {
  for (const { from, to, final } of lives) {
    if (to) expect(to > from).toBe(true);
    if (to && final) expect(final > to).toBe(true);
  }
  expect([longest.id, ended.length < lives.length, lengthOf(longest) > 3]).toEqual(['davinci', true, true]);
});

test('by size the largest is first and the unpublished are last; ChatGPT and all of GPT-3.5 are among these', () => {
  const { shown } = frame(initialSettings(knobs));
  const order = bySize(shown);
  const { least, most, none } = sizeRange();
  expect(order[0]!.parameters.value).toBe(most.parameters.value);
  expect(order.at(-none - 1)!.id).toBe(least.id);
  const unknown = order.slice(-none).map(({ id }) => String(id));
  expect(unknown).toEqual(expect.arrayContaining(['chatgpt', 'code-davinci-002', 'text-davinci-002', 'text-davinci-003']));
});
