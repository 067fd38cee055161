import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dist } from '../pages.mjs';
import { columns, figures, heightsOf, measured, pngFile } from '../posters.mjs';

// What is kept with the sources because only a browser can find it out: is it still true? `npm run posters` makes it anew.
const again = 'run `npm run posters` and commit what it writes';
const site = (): string => process.env['TEST_SITE'] ?? '';

for (const { id, path, hash } of figures()) {
  for (const lang of Object.keys(path)) {
    test(`${id} (${lang}): the poster is of this drawing`, async ({ page }) => {
      expect(measured()[id]?.[lang]?.poster, again).toBe(hash[lang]);
      const png = readFileSync(pngFile(path[lang]!));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(png.length).toBeLessThan(200_000);
      expect(readFileSync(join(dist, path[lang]!, 'alt.txt'), 'utf8').trim().length).toBeGreaterThan(20);
      // The SVG is well formed, and whole: nothing of it comes from elsewhere.
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(`${site()}${path[lang]}poster.svg`);
      expect(await page.evaluate(() => document.documentElement.tagName)).toBe('svg');
      expect(await page.evaluate(() => document.querySelector('parsererror'))).toBe(null);
      expect(await page.evaluate(() => document.querySelector('.poster-figure')!.querySelector('svg, p') !== null)).toBe(true);
      expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([`${site()}${path[lang]}poster.svg`]);
    });

    test(`${id} (${lang}): the embed is as high as recorded at ${columns.join(', ')} pixels`, async ({ page }) => {
      const now = await heightsOf(page, site() + path[lang]);
      for (const width of columns) {
        const recorded = measured()[id]?.[lang]?.heights[width] ?? 0;
        // Fonts of another system are a little wider or narrower.
        expect(Math.abs(now[width]! - recorded), `${width}: ${recorded} recorded, ${now[width]} now; ${again}`).toBeLessThanOrEqual(
          Math.max(24, 0.03 * recorded),
        );
      }
    });
  }
}
