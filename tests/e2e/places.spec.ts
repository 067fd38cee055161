import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { sample } from '../pages.mjs';
import { settle, troubles } from '../visit.mjs';

// The same folder of files must work wherever it is put: at a root, below a path, on a disk, without scripts.
const below = process.env['TEST_BELOW'] ?? '';

/** How much text the main part holds, apart from what can only be turned with a script. */
const wordsOf = (page: Page): Promise<number> =>
  page.locator('main').evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement;
    for (const control of copy.querySelectorAll('select, button, script')) control.remove();
    return copy.textContent?.replace(/\s+/g, ' ').length ?? 0;
  });

for (const { path, file, kind } of sample()) {
  test(`/a/b/${path} works below a sub-path`, async ({ page }) => {
    const trouble = troubles(page);
    const bad: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400 || !response.url().startsWith(below)) bad.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(below + path);
    await settle(page);
    await expect(page.locator('h1')).toBeVisible();
    expect(trouble).toEqual([]);
    expect(bad).toEqual([]);
  });

  // A host serves the 404 page; from a disk nobody does.
  if (kind !== '404') {
    test(`${path || 'the home page'} works from a disk`, async ({ page }) => {
      const trouble = troubles(page);
      await page.goto(pathToFileURL(file).href);
      await settle(page);
      await expect(page.locator('h1')).toBeVisible();
      // Without its style sheet a page would show its heading all the same.
      const sheets = await page.evaluate(() => document.styleSheets.length);
      expect(sheets).toBeGreaterThan(0);
      // A font's preload is refused from a disk and the browser says so; the font itself must load all the same.
      const fonts = await page.evaluate(() =>
        [...document.fonts].filter(({ status }) => status === 'error').map(({ family }) => family),
      );
      expect(fonts, 'fonts that did not load').toEqual([]);
      expect(trouble.filter((line) => !/\.woff2\b/.test(line))).toEqual([]);
    });
  }

  test(`/${path} is complete without JavaScript`, async ({ browser, baseURL }) => {
    const withScripts = await browser.newPage();
    await withScripts.goto(baseURL + path);
    const expected = await wordsOf(withScripts);
    await withScripts.close();

    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(baseURL + path);
    await expect(page.locator('h1')).toBeVisible();
    const shown = await wordsOf(page);
    // Controls come with the scripts; prose, pictures and tables do not.
    expect(shown).toBeGreaterThan(expected * 0.8);
    for (const island of await page.locator('[data-widget]').all()) {
      await expect(island).toBeVisible();
      expect(await island.locator('svg, table, p, figure, li').count(), 'a picture or text in each widget').toBeGreaterThan(0);
    }
    await context.close();
  });
}

for (const path of ['no-such-page', 'no/such/page/', 'zh/no/such/page/', 'w/no-such-widget/deep/?at=3#4']) {
  for (const place of ['TEST_SITE', 'TEST_BELOW']) {
    const where = place === 'TEST_BELOW' ? 'below a sub-path' : 'at a root';
    test(`/${path} ${where} shows a page that says it is missing and leads home`, async ({ page }) => {
      const site = process.env[place] ?? '';
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      const failed: string[] = [];
      page.on('response', (response) => {
        if (response.status() >= 400 && response.request().resourceType() !== 'document') failed.push(response.url());
      });
      const response = await page.goto(site + path);
      expect(response?.status()).toBe(404);
      await expect(page.locator('h1')).toBeVisible();
      // The page finds out where the site hangs by asking the folders above it for a file that only the root holds.
      const hrefs = () => page.locator('main a').evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).href));
      await expect.poll(async () => (await hrefs()).filter((href) => href.startsWith(site)).length).toBeGreaterThan(0);
      for (const link of await hrefs()) {
        const { status } = await fetch(link);
        expect({ link, status }).toEqual({ link, status: 200 });
      }
      expect(errors).toEqual([]);
      expect(
        failed.filter((url) => !url.endsWith('/lineage-root.svg')),
        'files the page could not load',
      ).toEqual([]);
    });
  }
}
