import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { format } from 'node:util';
import mdx from '@mdx-js/rollup';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdxFrontmatter from 'remark-mdx-frontmatter';
import { runnerImport } from 'vite';

/**
 * MDX rendered by React, as Docusaurus and Nextra do, which are too large to install here: a `style` in words stops the build
 * there, and an attribute that React spells otherwise is an error in the log. It is made of our own packages, so it is always here.
 */
export const mdxWithReact = {
  name: 'MDX with React',
  folder: 'mdx',
  blogs: [{ name: 'MDX with React', raw: true }],
  here: () => true,
  file: (post) => `posts/${post}.mdx`,
  async build(source, out) {
    const page = readFileSync(join(source, 'page.html'), 'utf8');
    const folder = join(source, 'posts');
    for (const name of readdirSync(folder)) {
      const { module } = await runnerImport(join(folder, name), {
        root: source,
        configFile: false,
        logLevel: 'silent',
        plugins: [mdx({ remarkPlugins: [remarkFrontmatter, remarkMdxFrontmatter] })],
      });
      const { title, script } = module.frontmatter;
      const html = page
        .replace('%title%', () => title)
        .replace(/%script%(.*)%end%/, (_, head) => (script ? head : ''))
        .replace('%content%', () => quietly(() => renderToStaticMarkup(createElement(module.default))));
      const place = join(out, basename(name, '.mdx'));
      mkdirSync(place, { recursive: true });
      writeFileSync(join(place, 'index.html'), html);
    }
  },
};

/** React says what it does not like in the console. */
function quietly(render) {
  const { error } = console;
  const said = [];
  console.error = (...words) => void said.push(format(...words));
  try {
    const html = render();
    if (said.length > 0) throw new Error(`React complains: ${said.join('\n')}`);
    return html;
  } finally {
    console.error = error;
  }
}
