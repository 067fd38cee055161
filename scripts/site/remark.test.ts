import { expect, test } from 'vitest';
import { remarkSlides } from './remark.ts';

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
