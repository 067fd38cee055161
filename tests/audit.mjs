// axe over every page × theme × width. Too long for `npm test`, which takes a sample of it.
//
//   npm run audit [-- part of a path]
import { chromium } from 'playwright-core';
import { found } from './browsers.mjs';
import { dist, pages } from './pages.mjs';
import { serve } from './serve.mjs';
import { axe, settle } from './visit.mjs';

const widths = [320, 390, 768, 1440];
/** The system's scheme, and a reader's choice against it: both ways by which a page turns dark. */
const themes = [
  { name: 'light', system: 'light' },
  { name: 'dark', system: 'dark' },
  { name: 'chosen light', system: 'dark', chosen: 'light' },
  { name: 'chosen dark', system: 'light', chosen: 'dark' },
];

const filter = process.argv[2] ?? '';
const queue = pages().filter(({ path }) => `/${path}`.includes(filter));
if (queue.length === 0) {
  console.error(`No page in ${dist} whose path contains “${filter}”: is the site built?`);
  process.exit(1);
}
const total = queue.length;
const site = await serve({ dir: dist });
const browser = await chromium.launch({ executablePath: found().chromium });
let looks = 0;
let violations = 0;

/** One page in all themes and widths; loaded once, because axe itself takes most of the time. */
async function audit({ path }) {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(site.url + path);
  await settle(page);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    for (const { name, system, chosen } of themes) {
      await page.emulateMedia({ colorScheme: system });
      await page.evaluate((theme) => {
        if (theme) document.documentElement.dataset.theme = theme;
        else delete document.documentElement.dataset.theme;
      }, chosen);
      looks += 1;
      const lines = await axe(page);
      violations += lines.length;
      for (const line of lines) console.log(`/${path} · ${width} px · ${name}\n  ${line}`);
    }
  }
  await context.close();
}

async function worker() {
  for (let page = queue.shift(); page; page = queue.shift()) {
    try {
      await audit(page);
    } catch (error) {
      violations += 1;
      console.log(`/${page.path} could not be audited: ${error}`);
    }
  }
}

await Promise.all([worker(), worker()]);
await browser.close();
await site.close();
console.log(`${total} pages, ${looks} looks, ${violations} violations`);
process.exitCode = violations > 0 ? 1 : 0;
