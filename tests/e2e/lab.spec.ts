import { expect, type Page, test } from '@playwright/test';

// The example lab of tests/fixtures proves the frame every lab will stand in: worker, pause, scrub, kept checkpoints, questions, and the
// main thread as the last resort.
const path = '/w/two-stage/';
const frame = (page: Page): ReturnType<Page['locator']> => page.locator('figure');
const slow = '?points=400000&steps=500';

async function open(page: Page, query = ''): Promise<void> {
  test.skip(!process.env['TEST_FIXTURES'], 'built without the fixtures');
  await page.goto(new URL(path + query, process.env['TEST_FIXTURES']).href);
  await expect(page.locator('[data-live]')).toBeVisible();
}

const status = (page: Page): Promise<string | null> => frame(page).getAttribute('data-status');
const run = (page: Page): Promise<void> => page.getByRole('button', { name: 'Run', exact: true }).click();

/** Runs to the end: a lab pauses first at the frame its moment asked for. */
async function finish(page: Page): Promise<void> {
  for (let i = 0; i < 4 && (await status(page)) !== 'done'; i++) {
    await run(page);
    await expect.poll(() => status(page)).toMatch(/done|paused/);
  }
  await expect(frame(page)).toHaveAttribute('data-status', 'done');
}

const checksum = (page: Page): Promise<string> => page.getByText(/Checksum [0-9a-f]{6}/).innerText();

test('a still computed beforehand stands there before anything runs, and says so', async ({ page }) => {
  await open(page);
  await expect(page.getByText(/computed beforehand, seed 1/)).toBeVisible();
  await expect(frame(page)).toHaveAttribute('data-status', 'idle');
});

test('it runs in a worker to the end, and the same seed gives the same checksum', async ({ page }) => {
  await open(page);
  await finish(page);
  await expect(frame(page)).toHaveAttribute('data-path', 'worker');
  const first = await checksum(page);
  await page.reload();
  await page.locator('[data-live]').waitFor();
  await finish(page);
  expect(await checksum(page)).toBe(first);
});

test('pause holds it, the scrubber walks over what was recorded, run goes on', async ({ page }) => {
  await open(page, slow);
  await run(page);
  const scrubber = page.getByRole('slider', { name: 'Position in the run' });
  await expect.poll(async () => Number(await scrubber.getAttribute('max'))).toBeGreaterThan(7);
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(frame(page)).toHaveAttribute('data-status', 'paused');
  // The batch that was on its way still arrives.
  await page.waitForTimeout(100);
  const held = Number(await scrubber.getAttribute('max'));
  await page.waitForTimeout(300);
  expect(Number(await scrubber.getAttribute('max'))).toBe(held);
  await scrubber.focus();
  await page.keyboard.press('Home');
  const before = await page.locator('figure p').nth(1).innerText();
  await page.keyboard.press('End');
  expect(await page.locator('figure p').nth(1).innerText()).not.toBe(before);
});

test('a knob of the second stage runs the first one not again', async ({ page }) => {
  await open(page, '?moment=robust');
  await run(page);
  await expect.poll(() => status(page)).toMatch(/done|paused/);
  const scrubber = page.getByRole('slider', { name: 'Position in the run' });
  const frames = Number(await scrubber.getAttribute('max'));
  const box = page.getByLabel('Far off begins at').nth(1);
  await box.fill('1.5');
  await box.press('Enter');
  // Frames of the first stage stay where they are; only the second stage's are computed anew.
  await expect.poll(() => status(page)).toMatch(/done|paused/);
  expect(Number(await scrubber.getAttribute('max'))).toBe(frames);
  await expect(page.getByText('Least squares').first()).toBeVisible();
});

test('a question goes to the worker and comes back', async ({ page }) => {
  await open(page, '?moment=fitted');
  await run(page);
  await expect.poll(() => status(page)).toMatch(/done|paused/);
  await page.getByRole('button', { name: 'Height at x = 0.5' }).click();
  await expect(page.locator('figure output').filter({ hasText: /\d\.\d{4}/ })).toBeVisible();
});

test('without workers it runs on the main thread, with the same numbers', async ({ browser }) => {
  const ways = ['worker', 'none', 'broken'] as const;
  const sums: string[] = [];
  for (const way of ways) {
    const page = await (await browser.newContext()).newPage();
    if (way === 'none') await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
    if (way === 'broken') {
      await page.addInitScript(() => {
        const { Worker: Real } = globalThis;
        globalThis.Worker = class extends Real {
          constructor() {
            super(URL.createObjectURL(new Blob(['throw new Error("no")'])));
          }
        };
      });
    }
    await open(page, '?moment=robust');
    await finish(page);
    await expect(frame(page)).toHaveAttribute('data-path', way === 'worker' ? 'worker' : 'main');
    sums.push(await checksum(page));
    await page.context().close();
  }
  expect(new Set(sums).size).toBe(1);
});

test('out of sight it stops computing, and goes on when it is seen again', async ({ page }) => {
  await open(page, slow);
  await page.evaluate(() => {
    document.body.style.minHeight = '6000px';
  });
  await run(page);
  const scrubber = page.getByRole('slider', { name: 'Position in the run', includeHidden: true });
  await expect.poll(async () => Number(await scrubber.getAttribute('max'))).toBeGreaterThan(3);
  await page.evaluate(() => window.scrollTo(0, 5000));
  await page.waitForTimeout(400);
  const away = Number(await scrubber.getAttribute('max'));
  await page.waitForTimeout(400);
  expect(Number(await scrubber.getAttribute('max')) - away).toBeLessThan(3);
});
