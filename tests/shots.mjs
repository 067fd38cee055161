// Pictures of the site, to be looked at: one page of each kind in each language and theme at three widths, and a contact
// sheet per width. Into shots/, which git ignores.
//
//   npm run shots                          all of them
//   npm run shots -- chapter-zh            those whose name contains the words
//   npm run shots -- --url=/w/lineage-map/ --size=390x844 --dark --out=look.png   one quick look (--full for the whole page)
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { found } from './browsers.mjs';
import { dist, sample } from './pages.mjs';
import { serve } from './serve.mjs';
import { settle } from './visit.mjs';

const folder = fileURLToPath(new URL('../shots', import.meta.url));
const widths = [390, 768, 1440];
/** Chromium draws at most 16,384 px in one picture; a longer page is cut into several. */
const tallest = 14_000;

const words = process.argv.slice(2);
const option = (name) => words.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
const filter = words.find((word) => !word.startsWith('--')) ?? '';

const site = await serve({ dir: dist });
const browser = await chromium.launch({ executablePath: found().chromium });
try {
  if (option('url') !== undefined) await quickLook();
  else await everything();
} finally {
  await browser.close();
  await site.close();
}

async function quickLook() {
  const [width = 1280, height = 800] = (option('size') ?? '').split('x').filter(Boolean).map(Number);
  const page = await open(option('url').replace(/^\//, ''), { width, height }, words.includes('--dark') ? 'dark' : 'light');
  const path = option('out') ?? join(folder, 'look.png');
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path, fullPage: words.includes('--full') });
  console.log(path);
}

async function everything() {
  const list = sample().flatMap(({ path, kind, language }) =>
    widths.flatMap((width) =>
      ['light', 'dark'].map((theme) => ({
        path,
        width,
        theme,
        name: `${width}-${kind}-${language.slice(0, 2)}-${theme}`,
      })),
    ),
  );
  const wanted = list.filter(({ name }) => name.includes(filter));
  if (!filter) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const queue = [...wanted];
  const worker = async () => {
    for (let shot = queue.shift(); shot; shot = queue.shift()) await take(shot);
  };
  await Promise.all([worker(), worker()]);
  for (const width of widths) await sheet(width);
  console.log(`${wanted.length} pages pictured in ${folder}`);
  if (wanted.length === 0) process.exitCode = 1;
}

/** A page as a reader has it after reading to the end: widgets live, fonts there, scrolled back to the top. */
async function open(path, viewport, colorScheme) {
  const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(site.url + path);
  // A picture of a page whose widget stays still is worth having: it shows the trouble.
  await settle(page).catch((error) => console.error(`/${path}: ${String(error).split('\n')[0]}`));
  return page;
}

async function take({ path, width, theme, name }) {
  const page = await open(path, { width, height: 900 }, theme);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0, part = 1; y < height; y += tallest, part += 1) {
    const clip = { x: 0, y, width, height: Math.min(tallest, height - y) };
    await page.screenshot({ path: join(folder, `${name}${part > 1 ? `-part${part}` : ''}.png`), fullPage: true, clip });
  }
  await page.context().close();
}

/** All pictures of one width side by side, cut off below so that none hides the others. */
async function sheet(width) {
  const files = readdirSync(folder).filter((name) => name.startsWith(`${width}-`) && !name.includes('-part'));
  if (files.length === 0) return;
  const column = width === 390 ? 260 : width === 768 ? 360 : 480;
  const figures = files.map((name) => `<figure><div><img src="${name}"></div><figcaption>${name}</figcaption></figure>`);
  const html = `<!doctype html><meta charset="utf-8"><title>${width} px</title><style>
    body { margin: 24px; display: grid; grid-template-columns: repeat(auto-fill, ${column}px); gap: 24px; font: 13px system-ui; background: #888 }
    figure { margin: 0 } div { max-height: ${column * 4}px; overflow: hidden } img { width: 100%; display: block }
  </style>${figures.join('')}`;
  const file = join(folder, `sheet-${width}.html`);
  writeFileSync(file, html);
  const page = await browser.newPage({ viewport: { width: 24 + 4 * (column + 24), height: 900 } });
  await page.goto(pathToFileURL(file).href);
  await page.screenshot({ path: join(folder, `sheet-${width}.png`), fullPage: true });
  await page.close();
}
