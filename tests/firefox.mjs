// The second browser: a smoke of each kind of page in Firefox, driven by puppeteer-core over WebDriver BiDi.
// (Playwright drives only its own patched Firefox, which Debian and most readers do not have.)
//
//   node tests/firefox.mjs
import { readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { found } from './browsers.mjs';
import { buildPage } from './fixtures/engine/page.mjs';
import { dist, pages } from './pages.mjs';
import { serve } from './serve.mjs';

/**
 * Home, a chapter, a widget page and the 404 page on a phone's width, and the engine's checksum on both paths; skipped where
 * set-up found no Firefox.
 * @returns {Promise<{passed: number, failed: number, skipped: number, messages: string[]}>}
 */
export async function smoke() {
  const { firefox } = found();
  if (!firefox) return { passed: 0, failed: 0, skipped: 1, messages: ['No Firefox here'] };
  const every = pages();
  const chosen = ['home', 'chapter', 'widget', '404'].map(
    (kind) => every.find((page) => page.kind === kind) ?? { kind, path: undefined },
  );

  const { default: puppeteer } = await import('puppeteer-core');
  const site = await serve({ dir: dist });
  const engine = await serve({ dir: await buildPage() });
  const paths = ['wasm', 'twin'];
  const messages = [];
  let failed = 0;
  let browser;
  try {
    browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox, headless: true });
    for (const { kind, path } of chosen) {
      const problems = path === undefined ? ['there is no such page'] : await look(browser, site.url, kind, path);
      if (problems.length > 0) failed += 1;
      messages.push(...problems.map((problem) => `${kind} in Firefox: ${problem}`));
    }
    for (const path of paths) {
      const problems = await compare(browser, engine.url, path);
      if (problems.length > 0) failed += 1;
      messages.push(...problems);
    }
  } finally {
    await browser?.close();
    await site.close();
    await engine.close();
  }
  return { passed: chosen.length + paths.length - failed, failed, skipped: 0, messages };
}

/** What is wrong with one page; an empty list is what we want. */
async function look(browser, root, kind, path) {
  const problems = [];
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 390, height: 844 });
    page.on('pageerror', (error) => problems.push(`uncaught ${error.message}`));
    page.on('console', (message) => message.type() === 'error' && problems.push(`console ${message.text()}`));
    await page.goto(root + (kind === '404' ? 'no/such/page/' : path), { waitUntil: 'load', timeout: 30_000 });
    const { heading, width } = await page.evaluate(() => ({
      heading: document.querySelector('h1')?.getBoundingClientRect().height ?? 0,
      width: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }));
    if (heading === 0) problems.push('no heading to be seen');
    if (width !== 0) problems.push(`${width} px of sideways scroll`);
    if (kind === 'widget') await wake(page, problems);
  } catch (error) {
    problems.push(String(error));
  } finally {
    await page.close();
  }
  return problems;
}

/** The weights of a small model after 200 steps have the bits they have everywhere else. */
async function compare(browser, root, path) {
  const pinned = JSON.parse(readFileSync(new URL('fixtures/engine/checksum.json', import.meta.url), 'utf8'));
  const page = await browser.newPage();
  try {
    await page.goto(root, { waitUntil: 'load', timeout: 30_000 });
    const checksum = await page.evaluate((asked) => window.ask({ ask: 'checksum', path: asked }), path);
    return checksum === pinned.checksum ? [] : [`the engine (${path}) in Firefox: checksum ${checksum}, not ${pinned.checksum}`];
  } catch (error) {
    return [`the engine (${path}) in Firefox: ${error}`];
  } finally {
    await page.close();
  }
}

async function wake(page, problems) {
  await page.evaluate(() => document.querySelector('[data-widget]')?.scrollIntoView());
  // Not `waitForFunction`: the widget page's CSP forbids eval.
  for (const end = Date.now() + 15_000; Date.now() < end;) {
    if (await page.evaluate(() => document.querySelector('[data-live]') !== null)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  problems.push('the widget stays still');
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { passed, failed, messages } = await smoke();
  for (const message of messages) console.error(message);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed || !passed ? 1 : 0;
}
