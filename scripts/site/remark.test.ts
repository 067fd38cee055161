import { expect, test } from 'vitest';
import { remarkNames, remarkSlides } from './remark.ts';

test('each second-level heading begins a slide; what stands before belongs to the title', () => {
  const heading = (id: string) => ({ type: 'heading', depth: 2, data: { hProperties: { id } } });
  const tree = {
    type: 'root',
    children: [{ type: 'paragraph' }, heading('one'), { type: 'paragraph' }, { type: 'heading', depth: 3 }, heading('two')],
  };
  remarkSlides()(tree);
  expect(tree.children.map(({ type }) => type)).toEqual(['paragraph', 'mdxJsxFlowElement', 'mdxJsxFlowElement']);
  expect(tree.children.slice(1)).toMatchObject([
    { name: 'section', attributes: [{ name: 'data-slide', value: 'one' }], children: [{}, {}, { depth: 3 }] },
    { name: 'section', attributes: [{ name: 'data-slide', value: 'two' }], children: [{}] },
  ]);
});

test('the name of a model is kept on one line, other words may break at their hyphen', () => {
  const text = (value: string) => ({ type: 'text', value });
  const tree = {
    type: 'root',
    children: [{ type: 'paragraph', children: [text('fine-tuned from text-davinci-003，GPT-3.5系列, and davinci-instruct-beta')] }],
  };
  remarkNames()(tree);
  const parts = tree.children[0]!.children as { type: string; value?: string; children?: { value: string }[] }[];
  expect(parts.map(({ value, children }) => value ?? `[${children![0]!.value}]`).join('')).toBe(
    'fine-tuned from [text-davinci-003]，[GPT-3.5]系列, and [davinci-instruct-beta]',
  );
});
