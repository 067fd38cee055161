import { expect, test } from 'vitest';
import { type Figure, frameTag, frameUrl, htmlSnippet, linkSnippet, markdownSnippet, notebookSnippet } from './snippets.ts';

const figure: Figure = {
  base: 'https://example.org/a/',
  path: 'zh/w/lineage-map/',
  query: 'model=chatgpt&links=all',
  frameQuery: 'theme=dark',
  title: 'A "map" of <models> {and} R&D',
  alt: 'One [two] *three*\nfour',
  link: 'The map, an interactive figure',
  height: 353,
  poster: 'poster.png',
};

test('the frame is one line whose attributes mean the same in HTML and in JSX', () => {
  const tag = frameTag(figure);
  expect(tag).not.toMatch(/\n|style=|class=|allowfullscreen/);
  expect(tag).toContain('title="A &quot;map&quot; of &lt;models&gt; &#123;and&#125; R&amp;D"');
  expect(tag).toContain('src="https://example.org/a/zh/w/lineage-map/?model=chatgpt&amp;links=all&amp;embed=1&amp;theme=dark"');
  // Every attribute has a value in double quotes.
  const attributes = tag.slice('<iframe'.length, tag.indexOf('></iframe>'));
  expect(attributes.replace(/ [a-zA-Z]+="[^"<>{}]*"/g, '')).toBe('');
});

test('every snippet ends in a line that is a link', () => {
  expect(htmlSnippet(figure).trimEnd().split('\n').at(-1)).toMatch(/^<p><a href="[^"]+">[^<]+<\/a><\/p>$/);
  expect(linkSnippet(figure)).toBe('https://example.org/a/zh/w/lineage-map/?model=chatgpt&links=all\n');
});

test('in Markdown the signs of a text mean nothing', () => {
  expect(markdownSnippet(figure)).toBe(
    '[![One \\[two\\] \\*three\\* four](https://example.org/a/zh/w/lineage-map/poster.png)](https://example.org/a/zh/w/lineage-map/?model=chatgpt&links=all)\n',
  );
});

test('a figure without settings has no empty query', () => {
  const bare = { ...figure, query: '', frameQuery: '' };
  expect(frameUrl(bare)).toBe('https://example.org/a/zh/w/lineage-map/?embed=1');
  expect(linkSnippet(bare)).toBe('https://example.org/a/zh/w/lineage-map/\n');
});

test('a notebook cell is Python', () => {
  expect(notebookSnippet(figure)).toContain('IFrame("https://example.org/a/zh/w/lineage-map/?');
});
