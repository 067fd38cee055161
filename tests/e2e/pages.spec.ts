import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { dist, pages } from '../pages.mjs';
import { overflow, settle, shifts, troubles, watchShifts } from '../visit.mjs';

// Every page of the built site, on a phone. A new page is covered without a line of test code.
test.use({ viewport: { width: 390, height: 844 } });

const all = pages();
const files = new Map(all.map((page) => [page.path, page]));

test('the site has its pages, in each language alike', () => {
  expect(all.length).toBeGreaterThan(5);
  const english = all.filter(({ language, kind }) => language === 'en' && kind !== '404').map(({ path }) => path);
  const chinese = all.filter(({ language }) => language.startsWith('zh')).map(({ path }) => path);
  expect(chinese.toSorted()).toEqual(english.map((path) => `zh/${path}`).toSorted());
});

for (const { path, language, kind } of all) {
  const name = `/${path}`;

  test(`${name} loads quietly, stands still and fits a phone`, async ({ page, baseURL }) => {
    const trouble = troubles(page);
    const others: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      if (/^https?:/.test(url) && !url.startsWith(baseURL!)) others.push(url);
    });
    await watchShifts(page);
    await page.goto(path);
    await settle(page);
    // What arrives late moves the page late.
    await page.waitForTimeout(300);

    expect.soft(await shifts(page), 'layout shifts').toEqual([]);
    expect.soft(await overflow(page), 'sideways scroll at 390 px').toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect.soft(await overflow(page), 'sideways scroll at 320 px').toEqual([]);
    expect.soft(trouble, 'errors').toEqual([]);
    expect.soft(others, 'requests to other hosts').toEqual([]);
  });

  test(`${name} says what it is`, async ({ page }) => {
    await page.goto(path);
    const title = await page.title();
    const description = await page.locator('meta[name=description]').evaluateAll((metas) => metas[0]?.getAttribute('content'));
    expect.soft(title.length, 'title').toBeGreaterThan(3);
    expect.soft(title.length, 'title').toBeLessThan(100);
    expect.soft(description?.length ?? 0, 'description').toBeGreaterThan(language.startsWith('zh') ? 10 : 30);
    expect.soft(await page.locator('html').getAttribute('lang')).toBe(language);
    expect.soft(language, 'language').toMatch(path.startsWith('zh/') ? /^zh/ : /^en/);
    expect.soft(await page.locator('h1').count(), 'one h1').toBe(1);
    expect.soft(await page.locator('main').count(), 'one main').toBe(1);
    await expect.soft(page.locator('h1')).toBeVisible();
  });

  // The 404 page stands at any depth, so its links are tried in places.spec.ts, from a deep address.
  if (kind === '404') continue;
  test(`${name} has no dead link`, () => {
    const dead = addresses(path).filter((address) => !resolves(address, path));
    expect(dead).toEqual([]);
  });
}

test('no two pages have the same title or description in one language', () => {
  for (const part of [/<title>(.*?)<\/title>/, /<meta name="description" content="(.*?)"/]) {
    const seen = all.map(({ file }) => part.exec(readFileSync(file, 'utf8'))?.[1]);
    expect(seen.filter((words, i) => seen.indexOf(words) !== i)).toEqual([]);
  }
});

/** Every `href` and `src` of a page, of elements and not of inlined scripts. */
function addresses(path: string): string[] {
  const html = readFileSync(files.get(path)!.file, 'utf8').replace(/<script(?![^>]*\ssrc=)[^>]*>.*?<\/script>/gs, '');
  return [...html.matchAll(/<[a-z][^>]*?\s(?:href|src)="([^"]*)"/g)].map(([, address]) => address!.replaceAll('&amp;', '&'));
}

/** Whether an address leads to a file of the site and, with a hash, to an element of it. Other hosts are not asked. */
function resolves(address: string, from: string): boolean {
  const url = new URL(address, `http://site/${from}`);
  if (url.host !== 'site' || !/^https?:$/.test(url.protocol)) return true;
  const target = decodeURI(url.pathname.slice(1));
  const page = files.get(target);
  if (!page) return existsAsFile(target);
  const id = decodeURIComponent(url.hash.slice(1));
  return id === '' || readFileSync(page.file, 'utf8').includes(` id="${id}"`);
}

function existsAsFile(path: string): boolean {
  try {
    return readFileSync(`${dist}/${path}`).length > 0;
  } catch {
    return false;
  }
}

test('the language switch keeps the place in a chapter, and the settings of a figure', async ({ page }) => {
  await page.goto('chapters/a-family/');
  const other = page.getByRole('group', { name: /Language|语言/ }).getByRole('link', { name: '中文' });
  await expect(other).toHaveAttribute('href', /zh\/chapters\/a-family\/$/);
  await page.locator('#instructgpt').evaluate((heading) => heading.scrollIntoView());
  // The switch is at the page's head: who goes up to it has read a while before.
  await page.waitForTimeout(1500);
  await page.evaluate(() => scrollTo(0, 0));
  await other.click();
  await page.waitForURL(/\/zh\/chapters\/a-family\/#instructgpt$/);
  await expect(page.locator('#instructgpt')).toBeInViewport();

  await page.goto('w/lineage-map/?model=chatgpt&links=documented');
  await page.locator('[data-live]').waitFor();
  await page.getByRole('link', { name: '中文' }).click();
  await page.waitForURL(/\/zh\/w\/lineage-map\/\?model=chatgpt&links=documented$/);
});
