// How soon a figure answers a click: measured by `npm run bench` on the built site, on a processor a quarter as fast.
import { pages } from './pages.mjs';

/** Controls of a figure that are tried, the first ones first; by then each kind has had its turn. */
const TRIED = 16;

/**
 * Clicks through a page's first controls, and through a lab's while it trains.
 * @param {import('playwright-core').Page} page with a live figure
 * @returns {Promise<{longest: number, by: string}>} the longest time from an input to the next picture, in milliseconds (Event
 *   Timing, https://www.w3.org/TR/event-timing/; counted in eights, 0 where all stayed below 16), and the control's words
 */
async function slowest(page) {
  await page.evaluate(() => {
    window.answers = [];
    new PerformanceObserver((list) => {
      for (const { duration, target } of list.getEntries()) {
        const label = target?.closest?.('label, button') ?? target;
        window.answers.push({ longest: duration, by: label?.textContent?.trim().slice(0, 40) || label?.ariaLabel || '' });
      }
    }).observe({ type: 'event', durationThreshold: 16 });
  });
  const controls = page.locator('[data-widget] figure').locator('button:enabled, label:has(input:enabled), input[type=range]');
  for (const control of (await controls.all()).slice(0, TRIED)) {
    // What opened over the figure, or what a click took away, is no matter here.
    await page.keyboard.press('Escape');
    if (!(await control.isVisible())) continue;
    const slider = (await control.getAttribute('type')) === 'range';
    await (slider ? control.press('ArrowRight') : control.click({ timeout: 2000 })).catch(() => {});
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))));
  }
  return page.evaluate(() =>
    window.answers.reduce((most, one) => (one.longest > most.longest ? one : most), { longest: 0, by: '' }),
  );
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url of the built site
 * @returns {Promise<{path: string, longest: number, by: string}[]>} of every figure's own page
 */
export async function measureAnswers(browser, url) {
  const results = [];
  for (const { path } of pages().filter(({ kind, language }) => kind === 'widget' && language === 'en')) {
    const page = await browser.newPage();
    await page.goto(url + path);
    await page.locator('[data-widget][data-live]').waitFor();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    results.push({ path, ...(await slowest(page)) });
    await page.close();
  }
  return results;
}

/** The figures' part of docs/benchmarks.md. */
export const reportAnswers = (results) => `
## Every figure's slowest answer, at a quarter of the speed

From a click or key to the next picture, over each figure's first ${TRIED} controls, a lab's while it trains.

| | ms | at |
|---|---|---|
${results.map(({ path, longest, by }) => `| ${path} | ${longest > 0 ? longest : 'below 16'} | ${by} |`).join('\n')}
`;
