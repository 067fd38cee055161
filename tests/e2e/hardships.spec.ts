import { readFileSync } from 'node:fs';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { pages } from '../pages.mjs';

// Every lab of the site where something is missing: no WebAssembly, no worker, or the tab put to sleep in mid-run. What it computes
// must be the same to the last bit. Sandboxed frames and pages on a disk are in embed.spec.ts.
const labs = pages().filter(
  ({ kind, language, file }) => kind === 'widget' && language === 'en' && readFileSync(file, 'utf8').includes('data-lab'),
);

/** How many frames are compared. */
const COMPARED = 4;

const ways: Record<string, (page: Page) => Promise<unknown>> = {
  'with everything': async () => {},
  // The worker is made from a Blob, which no script of the page's own reaches: WebAssembly goes before the lab's own lines.
  'without WebAssembly': (page) =>
    page.addInitScript(() => {
      Reflect.deleteProperty(globalThis, 'WebAssembly');
      const { Blob: Real } = globalThis;
      globalThis.Blob = class extends Real {
        constructor(parts: BlobPart[] = [], options?: BlobPropertyBag) {
          const script = options?.type === 'text/javascript';
          super(script ? ['Reflect.deleteProperty(globalThis, "WebAssembly");', ...parts] : parts, options);
        }
      };
    }),
  'without a worker': (page) =>
    page.addInitScript(() => {
      Reflect.deleteProperty(globalThis, 'Worker');
    }),
};

const figure = (page: Page): ReturnType<Page['locator']> => page.locator('[data-lab] figure');
const scrubber = (page: Page): ReturnType<Page['locator']> => page.locator('[data-scrub]');
const recorded = async (page: Page): Promise<number> => Number(await scrubber(page).getAttribute('max'));
const pressRun = (page: Page): Promise<void> => page.locator('[data-run]').click();

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator('[data-lab][data-live]').waitFor();
}

interface Run {
  said: string[];
  computed: string | null;
  /** Whether where it was computed there was WebAssembly. */
  webAssembly: boolean;
}

/** What the first frames of a run say, read off its text equivalent, and where they were computed. */
async function firstFrames(browser: Browser, path: string, way: string): Promise<Run> {
  const page = await (await browser.newContext()).newPage();
  await ways[way]!(page);
  await open(page, path);
  await pressRun(page);
  await expect.poll(() => recorded(page), { timeout: 60_000 }).toBeGreaterThanOrEqual(COMPARED);
  if ((await figure(page).getAttribute('data-status')) === 'running') await pressRun(page);
  await expect(figure(page)).toHaveAttribute('data-status', /paused|done/);
  await scrubber(page).focus();
  await page.keyboard.press('Home');
  const said: string[] = [];
  for (let i = 0; i < COMPARED; i += 1) {
    await expect(scrubber(page)).toHaveValue(String(i));
    said.push(await figure(page).locator('[aria-live]').first().innerText());
    await page.keyboard.press('ArrowRight');
  }
  const computed = await figure(page).getAttribute('data-path');
  const [worker] = page.workers();
  const has = (): boolean => 'WebAssembly' in globalThis;
  const webAssembly = await (worker ? worker.evaluate(has) : page.evaluate(has));
  await page.context().close();
  return { said, computed, webAssembly };
}

for (const { path } of labs) {
  test(`/${path} computes the same without WebAssembly and without a worker`, async ({ browser, baseURL }) => {
    test.setTimeout(240_000);
    const address = new URL(path, baseURL).href;
    const whole = await firstFrames(browser, address, 'with everything');
    expect(whole).toMatchObject({ computed: 'worker', webAssembly: true });
    expect(await firstFrames(browser, address, 'without WebAssembly')).toEqual({ ...whole, webAssembly: false });
    expect(await firstFrames(browser, address, 'without a worker')).toEqual({ ...whole, computed: 'main' });
  });
}

test('a tab put to sleep in mid-run stops, and goes on to the same end', async ({ page }) => {
  test.setTimeout(180_000);
  const path = 'w/pipeline-lab/';
  await open(page, path);
  const { still } = JSON.parse((await page.locator('[data-lab]').getAttribute('data-props'))!) as { still: { checksum: string } };
  const devtools = await page.context().newCDPSession(page);
  await pressRun(page);
  await expect.poll(() => recorded(page), { timeout: 60_000 }).toBeGreaterThan(2);
  await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
  await new Promise((done) => setTimeout(done, 1500));
  await devtools.send('Page.setWebLifecycleState', { state: 'active' });
  for (let presses = 0; presses < 4; presses += 1) {
    await expect.poll(() => figure(page).getAttribute('data-status'), { timeout: 120_000 }).toMatch(/done|paused/);
    if ((await figure(page).getAttribute('data-status')) === 'done') break;
    await pressRun(page);
  }
  await expect(figure(page)).toHaveAttribute('data-checksum', still.checksum);
});
