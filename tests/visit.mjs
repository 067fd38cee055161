// What every browser check does on a page: listen for trouble, wake the widgets, count layout shifts.
// Locators and `evaluate` only: `waitForFunction` needs eval, which the widget pages' CSP forbids.

/**
 * Collects what a page must not do; call it before the first `goto`.
 * @param {import('playwright-core').Page} page
 * @returns {string[]} uncaught errors, console errors, failed requests; grows while the page lives
 */
export function troubles(page) {
  const list = [];
  page.on('pageerror', (error) => list.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') list.push(`console: ${message.text()} ${message.location().url ?? ''}`.slice(0, 500));
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // The page was left before the answer came: the browser gave the request up, nothing was missing.
    if (why === 'net::ERR_ABORTED') return;
    list.push(`request: ${request.url().slice(0, 200)} ${why}`);
  });
  return list;
}

/**
 * Walks down the page so that each widget comes near the viewport, waits until all are live, and returns to the top.
 * @param {import('playwright-core').Page} page
 * @param {{patience?: number}} [options] how many milliseconds a widget may take
 * @throws if a widget stays still
 */
export async function settle(page, { patience = 20_000 } = {}) {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight * 0.8) {
      scrollTo({ top: y, behavior: 'instant' });
      // What crosses the viewport is told once a frame, after its callbacks; by the clock a slow machine may miss a step.
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    }
  });
  await page.locator('[data-widget]:not([data-live])').first().waitFor({ state: 'detached', timeout: patience });
  await page.evaluate(async () => {
    scrollTo({ top: 0, behavior: 'instant' });
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}

/**
 * Starts recording layout shifts (https://web.dev/articles/cls); call it before `goto`.
 * @param {import('playwright-core').Page} page
 */
export async function watchShifts(page) {
  await page.addInitScript(() => {
    window.recordedShifts = [];
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries()) {
        // A shift within half a second of a click or key is an answer to it and does not count.
        if (hadRecentInput) continue;
        const names = sources.map(({ node }) => (node?.parentElement ?? node)?.outerHTML?.slice(0, 120) ?? '?');
        window.recordedShifts.push(`${value.toFixed(5)} ${names.join(' | ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/**
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string[]>} each shift so far with the elements that moved
 */
export async function shifts(page) {
  return page.evaluate(() => window.recordedShifts ?? []);
}

/**
 * Whether the page can be scrolled sideways, and what makes it so: an empty list is what we want.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string[]>} the width that sticks out, then the first elements that reach beyond the edge
 */
export async function overflow(page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    // What scrolls or hides inside its own box does not widen the page.
    const boxed = (element) => {
      for (let up = element.parentElement; up && up !== document.body; up = up.parentElement)
        if (getComputedStyle(up).overflowX !== 'visible') return true;
      return false;
    };
    const culprits = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5 && !boxed(element),
    );
    return [`${scrollWidth - clientWidth} px`, ...culprits.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))];
  });
}

/**
 * axe with all its rules, WCAG 2.2's target size (off by default) included.
 * @param {import('playwright-core').Page} page
 * @param {string[]} [more] rules that are off by default and asked for here
 * @returns {Promise<string[]>} one entry a broken rule, with the first places
 */
export async function axe(page, more = []) {
  const { AxeBuilder } = await import('@axe-core/playwright');
  const asked = ['target-size', ...more].map((rule) => [rule, { enabled: true }]);
  const { violations } = await new AxeBuilder({ page }).options({ rules: Object.fromEntries(asked) }).analyze();
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 4).map(({ target, failureSummary }) => {
      const why = failureSummary?.split('\n').slice(1).join(' ').replace(/\s+/g, ' ').trim();
      return `\n    ${target.join(' ')}\n      ${why}`;
    });
    const more = nodes.length > places.length ? `\n    and ${nodes.length - places.length} more` : '';
    return `${id}: ${help}${places.join('')}${more}`;
  });
}
