import { expect, test } from '@playwright/test';
import { pages, sample } from '../pages.mjs';
import { axe, settle } from '../visit.mjs';

// A sample of each kind of page in each language; `npm run audit` goes over all of them, at every width.
for (const { path, kind, language } of sample()) {
  // Colours do not depend on the language: the English page is seen by day, the Chinese one in the dark.
  const colorScheme = language === 'en' ? 'light' : 'dark';
  test(`/${path} has nothing axe objects to, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(path);
    await settle(page);
    expect(await axe(page)).toEqual([]);
  });

  test(`/${path} by keyboard: first the skip link, and the focus is always seen`, async ({ page }) => {
    // A style that fades in would still look unfocused when it is read.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    await settle(page);
    await page.keyboard.press('Tab');
    const first = page.locator(':focus');
    await expect(first).toBeInViewport();
    // The 404 page has no header to skip.
    if (kind !== '404') expect(await first.getAttribute('href')).toMatch(/^#./);

    const unseen: string[] = [];
    let stops = 0;
    for (; stops < 60; stops += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(focusedElement);
      if (stop === 'end') break;
      if (stop) unseen.push(stop);
    }
    expect(stops, 'places the Tab key reaches').toBeGreaterThan(kind === '404' ? 0 : 2);
    expect(unseen, 'focused, and nothing shows it').toEqual([]);
  });

  if (kind !== '404') {
    test(`/${path} skip link leads past the header`, async ({ page }) => {
      await page.goto(path);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      const inside = await page.evaluate(() => !document.activeElement?.closest('header:not(main header), nav:not(main nav)'));
      expect(inside).toBe(true);
    });
  }

  test(`/${path} moves nothing where less motion is asked for`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    await settle(page);
    const moving = await page.evaluate(() =>
      document.getAnimations().flatMap(({ effect }) => {
        const { duration, iterations } = effect?.getComputedTiming() ?? {};
        return Number(duration) > 10 || iterations === Infinity ? [String(duration)] : [];
      }),
    );
    expect(moving).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
  });
}

for (const { path } of pages().filter(({ kind }) => kind === 'chapter')) {
  test(`/${path} on paper: every note is there, and no control`, async ({ page }) => {
    await page.goto(path);
    await settle(page);
    await page.emulateMedia({ media: 'print' });
    const references = await page.locator('a[role=doc-noteref]').evaluateAll((links) => links.map((a) => a.getAttribute('href')));
    expect(references.length, 'a chapter has notes').toBeGreaterThan(0);
    for (const reference of new Set(references)) {
      const note = page.locator(reference!);
      await expect(note).toBeVisible();
      expect((await note.innerText()).length).toBeGreaterThan(10);
    }
    await expect(page.locator('h1')).toBeVisible();
    expect(await page.locator('[data-set-theme]:visible').count(), 'buttons of the page’s header').toBe(0);
    // What is pressed in a figure's picture, such as a model on the map, is part of the picture.
    const turned = page.locator('main').locator('label > select, [data-present]');
    expect(
      await turned.evaluateAll((all) => all.filter((each) => each.checkVisibility()).map((each) => each.outerHTML.slice(0, 90))),
    ).toEqual([]);
    // Night on the screen is day on paper.
    await page.locator('html').evaluate((root) => void (root.dataset['theme'] = 'dark'));
    const ink = await page.locator('h1').evaluate((title) => getComputedStyle(title).color);
    expect(Math.max(...[...ink.matchAll(/\d+/g)].slice(0, 3).map(Number)), ink).toBeLessThan(80);
  });
}

/**
 * Runs in the page: nothing if the focused element shows it, `end` past the last one, else what it is. "Shows it" means
 * that something about it changes when the focus goes: the ring may be drawn on a wrapper, on a mark inside, or on what
 * follows a hidden radio button, so these are compared too.
 */
function focusedElement(): string {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement || element instanceof SVGElement) || element === document.body) return 'end';
  const near = [element, ...element.querySelectorAll('*')].slice(0, 30);
  if (element.nextElementSibling) near.push(element.nextElementSibling as HTMLElement);
  for (let up = element.parentElement, level = 0; up && level < 2; up = up.parentElement, level += 1) near.push(up);
  const looks = (): string =>
    near
      .map((part) => {
        const { outline, boxShadow, border, backgroundColor, color, fill, stroke, strokeWidth, textDecoration } =
          getComputedStyle(part);
        return [outline, boxShadow, border, backgroundColor, color, fill, stroke, strokeWidth, textDecoration].join();
      })
      .join('\n');
  const focused = looks();
  element.blur();
  const changed = looks() !== focused;
  element.focus({ preventScroll: true });
  return changed ? '' : element.outerHTML.slice(0, 150);
}
