import { expect, test, type Page } from '@playwright/test';
import { axe, overflow, settle, shifts, troubles, watchShifts } from '../visit.mjs';

// The guards themselves, each on a page with a planted fault: a guard that sees nothing would be green for ever.
async function plant(page: Page, body: string): Promise<void> {
  const html = `<!doctype html><html lang="en"><head><title>Planted</title></head><body>${body}</body></html>`;
  await page.route('**/planted/', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto('planted/');
}

test('an uncaught error, a console error and a failed request are trouble', async ({ page }) => {
  const trouble = troubles(page);
  await plant(
    page,
    '<script>console.error("said");setTimeout(()=>{throw new Error("thrown")})</script><img src="http://127.0.0.1:1/x.png" alt="">',
  );
  await expect.poll(() => trouble.join('\n')).toMatch(/thrown/);
  await expect.poll(() => trouble.join('\n')).toMatch(/request: http:\/\/127\.0\.0\.1:1\/x\.png/);
  expect(trouble.join('\n')).toMatch(/console: said/);
});

test('a rejected promise that nobody catches is trouble', async ({ page }) => {
  const trouble = troubles(page);
  await plant(page, '<script>Promise.reject(new Error("refused"))</script>');
  await expect.poll(() => trouble.join('\n')).toMatch(/refused/);
});

test('a wide element overflows', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await plant(page, '<main style="width:500px">wide</main>');
  const found = await overflow(page);
  expect(found[0]).toBe('118 px');
  expect(found[1]).toContain('width:500px');
});

test('text that moves after the first paint is a layout shift', async ({ page }) => {
  await watchShifts(page);
  await plant(page, '<div id="late"></div><p>text that is pushed down</p>');
  await page.waitForTimeout(100);
  await page.evaluate(() => (document.getElementById('late')!.style.height = '200px'));
  await expect.poll(() => shifts(page)).not.toEqual([]);
});

test('a widget that stays still is found', async ({ page }) => {
  await plant(page, '<div data-widget="x">still</div>');
  await expect(settle(page, { patience: 500 })).rejects.toThrow(/Timeout/);
});

test('axe objects to grey on white and to a button without a name', async ({ page }) => {
  await plant(page, '<main><h1>Planted</h1><p style="color:#aaa;background:#fff">pale</p><button></button></main>');
  const found = (await axe(page)).join('\n');
  expect(found).toContain('color-contrast');
  expect(found).toContain('button-name');
});
