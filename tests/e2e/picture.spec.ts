import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { dist } from '../pages.mjs';

/** Presses a button and gives what it hands over. */
async function saved(page: Page, name: string): Promise<{ file: string; content: Buffer }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  const file = await download;
  return { file: file.suggestedFilename(), content: await readFile((await file.path())!) };
}

test.describe('a figure can be taken away as a picture', () => {
  for (const [path, says] of [
    ['/w/lineage-map/?model=davinci', 'code-davinci-002'],
    ['/zh/w/claim-check/?said=d', '推断'],
  ] as const) {
    test(`${path} as SVG, with what it finds, whose it is and where`, async ({ page }) => {
      await page.goto(path);
      await page.locator('[data-live]').waitFor();
      const { file, content } = await saved(page, path.startsWith('/zh') ? '把图存为SVG' : 'Save the picture as SVG');
      const svg = content.toString('utf8');
      expect(file).toMatch(/^[\w-]+\.svg$/);
      const fault = await page.evaluate(
        (text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')?.textContent,
        svg,
      );
      expect(fault).toBeUndefined();
      for (const said of [says, 'CC BY 4.0', path.split('?')[1]!]) expect(svg).toContain(said);
      // It stands alone: no style sheet, no script, nothing fetched.
      expect(svg).not.toMatch(/<script|<link|<select|class="|url\("?https?:/);
    });
  }

  test('as PNG, two dots to a pixel', async ({ page }) => {
    await page.goto('/w/lineage-map/');
    await page.locator('[data-live]').waitFor();
    const { content } = await saved(page, 'Save the picture as PNG');
    expect(content.subarray(1, 4).toString('latin1')).toBe('PNG');
    const width = await page
      .locator('figure [data-picture]')
      .last()
      .evaluate((body) => body.getBoundingClientRect().width);
    expect(content.readUInt32BE(16)).toBeGreaterThan(2 * width);
  });

  test('from a page on a disk, both ways', async ({ page }) => {
    await page.goto(pathToFileURL(join(dist, 'w/lineage-map/index.html')).href);
    await page.locator('[data-live]').waitFor();
    const { content: svg } = await saved(page, 'Save the picture as SVG');
    expect(svg.toString('utf8')).toContain('code-davinci-002');
    const { content: png } = await saved(page, 'Save the picture as PNG');
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  });
});
