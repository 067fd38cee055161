import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import type { Still } from '../../src/contract/still.ts';
import { pages } from '../pages.mjs';
import { troubles } from '../visit.mjs';

// Every lab of the site, run whole by the browser: what was computed beforehand must be what is computed here.
const labs = pages().filter(({ kind, file }) => kind === 'widget' && readFileSync(file, 'utf8').includes('data-lab'));

const figure = (page: Page): ReturnType<Page['locator']> => page.locator('[data-lab] figure');
const status = (page: Page): Promise<string | null> => figure(page).getAttribute('data-status');

/** Presses the first button of the player until the run is over: it pauses at the frame that its moment asks for. */
async function finish(page: Page): Promise<void> {
  for (let presses = 0; presses < 4 && (await status(page)) !== 'done'; presses += 1) {
    await page.locator('[data-run]').click();
    await expect.poll(() => status(page), { timeout: 120_000 }).toMatch(/done|paused|failed/);
  }
  await expect(figure(page)).toHaveAttribute('data-status', 'done');
}

for (const { path } of labs) {
  test(`/${path} trains in a worker, and to what was computed beforehand`, async ({ page }) => {
    test.setTimeout(180_000);
    const trouble = troubles(page);
    await page.goto(path);
    await page.locator('[data-lab][data-live]').waitFor();
    const { still } = JSON.parse((await page.locator('[data-lab]').getAttribute('data-props'))!) as { still: Still };
    await finish(page);
    await expect(figure(page)).toHaveAttribute('data-path', 'worker');
    await expect(figure(page)).toHaveAttribute('data-checksum', still.checksum);
    expect(trouble).toEqual([]);
  });

  test(`/${path} pauses at once, and goes on from there`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.goto(path);
    await page.locator('[data-lab][data-live]').waitFor();
    const scrubber = page.locator('[data-scrub]');
    const frames = async (): Promise<number> => Number(await scrubber.getAttribute('max'));
    await page.locator('[data-run]').click();
    await expect.poll(frames, { timeout: 20_000 }).toBeGreaterThan(2);
    await page.locator('[data-run]').click();
    await expect(figure(page)).toHaveAttribute('data-status', 'paused');
    // The batch that was on its way still arrives.
    await page.waitForTimeout(100);
    const held = await frames();
    await page.waitForTimeout(300);
    expect(await frames()).toBe(held);
    await page.locator('[data-run]').click();
    await expect.poll(frames, { timeout: 20_000 }).toBeGreaterThan(held);
  });

  test(`/${path} opens at any moment with what was computed of it beforehand`, async ({ page }) => {
    const id = path.split('/').at(-2)!;
    const kept = JSON.parse(readFileSync(`src/widgets/${id}/stills.json`, 'utf8')) as { moments: object };
    const moments = Object.keys(kept.moments);
    expect(moments.length).toBeGreaterThan(1);
    const said = new Set<string>();
    for (const moment of moments) {
      await page.goto(`${path}?moment=${moment}`);
      await page.locator('[data-lab][data-live]').waitFor();
      await expect(figure(page)).toHaveAttribute('data-status', 'idle');
      said.add(await figure(page).locator('[aria-live]').first().innerText());
    }
    expect(said.size).toBe(moments.length);
  });
}
