// How the labs behave in a reader's tab: measured by `npm run bench` on the built site.
import { readFileSync } from 'node:fs';
import { pages } from './pages.mjs';

const RUNS = 20;
/** Where heaps are compared: by then a lab holds the checkpoints of four settings, and lets the oldest go for a fifth. */
const WARM = 5;

const labs = () =>
  pages().filter(
    ({ kind, language, file }) => kind === 'widget' && language === 'en' && readFileSync(file, 'utf8').includes('data-lab'),
  );

async function open(browser, address, rate, prepare) {
  const page = await browser.newPage();
  await prepare?.(page);
  await page.goto(address);
  await page.locator('[data-lab][data-live]').waitFor();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
  return page;
}

/** Presses run and waits for the end, pressing again where the lab pauses at its moment's frame. Times in milliseconds. */
const whole = (page) =>
  page.evaluate(async () => {
    const figure = document.querySelector('[data-lab] figure');
    const scrubber = document.querySelector('[data-scrub]');
    const button = document.querySelector('[data-run]');
    const tasks = [];
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
    observer.observe({ type: 'longtask' });
    const changed = () =>
      new Promise((done) => {
        const watch = new MutationObserver(() => (watch.disconnect(), done()));
        for (const each of [figure, scrubber]) watch.observe(each, { attributes: true });
      });
    const began = performance.now();
    button.click();
    // The run before is over, and the page says so until the new one has begun.
    while (figure.dataset.status === 'done') await changed();
    while (Number(scrubber.max) < 1) await changed();
    const first = performance.now() - began;
    let spent = 0;
    for (let since = began; ;) {
      const { status } = figure.dataset;
      if (status === 'failed') throw new Error(figure.querySelector('[role=alert]').textContent);
      if (status === 'done' || status === 'paused') {
        spent += performance.now() - since;
        if (status === 'done') break;
        since = performance.now();
        button.click();
      }
      await changed();
    }
    // What the observer still holds back.
    await new Promise((done) => setTimeout(done, 300));
    observer.disconnect();
    return { first, spent, longest: Math.max(0, ...tasks) };
  });

/** Browsers measure memory for pages that are isolated from others, with headers a plain server does not send. */
const isolate = (page) =>
  page.route('**/*', async (route) => {
    const response = await route.fetch();
    const isolated = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
    await route.fulfill({ response, headers: { ...response.headers(), ...isolated } });
  });

/** Bytes that are alive in the page and its worker: the least of three readings, since a collection may leave some for the next. */
const alive = (page) =>
  page.evaluate(async () => {
    const readings = [];
    for (let i = 0; i < 3; i++) readings.push((await performance.measureUserAgentSpecificMemory()).bytes);
    return Math.min(...readings);
  });

/**
 * @param {import('playwright-core').Browser} browser started with --enable-blink-features=ForceEagerMeasureMemory
 * @param {string} url of the built site
 * @returns {Promise<{labs: {path: string, first: number, spent: number, longest: number}[], growth: number}>} milliseconds to the
 *   first change and to the end, and of the longest main-thread task at a quarter of the speed; growth of the live heap over twenty
 *   runs of the pipeline, as a share
 */
export async function measureLabs(browser, url) {
  const results = [];
  for (const { path } of labs()) {
    const page = await open(browser, url + path, 1);
    const { first, spent } = await whole(page);
    await page.close();
    const slow = await open(browser, url + path, 4);
    const { longest } = await whole(slow);
    await slow.close();
    results.push({ path, first, spent, longest });
  }
  return { labs: results, growth: await growthOf(browser, url) };
}

/** By how much what is alive grows over twenty runs, from the fifth on. Read every five runs: each reading collects what the runs left. */
export async function growthOf(browser, url) {
  const page = await open(browser, `${url}w/pipeline-lab/`, 1, isolate);
  const readings = [];
  for (let run = 1; run <= RUNS; run += 1) {
    await whole(page);
    if (run % WARM === 0) readings.push(await alive(page));
  }
  await page.close();
  return readings.at(-1) / readings[0] - 1;
}

/** The labs' part of docs/benchmarks.md. */
export const reportLabs = ({ labs, growth }) => `
## The labs, in a worker in Chromium, on this machine

| | first change, ms | whole run, s | longest task of the page at a quarter of the speed, ms |
|---|---|---|---|
${labs.map(({ path, first, spent, longest }) => `| ${path} | ${first.toFixed(0)} | ${(spent / 1000).toFixed(1)} | ${longest > 0 ? longest.toFixed(0) : 'below 50'} |`).join('\n')}

Twenty runs of the pipeline in a row, each with another seed: what is alive in page and worker grows by ${(100 * growth).toFixed(1)} % after the fifth, when the\ncheckpoints of four settings are held.
`;
