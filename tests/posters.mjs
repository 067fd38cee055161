// What only a browser can find out about a figure, kept with the sources: its poster as a PNG (public/…/poster.png), and how
// high its embed is in a column of 360, 640 and 960 pixels (src/surfaces/embed/measured.json). `npm run posters` makes what
// is missing or old; a test (tests/e2e/posters.spec.ts) says when that is needed.
//
//   node tests/posters.mjs [--all]
import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { found } from './browsers.mjs';
import { dist } from './pages.mjs';
import { serve } from './serve.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const record = join(root, 'src/surfaces/embed/measured.json');
export const columns = [360, 640, 960];

/**
 * What has been found out so far.
 * @returns {Record<string, Record<string, {poster: string, heights: Record<number, number>}>>}
 */
export const measured = () => JSON.parse(readFileSync(record, 'utf8'));

/**
 * The figures of the built site.
 * @param {string} [folder]
 * @returns {{id: string, path: Record<string, string>, title: Record<string, string>, hash: Record<string, string>}[]}
 */
export function figures(folder = dist) {
  return JSON.parse(readFileSync(join(folder, 'w/index.json'), 'utf8'));
}

/** Where a figure's PNG is kept. */
export const pngFile = (path) => join(root, 'public', path, 'poster.png');

/**
 * The height of a figure's embed as it opens, by the width of its column.
 * @param {import('playwright-core').Page} page
 * @param {string} url the figure's own page
 * @returns {Promise<Record<number, number>>}
 */
export async function heightsOf(page, url) {
  const heights = {};
  for (const width of columns) {
    await page.setViewportSize({ width, height: 300 });
    await page.goto(`${url}?embed=1`);
    await page.locator('[data-widget][data-live]').waitFor();
    await page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    });
    heights[width] = await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  }
  return heights;
}

async function make({ all }) {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath: found().chromium });
  const site = await serve({ dir: dist });
  const known = measured();
  const next = {};
  try {
    const page = await browser.newPage({ viewport: { width: 1200, height: 630 }, colorScheme: 'light' });
    for (const { id, path, hash } of figures()) {
      next[id] = {};
      for (const lang of Object.keys(path)) {
        const heights = await heightsOf(page, site.url + path[lang]);
        const png = pngFile(path[lang]);
        if (all || !existsSync(png) || known[id]?.[lang]?.poster !== hash[lang]) {
          await page.setViewportSize({ width: 1200, height: 630 });
          await page.goto(pathToFileURL(join(dist, path[lang], 'poster.svg')).href);
          await page.waitForTimeout(300);
          mkdirSync(dirname(png), { recursive: true });
          await page.screenshot({ path: png });
          console.log(`${png.slice(root.length)} ${Math.round(readFileSync(png).length / 1000)} kB`);
        }
        next[id][lang] = { poster: hash[lang], heights };
      }
    }
    // The posters of a figure that is gone go too.
    for (const [id, languages] of Object.entries(known))
      for (const lang of Object.keys(languages))
        if (!next[id]?.[lang])
          rmSync(dirname(pngFile(`${lang === 'en' ? '' : `${lang}/`}w/${id}/`)), { recursive: true, force: true });
    writeFileSync(record, `${JSON.stringify(next, null, 2)}\n`);
  } finally {
    await browser.close();
    await site.close();
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await make({ all: process.argv.includes('--all') });
  console.log('Build again: the pages name these files and heights.');
}
