import { expect, test } from 'vitest';
import { posterSvg, toXml } from './poster.ts';

test('HTML becomes XML', () => {
  expect(toXml('<p class="a">1 &lt; 2<br>x<input type="radio" checked value="a > b"/></p>')).toBe(
    '<p class="a">1 &lt; 2<br/>x<input type="radio" checked="" value="a > b"/></p>',
  );
  expect(toXml('<button disabled>−</button>')).toBe('<button disabled="">−</button>');
  expect(toXml('<path d="M0 0"></path>')).toBe('<path d="M0 0"></path>');
  expect(toXml('<svg width="1"></svg>')).toBe('<svg xmlns="http://www.w3.org/2000/svg" width="1"></svg>');
});

test('a poster says what it shows', () => {
  const svg = posterSvg({ body: '<p>x</p>', css: '.a>b{}', lang: 'en', title: 'A & B', alt: '1 < 2' });
  expect(svg).toContain('<title>A &amp; B</title><desc>1 &lt; 2</desc>');
  expect(svg).toContain('<![CDATA[.a>b{}]]>');
});
