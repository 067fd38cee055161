import { expect, type Page, test } from '@playwright/test';
import { troubles } from '../visit.mjs';

const seat = (page: Page): ReturnType<Page['locator']> => page.locator('section button').first();

async function sit(page: Page, address = 'w/vote/'): Promise<void> {
  await page.goto(address);
  await page.locator('[data-lab][data-live]').waitFor();
  await seat(page).focus();
}

test('ten clicks by keys alone, kept over a reload, train the model they are about', async ({ page }) => {
  test.setTimeout(120_000);
  const trouble = troubles(page);
  await sit(page);
  for (const key of '1120212221') await page.keyboard.press(key);
  await expect.poll(() => page.url()).toContain('votes=1-1120212221');
  await page.reload();
  await page.locator('[data-lab][data-live]').waitFor();
  await page.locator('[data-train]').click();
  const figure = page.locator('[data-lab] figure');
  await expect(figure).toHaveAttribute('data-status', 'done', { timeout: 100_000 });
  await expect(page.locator('td').filter({ hasText: 'hope this helps' }).first()).toBeVisible();
  // One more click runs the last two stages again, and no more.
  await seat(page).focus();
  await page.keyboard.press('2');
  await expect(figure).toHaveAttribute('data-status', 'running');
  await expect(figure).toHaveAttribute('data-status', 'done', { timeout: 60_000 });
  expect(trouble).toEqual([]);
});

test('what is pasted never enters the address; only sums do', async ({ page }) => {
  await sit(page);
  for (const key of '12') await page.keyboard.press(key);
  const code = await page.locator('b[translate=no]').innerText();
  await page.locator('details[class*=class] summary').click();
  await page.locator('textarea').fill(`${code}\nsecret words`);
  await page.locator('[data-count]').click();
  await expect(page.locator('textarea')).toHaveValue('secret\nwords');
  await expect.poll(() => page.url()).toContain('tally=1-1.0.0_0.1.0');
  expect(page.url()).not.toContain('secret');
  expect(page.url()).not.toContain(code.split('-')[2]!);
});
