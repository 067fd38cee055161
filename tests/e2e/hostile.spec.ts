import { expect, test, type Page } from '@playwright/test';
import { pages, sample } from '../pages.mjs';
import { settle, troubles } from '../visit.mjs';

// Whatever the address or the browser's storage says, the reader gets a sensible page and no uncaught error.
const widgets = pages().filter(({ kind, language }) => kind === 'widget' && language === 'en');

/** The words a widget's page reserves, and words its knobs may have. */
const words = [
  'at',
  'moment',
  'theme',
  'controls',
  'embed',
  'start',
  'share',
  'v',
  'seed',
  'model',
  'year',
  'until',
  'method',
  'evidence',
  'zoom',
  'beta',
];
const values = [
  'NaN',
  '-NaN',
  'Infinity',
  '1e309',
  '-1e309',
  '-0',
  '0x1f',
  '1e-400',
  '',
  '%00',
  'null',
  'undefined',
  '[object Object]',
  '__proto__',
];
/** All words take the same value: sixteen chances in one page. */
const same = (value: string): string => `?${words.map((word) => `${word}=${value}`).join('&')}`;

const nasty = [
  ...values.map(same),
  ...['%ZZ', '%', '%E4%BD', '%C0%80', '%FF%FE', '+', '%2B', '%20', '%0A%0D', '%F0%9F%A6%9C', '%EF%BB%BF', '%E2%80%AE'].map(same),
  '?%ZZ=%ZZ&seed=%ZZ',
  '?__proto__=1&__proto__[polluted]=1',
  '?constructor=1&constructor.prototype.polluted=1',
  '?hasOwnProperty=1&toString=1&valueOf=1',
  '?seed=1&seed=2&seed=NaN&seed=3',
  `?${'seed=1&'.repeat(5000)}`,
  `?seed=${'9'.repeat(100_000)}`,
  `?${'x'.repeat(100_000)}=1`,
  `?q=${'[['.repeat(2000)}`,
  `?q=${encodeURIComponent(`${'{"a":'.repeat(2000)}`)}`,
  '?seed[]=1&seed[a][b]=2',
  '?seed=1;seed=2',
  '?&&&===&&',
  '??seed=1',
  '?seed',
  '?=1',
  '?SEED=3&Moment=GPT-1',
  '?at=-1',
  '?at=1.5',
  '?at=99999999999999999999',
  '?at=0&start=1&moment=nowhere',
  '?moment=gpt-1,gpt-2',
  '?moment=%3Cscript%3Ealert(1)%3C/script%3E',
  '?theme=%3Csvg%20onload=alert(1)%3E',
  '?theme=neon',
  '?theme=dark&theme=light',
  '?embed=1&controls=none',
  '?embed=2&controls=seed,__proto__,nothing',
  '?share=javascript:alert(1)',
  '?v=999',
  '?v=-1&at=3',
  '?model=../../../etc/passwd',
  '?model=%E8%BE%BE%E8%8A%AC%E5%A5%87',
  '?model=davinci%00',
  '?year=2020..2019&until=-5',
  '?seed=1%262',
  '?seed=１２３',
  '#%ZZ',
  '#__proto__',
  `#${'a'.repeat(50_000)}`,
  '#:~:text=x',
  '#<img src=x onerror=alert(1)>',
  '#[data-x="]',
];

test('there are at least sixty nasty addresses, all different', () => {
  expect(new Set(nasty).size).toBe(nasty.length);
  expect(nasty.length).toBeGreaterThanOrEqual(60);
});

/** Goes there afresh (a new hash alone would not load the page) and says what is wrong, or nothing. */
async function visit(page: Page, url: string, trouble: string[]): Promise<string | undefined> {
  await page.goto('about:blank');
  trouble.length = 0;
  const response = await page.goto(url);
  const name = url.slice(0, 120);
  if (response && response.status() !== 200) return `${name}: status ${response.status()}`;
  const island = page.locator('[data-widget][data-live]').first();
  const lives = await island.waitFor({ timeout: 15_000 }).then(
    () => true,
    () => false,
  );
  const heading = await page
    .locator('h1')
    .innerText()
    .catch(() => '');
  const polluted = await page.evaluate(() => 'polluted' in {});
  if (!lives) return `${name}: the widget stays still`;
  if (heading.trim() === '') return `${name}: no heading`;
  if (polluted) return `${name}: Object.prototype was written to`;
  const text = await island.innerText();
  const odd = /\bNaN\b|\bundefined\b|\[object Object\]|\bInfinity\b/.exec(text)?.[0];
  if (odd) return `${name}: the widget shows ${odd}`;
  return trouble.length > 0 ? `${name}: ${trouble.join('; ')}` : undefined;
}

// Every address is tried on a quarter of the figures, and the map, which has the most settings, goes through all of them.
const parts = 4;
for (const [turn, { path }] of widgets.entries()) {
  for (let part = 0; part < parts; part += 1) {
    if (path !== 'w/lineage-map/' && part !== turn % parts) continue;
    test(`/${path} survives nasty addresses, part ${part + 1} of ${parts}`, async ({ page, baseURL }) => {
      test.setTimeout(90_000);
      page.on('dialog', (dialog) => void dialog.dismiss());
      const trouble = troubles(page);
      const wrong: (string | undefined)[] = [];
      for (const address of nasty.filter((_, i) => i % parts === part)) {
        wrong.push(await visit(page, baseURL + path + address, trouble));
      }
      expect(wrong.filter(Boolean)).toEqual([]);
    });
  }
}

for (const { path } of sample().filter(({ language }) => language === 'en')) {
  test(`/${path} works where storage is refused`, async ({ page }) => {
    const trouble = troubles(page);
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('The operation is insecure.', 'SecurityError');
          },
        });
      }
      Object.defineProperty(document, 'cookie', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    });
    await page.goto(path);
    await settle(page);
    await pressTheThemes(page);
    await expect(page.locator('h1')).toBeVisible();
    expect(trouble).toEqual([]);
  });

  test(`/${path} works whatever is stored`, async ({ page }) => {
    const trouble = troubles(page);
    await page.addInitScript(() => {
      // Each page load takes the next forged value, for whatever key it asks.
      const forged = [
        '',
        'null',
        '{"a":',
        '[]',
        '{"__proto__":{"polluted":1}}',
        '<img src=x onerror=alert(1)>',
        '1e309',
        '\u0000',
        'x'.repeat(100_000),
      ];
      const turn = Number(new URLSearchParams(location.search).get('forged') ?? 0);
      Storage.prototype.getItem = () => forged[turn % forged.length]!;
      Storage.prototype.setItem = () => {
        throw new DOMException('Full.', 'QuotaExceededError');
      };
    });
    for (let turn = 0; turn < 9; turn += 1) {
      await page.goto(`${path}?forged=${turn}`);
      await settle(page);
      await expect(page.locator('h1')).toBeVisible();
    }
    await pressTheThemes(page);
    expect(trouble).toEqual([]);
  });
}

/** Writing to storage must survive as well as reading. */
async function pressTheThemes(page: Page): Promise<void> {
  for (const button of await page.locator('[data-set-theme]:visible').all()) await button.click();
}
