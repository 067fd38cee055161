// The figures in real blogs: Hugo, Jekyll, Eleventy, Astro and plain MDX build a small blog each out of the snippets our dialog gives, and
// Chromium opens it on another site than ours.
//
//   node tests/engines.mjs             those that are here (dist must be built)
//   node tests/engines.mjs --install   installs the others first
import { existsSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { found } from './browsers.mjs';
import { astro } from './engines/astro.mjs';
import { eleventy } from './engines/eleventy.mjs';
import { hugo } from './engines/hugo.mjs';
import { jekyll } from './engines/jekyll.mjs';
import { look } from './engines/look.mjs';
import { mdxWithReact } from './engines/mdx.mjs';
import { buildBlog, posts } from './engines/posts.mjs';
import { copySnippets } from './engines/snippets.mjs';
import { dist } from './pages.mjs';
import { serve } from './serve.mjs';

const engines = [mdxWithReact, hugo, jekyll, eleventy, astro];

/**
 * Every post of every blog whose engine is here; the posts of the others are counted as skipped.
 * @param {{install?: boolean}} [options] with `install`, an engine that is not here is fetched, and one that cannot be had is
 *   a failure
 * @returns {Promise<{passed: number, failed: number, skipped: number, messages: string[]}>}
 */
export async function blogs({ install = false } = {}) {
  if (!existsSync(dist)) throw new Error('dist is missing: build first (`npx vite build`)');
  const result = { passed: 0, failed: 0, skipped: 0, messages: [] };
  const here = [];
  for (const engine of engines) {
    if (engine.here() || (install && engine.install() && engine.here())) here.push(engine);
    else {
      result[install ? 'failed' : 'skipped'] += engine.blogs.length * posts.length;
      const way = install ? `and could not be installed: ${engine.advice}` : '`npm run test:engines` installs it';
      result.messages.push(`${engine.name} is not here (${way})`);
    }
  }

  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath: found().chromium });
  const site = await serve({ dir: dist });
  try {
    const copied = await copySnippets(browser, site.url);
    for (const engine of here) for (const blog of engine.blogs) await open(browser, engine, blog, copied, result);
  } finally {
    await browser.close();
    await site.close();
  }
  return result;
}

/** Builds a blog and looks at its posts. */
async function open(browser, engine, blog, copied, result) {
  let folder;
  try {
    folder = await buildBlog(engine, blog, copied);
  } catch (error) {
    result.failed += posts.length;
    result.messages.push(`${blog.name}: ${error.message}`);
    return;
  }
  const server = await serve({ dir: folder });
  try {
    for (const { name, form, script } of posts) {
      // To a browser this host is as far from 127.0.0.1, where our site is, as any other.
      const url = `http://blog.localhost:${server.port}/${name}/`;
      const problems = await look(browser, url, { script, raw: blog.raw, snippets: copied.snippets[form] });
      result[problems.length > 0 ? 'failed' : 'passed'] += 1;
      result.messages.push(...problems.map((problem) => `${blog.name}, post “${name}”: ${problem}`));
    }
  } finally {
    await server.close();
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { passed, failed, skipped, messages } = await blogs({ install: process.argv.includes('--install') });
  for (const message of messages) console.error(message);
  console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  process.exitCode = failed || !passed ? 1 : 0;
}
