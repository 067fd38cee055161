import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { axe, overflow, troubles } from '../visit.mjs';
import { htmlSnippet } from '../../src/surfaces/embed/snippets.ts';
import { allFigures, type Blog, expectFits, expectPath, expectPolicy, type Listed, liveFrame, startBlog } from './blog.ts';

// Every figure there is, set into another site's page in the ways the world does it. A figure added later is tested too.
let blog: Blog;
test.beforeAll(async () => {
  blog = await startBlog();
});
test.afterAll(() => blog.close());

const kB = 1000;
const isLab = ({ folder, path }: Listed): boolean =>
  readFileSync(join(folder, path['en']!, 'index.html'), 'utf8').includes('data-lab');

const snippetOf = (figure: Listed, lang: string, frameQuery = ''): string =>
  htmlSnippet({
    base: figure.site,
    path: figure.path[lang]!,
    query: new URLSearchParams(Object.entries(figure.params).map(([name, { initial }]) => [name, initial])).toString(),
    frameQuery,
    title: figure.title[lang]!,
    alt: '',
    link: 'The full page',
    height: figure.heights[lang]?.['640'] ?? 600,
    poster: 'poster.png',
  });

for (const figure of allFigures()) {
  const { id } = figure;
  for (const lang of Object.keys(figure.path)) {
    test(`${id} (${lang}) in a post on another site: the right height, its own host alone, light enough`, async ({ page }) => {
      const trouble = troubles(page);
      const bytes: { url: string; size: Promise<number> }[] = [];
      page.on('response', (response) => {
        if (!/^https?:/.test(response.url()) || response.url().includes('blog.localhost')) return;
        bytes.push({
          url: response.url(),
          size: response.allHeaders().then((headers) => Number(headers['content-length'] ?? Number.NaN)),
        });
      });
      await page.goto(blog.post(snippetOf(figure, lang)));
      const frame = await liveFrame(page);
      await expectFits(page, frame);
      await page.waitForLoadState('networkidle');

      await expect(frame.locator('.head, .foot').first()).toBeHidden();
      await expect(frame.locator('[data-credit]')).toBeVisible();
      expect(await page.locator('#before, #after').allInnerTexts()).toEqual(['Text before.', 'Text after.']);
      expect(bytes.filter(({ url }) => !url.startsWith(figure.site)).map(({ url }) => url)).toEqual([]);
      const sizes = await Promise.all(bytes.map(async ({ url, size }) => ({ url, size: await size })));
      const own = sizes.filter(({ url }) => !url.endsWith('/embed.js'));
      const total = own.reduce((sum, { size }) => sum + size, 0);
      expect(total, sizes.map(({ url, size }) => `${size} ${url}`).join('\n')).toBeLessThanOrEqual(
        (isLab(figure) ? 160 : 110) * kB,
      );
      if (lang === 'en') await expectPath(frame);
      expect(trouble).toEqual([]);
      await expectPolicy(frame);
    });
  }

  test(`${id} in a sandbox that allows scripts and nothing else, from a host without CORS`, async ({ page }) => {
    const trouble = troubles(page);
    await page.goto(
      blog.post(
        `<iframe sandbox="allow-scripts" src="${figure.site}${figure.path['en']}?embed=1" title="x" width="100%" height="400"></iframe>
<script async src="${figure.site}embed.js"></script>`,
      ),
    );
    const frame = await liveFrame(page);
    expect(await frame.evaluate(() => origin)).toBe('null');
    await expectFits(page, frame);
    await expectPath(frame);
    // The text font may not be read there, and the browser says so; the system's own stands in.
    expect(trouble.filter((line) => !/\.woff2|ERR_FAILED/.test(line))).toEqual([]);
    await expectPolicy(frame);
  });

  test(`${id} where storage is refused`, async ({ page }) => {
    const trouble = troubles(page);
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('The operation is insecure.', 'SecurityError');
          },
        });
      }
    });
    await page.goto(blog.post(snippetOf(figure, 'en')));
    const frame = await liveFrame(page);
    await expectFits(page, frame);
    await expectPath(frame);
    expect(trouble).toEqual([]);
    await expectPolicy(frame);
  });

  test(`${id} in a page on a disk`, async ({ page }) => {
    const trouble = troubles(page);
    const folder = mkdtempSync(join(tmpdir(), 'post-'));
    const base = pathToFileURL(`${figure.folder}/`).href;
    const file = join(folder, 'post.html');
    writeFileSync(
      file,
      `<!doctype html><title>A post</title><body style="width:640px"><iframe src="${base}${figure.path['en']}index.html?embed=1" title="x" width="100%" height="400" frameborder="0"></iframe>
<script async src="${base}embed.js"></script>`,
    );
    await page.goto(pathToFileURL(file).href);
    const frame = await liveFrame(page);
    await expectFits(page, frame);
    await expectPath(frame);
    expect(trouble.filter((line) => !/\.woff2|ERR_FAILED/.test(line))).toEqual([]);
    await expectPolicy(frame);
    rmSync(folder, { recursive: true });
  });

  for (const theme of ['light', 'dark']) {
    test(`${id} as an embed is accessible, ${theme}`, async ({ page }) => {
      await page.goto(`${figure.site}${figure.path['en']}?embed=1&theme=${theme}`);
      await page.locator('[data-widget][data-live]').waitFor();
      expect(await axe(page)).toEqual([]);
    });
  }

  test(`${id} in a column of 280 pixels, dark`, async ({ page }) => {
    await page.goto(blog.post(`<div style="width:280px">${snippetOf(figure, 'en', 'theme=dark')}</div>`));
    const frame = await liveFrame(page);
    await expectFits(page, frame);
    expect(await overflow(frame as never)).toEqual([]);
    expect(await frame.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await expectPath(frame);
    await expectPolicy(frame);
  });
}
