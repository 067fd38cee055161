import { expect, type Locator, test } from '@playwright/test';

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

  test('comes closer under the pointer by two clicks and by the wheel with Ctrl, and the wheel alone scrolls the page', async ({
    page,
  }) => {
    await page.goto(page_);
    await page.locator('[data-live]').waitFor();
    const shown = page.locator('[data-model]');
    const whole = await shown.count();
    const box = (await page.locator('figure [role=group][aria-label]').first().boundingBox())!;
    const late = { x: box.x + box.width * 0.9, y: box.y + 20 };
    await page.mouse.dblclick(late.x, late.y);
    await expect(page.locator('[data-model="chatgpt"] b')).toBeVisible();
    expect(await shown.count()).toBeLessThan(whole);
    await expect(page).toHaveURL(/window=20\d\d(\.\d+)?_2023/);
    await page.keyboard.down('Control');
    for (let i = 0; i < 6; i++) await page.mouse.wheel(0, 100);
    await page.keyboard.up('Control');
    await expect(shown).toHaveCount(whole);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.mouse.wheel(0, 100);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await expect(shown).toHaveCount(whole);
  });

  test('keeps the focus: zooming around it, panning past it, shutting a card by Escape or by its button', async ({ page }) => {
    await page.goto(page_);
    await page.locator('[data-live]').waitFor();
    const model = (id: string): Locator => page.locator(`[data-model="${id}"]`);
    await model('gpt-1').focus();
    await page.keyboard.press('+');
    await expect(page.locator('[data-model="gpt-4"]')).toHaveCount(0);
    await expect(model('gpt-1')).toBeFocused();
    for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+ArrowRight');
    await expect(model('gpt-1')).toHaveCount(0);
    await expect(page.locator('[data-model]:focus')).toHaveCount(1);
    await page.keyboard.press('0');
    await model('text-davinci-002').focus();
    await page.keyboard.press('Enter');
    const card = page.getByRole('region', { name: 'text-davinci-002' });
    await expect(card).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
    await expect(model('text-davinci-002')).toBeFocused();
    await page.keyboard.press('Enter');
    await card.getByRole('button', { name: 'code-davinci-002', exact: true }).press('Enter');
    await expect(page.getByRole('region', { name: /What changed from code-davinci-002/ })).toBeFocused();
    await page.getByRole('button', { name: 'Close', exact: true }).press('Enter');
    await expect(model('text-davinci-002')).toBeFocused();
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

test.describe('on a tablet', () => {
  test.use({ viewport: { width: 1366, height: 1024 }, hasTouch: true });

  test('two fingers come closer, one drags', async ({ page }) => {
    await page.goto(page_);
    await page.locator('[data-live]').waitFor();
    const shown = page.locator('[data-model]');
    const whole = await shown.count();
    const box = (await page.locator('figure [role=group][aria-label]').first().boundingBox())!;
    const hand = await page.context().newCDPSession(page);
    const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', ...xs: number[]): Promise<void> => {
      await hand.send('Input.dispatchTouchEvent', { type, touchPoints: xs.map((x, id) => ({ x: box.x + x, y: box.y + 30, id })) });
    };
    await touch('touchStart', 60, 260);
    for (let i = 1; i <= 8; i++) await touch('touchMove', 60 - 2 * i, 260 + 25 * i);
    await touch('touchEnd');
    await expect.poll(() => shown.count()).toBeLessThan(whole);
    await expect(page.locator('[data-model="gpt-2"] b')).toBeVisible();
    await expect(page).toHaveURL(/window=/);
    const before = page.url();
    await page.waitForTimeout(400);
    await touch('touchStart', 700);
    for (let i = 1; i <= 8; i++) await touch('touchMove', 700 - 60 * i);
    await touch('touchEnd');
    await expect(page.locator('[data-model="gpt-2"]')).toHaveCount(0);
    await expect(page).not.toHaveURL(before);
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

  test('the row that is pressed stays under the finger, and what a card opens is in view', async ({ page }) => {
    await page.goto(page_);
    await page.locator('[data-live]').waitFor();
    const row = (id: string): Locator => page.locator(`[data-model="${id}"]`);
    const top = (id: string): Promise<number> => row(id).evaluate((button) => Math.round(button.getBoundingClientRect().top));
    await row('davinci').tap();
    await expect(page.getByRole('region', { name: 'GPT-3 · davinci' })).toBeVisible();
    await row('text-davinci-002').evaluate((button) => button.scrollIntoView({ block: 'center' }));
    const before = await top('text-davinci-002');
    await row('text-davinci-002').tap();
    const card = page.getByRole('region', { name: 'text-davinci-002' });
    await expect(card).toBeVisible();
    expect(Math.abs((await top('text-davinci-002')) - before)).toBeLessThan(3);

    await card.getByRole('button', { name: 'Later: text-davinci-003' }).tap();
    await expect(page.getByRole('region', { name: 'text-davinci-003' })).toBeFocused();
    await expect(row('text-davinci-003')).toBeInViewport();

    await page
      .getByRole('region', { name: 'text-davinci-003' })
      .getByRole('button', { name: 'text-davinci-002', exact: true })
      .tap();
    const link = page.getByRole('region', { name: 'What changed from text-davinci-002 to text-davinci-003' });
    await expect(link).toBeFocused();
    await expect(link).toBeInViewport();
    await link.getByRole('button', { name: 'Close' }).tap();
    await expect(row('text-davinci-003')).toBeFocused();
    await expect(row('text-davinci-003')).toBeInViewport();
  });

  test('keys walk the rows and the links, and come closer', async ({ page }) => {
    await page.goto(page_);
    await page.locator('[data-live]').waitFor();
    const row = (id: string): Locator => page.locator(`[data-model="${id}"]`);
    await row('davinci').focus();
    await page.keyboard.press('ArrowDown');
    await expect(row('gpt-3-13b')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(row('codex-12b')).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect(row('gpt-2')).toBeFocused();
    await page.keyboard.press('End');
    await expect(row('gpt-4')).toBeFocused();
    await page.keyboard.press('+');
    await expect(row('gpt-1')).toHaveCount(0);
    await expect(row('gpt-4')).toBeFocused();
  });

  for (const path of [page_, `/zh${page_}`]) {
    test(`${path}: nothing is wider than 320 px, whatever is open`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      for (const query of [
        '?model=davinci-instruct-beta',
        '?model=text-davinci-002&compare=chatgpt',
        '?edge=code-davinci-002%3Etext-davinci-002',
        '?show=lives',
        '?show=sizes',
        '?papers=1&rivals=1&window=2019.25_2022.75',
      ]) {
        await page.goto(path + query);
        await page.locator('[data-live]').waitFor();
        expect(await page.evaluate(() => document.documentElement.scrollWidth), query).toBe(320);
      }
    });
  }
});
