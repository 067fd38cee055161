import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { pages } from '../pages.mjs';
import { settle } from '../visit.mjs';

// What a reader pays: bytes on the wire, as the server's Content-Length says after gzip.
const kB = 1000;
const React = /react\.(transitional\.)?element|react\.dev\/errors/;

interface Loaded {
  url: string;
  type: string;
  bytes: number;
  text: string;
}

/** Records all that a page loads from now on. */
function loads(page: Page): () => Promise<Loaded[]> {
  const list: Promise<Loaded>[] = [];
  page.on('response', (response) => {
    // Blobs and data: addresses are part of something that was counted already.
    if (!/^https?:/.test(response.url())) return;
    const read = async (): Promise<Loaded> => ({
      url: response.url(),
      type: response.request().resourceType(),
      bytes: Number((await response.allHeaders())['content-length'] ?? Number.NaN),
      text: response.request().resourceType() === 'script' ? await response.text() : '',
    });
    list.push(read());
  });
  return () => Promise.all(list);
}

const total = (list: Loaded[]): number => list.reduce((sum, { bytes }) => sum + bytes, 0);
const list = (loaded: Loaded[]): string => loaded.map(({ url, bytes }) => `${bytes} ${url}`).join('\n');

/** Widgets stay asleep, so that only what the page itself needs is weighed. */
async function keepWidgetsAsleep(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.IntersectionObserver = class {
      observe() {}
      unobserve() {}
      disconnect() {}
      takeRecords() {
        return [];
      }
    } as unknown as typeof IntersectionObserver;
  });
}

for (const { path, kind } of pages()) {
  if (kind !== 'widget') {
    test(`/${path} is light: JavaScript ≤ 5 kB, all ≤ 60 kB, fonts ≤ 60 kB, and no React`, async ({ page }) => {
      await keepWidgetsAsleep(page);
      const read = loads(page);
      await page.goto(path, { waitUntil: 'networkidle' });
      const loaded = await read();
      const fonts = loaded.filter(({ type }) => type === 'font');
      const scripts = loaded.filter(({ type }) => type === 'script');
      const inlined = await page
        .locator('script:not([src]):not([type="application/json"])')
        .evaluateAll((elements) => elements.map((element) => element.textContent).join('\n'));
      const inlinedBytes = inlined ? gzipSync(inlined).length : 0;

      expect.soft(total(scripts) + inlinedBytes, list(scripts)).toBeLessThanOrEqual(5 * kB);
      expect.soft(total(fonts), list(fonts)).toBeLessThanOrEqual(60 * kB);
      expect.soft(total(loaded) - total(fonts), list(loaded)).toBeLessThanOrEqual(60 * kB);
      expect.soft(scripts.filter((script) => React.test(script.text)).map(({ url }) => url)).toEqual([]);
    });
  }

  if (kind === 'widget') {
    test(`/${path} is ≤ 110 kB in all once live, fonts counted (a lab ≤ 160 kB)`, async ({ page }) => {
      const read = loads(page);
      await page.goto(path);
      await settle(page);
      await page.waitForLoadState('networkidle');
      const loaded = await read();
      const lab = (await page.locator('[data-widget][data-lab]').count()) > 0;
      expect(
        loaded.some((script) => React.test(script.text)),
        'React is there, else nothing was weighed',
      ).toBe(true);
      expect(total(loaded), list(loaded)).toBeLessThanOrEqual((lab ? 160 : 110) * kB);
    });
  }
}
