import { expect, type Page, test } from '@playwright/test';
import { claims } from '../../content/facts/claims.ts';
import { sources } from '../../content/facts/sources.ts';
import { pages } from '../pages.mjs';

// Claims, sources and facts: complete lists with addresses, which a script makes easier to search.
const shown = (page: Page): Promise<string[]> =>
  page.locator('[data-item]:not([hidden])').evaluateAll((items) => items.map(({ id }) => id));

/** Out of the way of the header and inside the window. */
const inView = async (page: Page, id: string): Promise<void> => {
  await expect(page.locator(`[id="${id}"]`)).toBeVisible();
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
};

for (const prefix of ['', 'zh/']) {
  test(`/${prefix}claims/ holds every claim, filters it, and says how many are left`, async ({ page }) => {
    await page.goto(`${prefix}claims/`);
    expect((await shown(page)).toSorted()).toEqual(claims.map(({ id }) => String(id)).toSorted());
    await page.locator('input[value=wrong]').check({ force: true });
    const wrong = claims.filter(({ verdict }) => verdict === 'wrong');
    expect(await shown(page)).toHaveLength(wrong.length);
    await expect(page.locator('output')).toContainText(`${wrong.length}`);
    await page.locator('select[name=chapter]').selectOption('c08');
    expect((await shown(page)).toSorted()).toEqual(
      wrong.flatMap(({ id, chapter }) => (chapter === 'c08' ? [String(id)] : [])).toSorted(),
    );
    // Empty topics go with their headings.
    await expect(page.locator('[data-group]:not([hidden])')).not.toHaveCount(0);
    for (const group of await page.locator('[data-group]:not([hidden])').all()) {
      expect(await group.locator('[data-item]:not([hidden])').count()).toBeGreaterThan(0);
    }
    // The choice is in the address, and the address is the choice.
    expect(new URL(page.url()).search).toBe('?verdict=wrong&chapter=c08');
    const before = await shown(page);
    await page.reload();
    expect(await shown(page)).toEqual(before);
    await page.locator('form [data-clear]').click();
    expect(await shown(page)).toHaveLength(claims.length);
  });

  test(`/${prefix}claims/ is searched by words; what is typed stays out of the address`, async ({ page }) => {
    await page.goto(`${prefix}claims/`);
    const box = page.getByRole('searchbox');
    await box.fill('ＦＥＥＤＭＥ 7');
    const found = await shown(page);
    expect(found).toContain('s0-05');
    expect(found.length).toBeLessThan(10);
    expect(page.url()).not.toContain('?');
    await box.fill('no such word at all');
    await expect(page.locator('[data-none]')).toBeVisible();
  });

  test(`/${prefix}claims/#id is shown whatever the filters hide`, async ({ page }) => {
    await page.goto(`${prefix}claims/?verdict=confirmed#s4-16`);
    await inView(page, 's4-16');
    await page.locator('input[value=wrong]').check({ force: true });
    await page.evaluate(() => (location.hash = '#s2-25'));
    await inView(page, 's2-25');
  });

  test(`/${prefix}sources/ says what rests on a source, and gives it for citing`, async ({ page }) => {
    await page.goto(`${prefix}sources/?kind=paper#instructgpt-paper`);
    await inView(page, 'instructgpt-paper');
    expect(await shown(page)).toHaveLength(sources.filter(({ kind }) => kind === 'paper').length);
    const item = page.locator('#instructgpt-paper');
    await item.locator('.supports summary').click();
    await expect(item.locator('a[href$="claims/#s4-16"]')).toBeVisible();
    await expect(item.locator('a[href$="numbers/#training.instructgpt.labelers"]')).toBeVisible();
    await expect(item.locator('a[href*="chapters/a-family/#ref-"]')).toBeVisible();
    await item.locator('.entry summary').click();
    await expect(item.locator('pre')).toContainText('@misc{instructgpt-paper,');
  });
}

test('sources.bib holds every source one can cite', async ({ request, baseURL }) => {
  const text = await (await request.get(`${baseURL}sources.bib`)).text();
  const keys = [...text.matchAll(/^@misc\{(.+),$/gm)].map(([, key]) => key);
  expect(keys).toEqual(sources.filter(({ kind }) => kind !== 'essay').map(({ id }) => id));
});

test('without a script every claim, source and fact is there, and can be reported', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}claims/?verdict=wrong#s2-25`);
  await expect(page.locator('.claim')).toHaveCount(claims.length);
  await inView(page, 's2-25');
  await expect(page.locator('form')).toBeHidden();
  await page.locator('#s2-25 .report summary').click();
  await expect(page.locator('#s2-25 .copyable')).toContainText('claims/#s2-25');
  await page.goto(`${baseURL}facts/#${encodeURIComponent('davinci>text-davinci-001')}`);
  await inView(page, 'davinci>text-davinci-001');
  await context.close();
});

const chapter = pages().find(({ kind, language }) => kind === 'chapter' && language === 'en')!;

test('a fact shows its source and grade when pointed at, focused and tapped, and leads to its address', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 800 });
  await page.goto(chapter.path);
  const fact = page.locator('a.fact').first();
  const note = fact.locator('+ .sidenote');
  await expect(note).toBeHidden();
  await fact.hover();
  await expect(note).toBeVisible();
  await expect(note.locator('.grade')).not.toBeEmpty();
  await page.mouse.move(0, 0);
  await fact.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(note).toBeVisible();
  await fact.click();
  const link = page.locator('.definition[data-open] .addresses a').first();
  await link.click();
  await expect(page).toHaveURL(/(?:facts|numbers)\/#/);
  await inView(page, decodeURIComponent(new URL(page.url()).hash.slice(1)));
});

test('a fact on a slide shows them too', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  for (const { path } of pages().filter(({ kind, language }) => kind === 'chapter' && language === 'en')) {
    await page.goto(path);
    const slides = await page.locator('main [data-slide]').count();
    for (let at = 1; at <= slides; at += 1) {
      await page.goto(`${path}#/${at}`);
      await page.locator('html[data-presenting] [data-slide][data-current]').waitFor();
      const fact = page.locator('[data-slide][data-current] .keys a.fact, [data-slide][data-current] .slide-only a.fact').first();
      if ((await fact.count()) === 0) continue;
      await fact.hover();
      await expect(fact.locator('+ .sidenote')).toBeVisible();
      await expect(fact.locator('+ .sidenote')).toBeInViewport();
      return;
    }
  }
  throw new Error('no slide states a fact');
});
