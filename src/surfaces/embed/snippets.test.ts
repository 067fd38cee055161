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

test('the words of a link mean nothing in MDX', () => {
  expect(htmlSnippet({ ...figure, link: 'A *map* of `models` [1]' })).toContain(
    '>A &#42;map&#42; of &#96;models&#96; &#91;1&#93;</a></p>',
  );
});

test('in a picture’s alt text a sign that would mean something is full-width, for escapes are not undone everywhere', () => {
  const alt = (text: string): string => /^\[!\[(.*?)\]\(/.exec(markdownSnippet({ ...figure, alt: text }))![1]!;
  expect(alt('a < b, {c} & e_1 -> 2')).toBe('a ＜ b, ｛c｝ & e＿1 -＞ 2');
  expect(alt(`"It's 'one'" -- (or "two") ...`)).toBe('“It’s ‘one’” – (or “two”) …');
  expect(alt('&amp; \\ $1$ ~2~ `3` |')).toBe('＆amp; ＼ ＄1＄ ～2～ ｀3｀ ｜');
  expect(markdownSnippet(figure)).toBe(
    '[![One ［two］ ＊three＊ four](https://example.org/a/zh/w/lineage-map/poster.png)](https://example.org/a/zh/w/lineage-map/?model=chatgpt&links=all)\n',
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
