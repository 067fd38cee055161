import type { Page } from '@playwright/test';

/** Opens a page as slides and waits until one is there. */
export async function startAt(page: Page, path: string, hash: string): Promise<void> {
  // A new hash alone would not load the page.
  await page.goto('about:blank');
  await page.goto(path + hash);
  await page.locator('.presenter-bar').waitFor({ state: 'attached' });
  await page.locator('[data-current]').waitFor();
}

/** Presses keys one after the other. */
export async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Where the talk is, by its address and by what a screen reader is told. */
export function place(page: Page): Promise<{ hash: string; slide: number; step: number; of: number; said: string }> {
  return page.evaluate(() => {
    const [, slide = 0, step = 1] = /^#\/(\d+)(?:\.(\d+))?$/.exec(location.hash) ?? [];
    return {
      hash: location.hash,
      slide: Number(slide),
      step: Number(step),
      of: document.querySelectorAll('main [data-slide]').length,
      said: document.querySelector('.presenter-bar [aria-live]')?.textContent ?? '',
    };
  });
}

/** Presses one key until nothing changes any more; the addresses on the way, the first included. */
export async function walk(page: Page, key: string, look: () => Promise<void> = async () => {}): Promise<string[]> {
  const way = [(await place(page)).hash];
  for (;;) {
    await look();
    await press(page, key);
    const { hash } = await place(page);
    if (hash === way.at(-1)) return way;
    way.push(hash);
  }
}

/** What of the slide reaches into the outer 28 pixels of the screen, where projectors cut. */
export function outside(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!;
      if (!node.textContent?.trim() || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (parent.closest('.visually-hidden, script, style')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, top, right, bottom, width } = range.getBoundingClientRect();
      if (width === 0) continue;
      if (left < 28 || top < 28 || right > innerWidth - 28 || bottom > innerHeight - 28)
        found.push(node.textContent.trim().slice(0, 60));
    }
    return found;
  });
}

/** What has no room on the slide: text that runs into the footer or beyond an edge, and the slide's own overflow. */
export function crowded(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const slide = document.querySelector('[data-current]')!;
    const floor = document.querySelector('.presenter-bar')!.getBoundingClientRect().top;
    const found = slide.scrollWidth > slide.clientWidth + 1 ? ['the slide is too wide'] : [];
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!;
      if (!node.textContent?.trim() || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (parent.closest('.visually-hidden, option')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, top, right, bottom, width } = range.getBoundingClientRect();
      // The name of a stage that has no room for it is not drawn: it has fallen out of its box. One that is drawn is drawn whole
      // (but for the room above and below its letters).
      if (parent.closest('label:has([data-scrub])')) {
        const edge = parent.getBoundingClientRect().bottom;
        if ((top + bottom) / 2 >= edge) continue;
        if (bottom > edge + 4) found.push(`cut: ${node.textContent.trim()}`);
      }
      if (width > 0 && (bottom > floor + 2 || left < 0 || right > innerWidth)) found.push(node.textContent.trim().slice(0, 60));
    }
    return found;
  });
}

/** Visible text of the slide and its footer that is smaller than so many pixels on the screen. */
export function small(page: Page, least: number): Promise<string[]> {
  return page.evaluate((pixels) => {
    const found: string[] = [];
    for (const root of document.querySelectorAll('[data-current], .presenter-bar')) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement!;
        if (!node.textContent?.trim() || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        if (parent.closest('.visually-hidden, option')) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        if (range.getBoundingClientRect().width === 0) continue;
        // Inside a drawing the drawing's own scale counts.
        const matrix = parent instanceof SVGGraphicsElement ? parent.getScreenCTM() : null;
        const size = parseFloat(getComputedStyle(parent).fontSize) * (matrix ? Math.min(matrix.a, matrix.d) : 1);
        if (size < pixels - 0.1) found.push(`${size.toFixed(1)} px: ${node.textContent.trim().slice(0, 60)}`);
      }
    }
    return found;
  }, least);
}
