import { expect, test } from '@playwright/test';

const page_ = '/w/lineage-map/';

test.describe('the lineage map', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('says its finding, and the switch carries the counts', async ({ page }) => {
    await page.goto(page_);
    await page.locator('[data-live]').waitFor();
    const count = async (name: RegExp): Promise<number> =>
      Number((await page.getByRole('radio', { name }).evaluate((radio) => radio.parentElement?.innerText ?? '')).match(/\d+/)?.[0]);
    const [all, documented] = [await count(/All links/), await count(/Documented only/)];
    await expect(page.locator('figure p').nth(1)).toContainText(`${all} links the makers documented ${documented}`);
    await expect(page.locator('figure svg g')).toHaveCount(all);
    await page.getByRole('radio', { name: /Documented only/ }).check({ force: true });
    await expect(page.locator('figure svg g')).toHaveCount(documented);
    await expect(page).toHaveURL(/links=documented/);
  });

  test('is walked by keyboard along its links, and a card opens and closes', async ({ page }) => {
    await page.goto(page_);
    await page.locator('[data-live]').waitFor();
    await page.locator('[data-model="gpt-1"]').focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('[data-model="gpt-2"]')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('[data-model="davinci"]')).toBeFocused();
    await page.keyboard.press('Enter');
    const card = page.getByRole('region', { name: 'GPT-3 · davinci' });
    await expect(card).toContainText('175B');
    await expect(card).toContainText('r50k_base');
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await expect(card).toHaveCount(0);
  });

  test('sets two models side by side, and the address brings the same state back', async ({ page }) => {
    await page.goto(`${page_}?model=text-davinci-002`);
    await page.locator('[data-live]').waitFor();
    await page.getByLabel('Compare with').selectOption('text-davinci-003');
    await expect(page.getByRole('heading', { name: 'text-davinci-003' })).toBeVisible();
    await expect(page).toHaveURL(/compare=text-davinci-003/);
    await page.reload();
    await expect(page.getByRole('heading', { name: 'text-davinci-003' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'text-davinci-002' })).toBeVisible();
  });

  test('says what changed on a link: by a press on the line, and by keyboard from a card', async ({ page }) => {
    await page.goto(page_);
    await page.locator('[data-live]').waitFor();
    const line = page.locator('figure svg g path:last-child').first();
    const at = await line.evaluate((path: SVGPathElement) => {
      const middle = path.getPointAtLength(path.getTotalLength() / 2).matrixTransform(path.getScreenCTM()!);
      return { x: middle.x, y: middle.y };
    });
    await page.mouse.click(at.x, at.y);
    await expect(page.getByRole('region', { name: /What changed from/ })).toBeVisible();
    await expect(page).toHaveURL(/edge=/);

    await page.goto(`${page_}?model=text-davinci-002`);
    await page.locator('[data-live]').waitFor();
    await page.getByRole('button', { name: 'code-davinci-002', exact: true }).focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('region', { name: 'What changed from code-davinci-002 to text-davinci-002' });
    await expect(panel).toContainText('8,001 → 4,097');
    await panel.getByRole('button', { name: 'Close' }).click();
    await expect(panel).toHaveCount(0);
  });

  test('lists lives and sizes', async ({ page }) => {
    await page.goto(`${page_}?show=lives`);
    await page.locator('[data-live]').waitFor();
    await expect(page.getByRole('listitem').filter({ hasText: 'text-davinci-003' })).toContainText('p50k_base');
    await page.getByRole('radio', { name: 'By size' }).check({ force: true });
    await page.getByRole('button', { name: 'ChatGPT', exact: true }).click();
    await expect(page.getByRole('region', { name: 'ChatGPT' })).toBeVisible();
  });

  test('zooms and pans by buttons, keys and pointer, and shows others on request', async ({ page }) => {
    await page.goto(page_);
    await page.locator('[data-live]').waitFor();
    const shown = page.locator('[data-model]');
    const whole = await shown.count();
    await page.getByRole('button', { name: 'Closer' }).click();
    await page.getByRole('button', { name: 'Closer' }).click();
    const near = await shown.count();
    expect(near).toBeLessThan(whole);
    const url = page.url();
    await page.waitForTimeout(300);
    const box = (await page.locator('figure [role=group][aria-label]').first().boundingBox())!;
    await page.mouse.move(box.x + 300, box.y + 30);
    await page.mouse.down();
    await page.mouse.move(box.x + 700, box.y + 30, { steps: 5 });
    await page.mouse.up();
    await page.waitForTimeout(400);
    expect(page.url()).not.toBe(url);
    await shown.first().focus();
    await page.keyboard.press('0');
    await expect(shown).toHaveCount(whole);
    await page.getByRole('checkbox', { name: 'Others of the time' }).check();
    await expect(page.locator('[data-model="bert-large"] b')).toBeVisible();
  });

  test('has a table that says the same, without a script too', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.goto(new URL(page_, process.env['TEST_SITE']).href);
    await expect(page.locator('figure svg path').first()).toBeAttached();
    await page.getByText('The same as a table').click();
    await expect(page.getByRole('row', { name: /text-davinci-002 .*code-davinci-002 .*FeedME.*documented/ })).toBeVisible();
    await context.close();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('time runs down, and a card opens in its row', async ({ page }) => {
    await page.goto(page_);
    await page.locator('[data-live]').waitFor();
    const name = page.locator('[data-model="chatgpt"]:visible');
    await name.tap();
    const card = page.getByRole('region', { name: 'ChatGPT' });
    await expect(card).toBeVisible();
    const row = (await name.boundingBox())!;
    expect((await card.boundingBox())!.y).toBeGreaterThanOrEqual(row.y + row.height - 2);
    await name.tap();
    await expect(card).toHaveCount(0);
  });
});
