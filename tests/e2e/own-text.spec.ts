import { expect, type Page, test } from '@playwright/test';
import { troubles } from '../visit.mjs';
import { listenForLeaks } from '../leaks.ts';

// A reader's own text is trained on in the tab and is nowhere else: not in an address, in storage, in a request or with another window.
const SECRET = 'Quarzwinkel';
const text = Array.from(
  { length: 40 },
  (_, i) => `Line ${i}: the ${SECRET} near house ${i * 7} hums while a lamp of ${i % 9} colours turns.`,
).join('\n');

const figure = (page: Page): ReturnType<Page['locator']> => page.locator('[data-lab] figure');

async function open(page: Page): Promise<void> {
  await page.goto('w/pretrain-lab/');
  await page.locator('[data-lab][data-live]').waitFor();
  await page.locator('details:has([data-own-text]) summary').click();
}

test('a pasted text is learnt here and leaks nowhere', async ({ page }) => {
  test.setTimeout(180_000);
  const trouble = troubles(page);
  const sent = await listenForLeaks(page);
  await open(page);
  await page.locator('[data-own-text]').fill(text);
  await page.locator('[data-own-train]').click();
  await expect(figure(page)).toHaveAttribute('data-status', 'done', { timeout: 150_000 });
  await expect(figure(page)).toContainText(SECRET.slice(0, 4));
  await page.waitForTimeout(400);
  const kept = await page.evaluate(() =>
    JSON.stringify([
      location.href,
      { ...localStorage },
      { ...sessionStorage },
      history.state,
      document.cookie,
      document.title,
      (window as never)['heard'],
    ]),
  );
  expect(kept).not.toContain(SECRET);
  expect(sent.join('\n')).not.toContain(SECRET);
  const field = page.locator('[data-own-text]');
  await expect(field).toHaveAttribute('autocomplete', 'off');
  await expect(field).toHaveAttribute('spellcheck', 'false');
  // A moment is about the animals again, and nothing is left of the text but what stands in its field.
  await page.getByRole('button', { name: 'Back to the animals' }).click();
  await expect(figure(page)).toHaveAttribute('data-status', 'idle');
  await expect(page.getByText('computed beforehand, seed 1')).toBeVisible();
  expect(trouble).toEqual([]);
});

test('what cannot be learnt from is said at once, and nothing runs', async ({ page }) => {
  await open(page);
  for (const [pasted, said] of [
    ['too short', /too short/],
    ['long enough but '.repeat(2000), /too long/],
    ['again '.repeat(200), /different words/],
    ['\u0001\u0002\u0003\ufffd'.repeat(300), /does not look like text/],
  ] as const) {
    await page.locator('[data-own-text]').fill(pasted);
    await page.locator('[data-own-train]').click();
    await expect(page.getByRole('alert')).toContainText(said);
  }
  await expect(figure(page)).toHaveAttribute('data-status', 'idle');
});
