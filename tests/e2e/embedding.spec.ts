import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { dist } from '../pages.mjs';
import { axe, shifts, troubles, watchShifts } from '../visit.mjs';
import { allFigures, type Blog, expectFits, liveFrame, startBlog } from './blog.ts';

// The talk between a frame and the page around it, on one figure: what embed.js does, and what it refuses to do.
let blog: Blog;
test.beforeAll(async () => {
  blog = await startBlog();
});
test.afterAll(() => blog.close());

const site = (): string => process.env['TEST_SITE'] ?? '';
const figure = () => allFigures().find(({ id }) => id === 'lineage-map')!;
const script = (attributes = ''): string => `<script async src="${site()}embed.js"${attributes}></script>`;
const iframe = (query = '', attributes = 'height="400"'): string =>
  `<iframe src="${site()}w/lineage-map/?embed=1${query}" title="x" width="100%" ${attributes} frameBorder="0"></iframe>`;
const heightOf = (page: Page, index = 0): Promise<number> =>
  page
    .locator('iframe')
    .nth(index)
    .evaluate((element) => element.clientHeight);

test('twenty on a page: all tell their height before anybody scrolls, nothing moves, one runtime', async ({ page }) => {
  test.setTimeout(90_000);
  const trouble = troubles(page);
  const scripts = new Set<string>();
  page.on('request', (request) => request.resourceType() === 'script' && scripts.add(request.url()));
  await watchShifts(page);
  const height = figure().heights['en']!['640'];
  const frames = Array.from({ length: 20 }, () => iframe('', `height="${height}"`)).join('\n');
  await page.goto(
    blog.post(
      `<script>window.sizes = []; addEventListener('message', ({ source, data }) => {
        if (data && data.lineage === 1 && data.type === 'size') sizes.push([...document.querySelectorAll('iframe')].findIndex((f) => f.contentWindow === source));
      })</script>${frames}${script()}`,
    ),
  );
  const told = (): Promise<number> =>
    page.evaluate(() => new Set((window as unknown as { sizes: number[] }).sizes.filter((i) => i >= 0)).size);
  await expect.poll(told, { timeout: 60_000 }).toBe(20);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  const found = await page.locator('iframe').evaluateAll((all) => [...new Set(all.map((each) => each.clientHeight))]);
  expect(found).toEqual([height]);
  expect(await shifts(page)).toEqual([]);
  expect([...scripts].filter((url) => /\/runtime\./.test(url)).length).toBe(1);
  expect(trouble).toEqual([]);
});

test('what the frame is high depends on its width alone, not on the room it was given', async ({ page }) => {
  await page.goto(blog.post(iframe('', 'height="3000"') + script()));
  const frame = await liveFrame(page);
  await expectFits(page, frame);
  expect(await heightOf(page)).toBeLessThan(2000);
});

test('it grows with what a reader opens, and shrinks again', async ({ page }) => {
  await page.goto(blog.post(iframe() + script()));
  const frame = await liveFrame(page);
  await expectFits(page, frame);
  const before = await heightOf(page);
  await frame.locator('[data-model="chatgpt"]').click();
  await expect.poll(() => heightOf(page)).toBeGreaterThan(before + 500);
  await expectFits(page, frame);
  await frame.locator('[data-model="chatgpt"]').click();
  await expect.poll(() => heightOf(page)).toBeLessThanOrEqual(before);
});

test('ten forged messages change nothing', async ({ page }) => {
  const trouble = troubles(page);
  const evil = blog.post(`<script>
    const say = (data) => parent.postMessage(data, '*');
    say({ lineage: 1, type: 'size', height: 777 });
    say({ lineage: 1, type: 'size', height: '777px' });
  </script>`);
  await page.goto(
    blog.post(`${iframe()}<iframe src="${evil}" title="another site" height="50"></iframe>
<iframe src="${site()}about/" title="our site, but no figure" height="51"></iframe>${script()}`),
  );
  const frame = await liveFrame(page);
  await expectFits(page, frame);
  const right = await heightOf(page);
  // From the right frame, but senseless; then from the page itself and from our site's other page.
  await frame.evaluate(() => {
    for (const height of [1e9, Number.NaN, -5, 59, '500px', null, undefined, { valueOf: () => 500 }.valueOf() / 0]) {
      parent.postMessage({ lineage: 1, type: 'size', height }, '*');
    }
    for (const data of [
      null,
      'size',
      7,
      [],
      { type: 'size', height: 500 },
      { lineage: 2, type: 'size', height: 500 },
      { lineage: 1, type: 'resize', height: 500 },
    ]) {
      parent.postMessage(data, '*');
    }
  });
  await page.evaluate(() => postMessage({ lineage: 1, type: 'size', height: 500 }, '*'));
  const other = await (await page.locator('iframe').nth(2).elementHandle())!.contentFrame();
  await other!.evaluate(() => parent.postMessage({ lineage: 1, type: 'size', height: 500 }, '*'));
  await page.waitForTimeout(300);
  expect(await heightOf(page)).toBe(right);
  expect(await heightOf(page, 1)).toBe(50);
  expect(await heightOf(page, 2)).toBe(51);

  // The frame has gone to another site: what comes from there is another origin's.
  await page
    .locator('iframe')
    .first()
    .evaluate((element, url) => ((element as HTMLIFrameElement).contentWindow!.location.href = url), evil);
  await page.waitForTimeout(500);
  expect(await heightOf(page)).toBe(right);
  expect(trouble).toEqual([]);
});

test('the frame hears its parent alone, and only what is listed', async ({ page }) => {
  await page.goto(blog.post(iframe()));
  const frame = await liveFrame(page);
  const theme = (): Promise<string | undefined> => frame.evaluate(() => document.documentElement.dataset['theme']);
  await frame.evaluate(() => postMessage({ lineage: 1, type: 'hello', scheme: 'dark' }, '*'));
  const say = (data: unknown): Promise<void> =>
    page.evaluate((message) => document.querySelector('iframe')!.contentWindow!.postMessage(message, '*'), data);
  for (const data of [
    { lineage: 1, type: 'hello', scheme: 'neon' },
    { lineage: 1, type: 'hi', scheme: 'dark' },
    { type: 'hello', scheme: 'dark' },
    null,
    'dark',
  ])
    await say(data);
  await page.waitForTimeout(200);
  expect(await theme()).toBe('light');
  await say({ lineage: 1, type: 'hello', scheme: 'dark', lang: '<b>', reduced: true });
  await expect.poll(theme).toBe('dark');
  expect(await frame.evaluate(() => document.documentElement.hasAttribute('data-reduced'))).toBe(true);
});

test('night and day are followed live, however the page says so', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(
    blog.post(
      `${iframe()}${iframe('&theme=light')}<div style="background:#111">${iframe()}</div>${script()}`,
      '<style>html.dark body{background:#15202b!important;transition:background .2s}[data-theme=dark] body{background:oklch(0.2 0.02 260)!important}.plain body{background:none!important}</style>',
    ),
  );
  const [follows, fixed, inDark] = [await liveFrame(page, 0), await liveFrame(page, 1), await liveFrame(page, 2)];
  const theme = (frame: typeof follows) => (): Promise<string | undefined> =>
    frame.evaluate(() => document.documentElement.dataset['theme']);
  const html = (act: string): Promise<void> =>
    page.evaluate((code) => void new Function('root', code)(document.documentElement), act);
  // The reader's device is dark, the page is not.
  await expect.poll(theme(follows)).toBe('light');
  await expect.poll(theme(inDark)).toBe('dark');
  await html('root.classList.add("dark")');
  await expect.poll(theme(follows)).toBe('dark');
  await html('root.classList.remove("dark")');
  await expect.poll(theme(follows)).toBe('light');
  await html('root.dataset.theme = "dark"');
  await expect.poll(theme(follows)).toBe('dark');
  await html('delete root.dataset.theme; root.classList.add("plain"); root.style.colorScheme = "dark"');
  await expect.poll(theme(follows)).toBe('dark');
  await html('root.style.colorScheme = "light dark"');
  await expect.poll(theme(follows)).toBe('dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(theme(follows)).toBe('light');
  expect(await theme(fixed)()).toBe('light');
  expect(
    await page
      .locator('iframe')
      .nth(0)
      .evaluate((each) => each.style.colorScheme),
  ).toBe('light');
});

test('a picture in a link comes to life in a shadow root, and the page’s own elements stay', async ({ page }) => {
  const trouble = troubles(page);
  const link = (alt: string): string =>
    `<a href="${site()}w/lineage-map/?model=chatgpt"><img src="${site()}w/lineage-map/poster.png" alt="${alt}" width="600"></a>`;
  await page.goto(
    blog.post(
      `<p id="alone">${link('The map')}</p>
<p id="amid">In a sentence ${link('not this')} it stays a picture.</p>
<p id="foreign"><a href="https://example.org/w/lineage-map/"><img alt="" src="data:,"></a></p>
<p id="escaped"><a href="${site()}w/../about/"><img alt="" src="data:,"></a></p>
<p id="script"><a href="javascript:alert(1)"><img alt="" src="data:,"></a></p>
<blockquote id="quote" data-lineage data-height="700"><p><a href="${site()}zh/w/lineage-map/">The map</a></p></blockquote>
${script(' data-links')}`,
    ),
  );
  const shadow = (id: string): Promise<string | undefined> =>
    page.locator(`#${id}`).evaluate((element) => element.shadowRoot?.querySelector('iframe')?.src);
  await expect.poll(() => shadow('alone')).toBe(`${site()}w/lineage-map/?model=chatgpt&embed=1`);
  await expect.poll(() => shadow('quote')).toBe(`${site()}zh/w/lineage-map/?embed=1`);
  for (const id of ['amid', 'foreign', 'escaped', 'script']) expect(await shadow(id)).toBeUndefined();
  expect(await page.locator('#alone > a > img').count()).toBe(1);
  expect(await page.locator('#alone').evaluate((each) => each.shadowRoot!.querySelector('iframe')!.title)).toBe('The map');
  await expect.poll(() => page.locator('#alone').evaluate((each) => each.clientHeight)).toBeGreaterThan(2000);

  // A framework puts another link into the same paragraph, then words: the figure follows, then goes.
  await page
    .locator('#alone a')
    .evaluate((each, url) => ((each as HTMLAnchorElement).href = url), `${site()}w/lineage-map/?model=davinci`);
  await expect.poll(() => shadow('alone')).toBe(`${site()}w/lineage-map/?model=davinci&embed=1`);
  await page.locator('#alone').evaluate((each) => (each.textContent = 'Only words now.'));
  await expect.poll(() => shadow('alone')).toBeUndefined();
  await expect(page.locator('#alone')).toBeVisible();

  // On paper the link stands there.
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#quote a')).toBeVisible();
  // A frame that is taken away while it loads is a failed request.
  expect(trouble.filter((line) => !/data:,|ERR_ABORTED/.test(line))).toEqual([]);
});

test('frames that come later are taken in, and a script that comes twice does no harm', async ({ page }) => {
  const trouble = troubles(page);
  await page.goto(blog.post(script() + script() + script(' data-links')));
  await page.evaluate(
    (html) => {
      const div = document.createElement('div');
      div.innerHTML = html;
      document.body.append(div);
    },
    iframe('', 'height="200" loading="lazy"'),
  );
  const frame = await liveFrame(page);
  await expectFits(page, frame);
  await page.locator('iframe').evaluate((each) => each.setAttribute('loading', 'lazy'));
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await page.locator('iframe').getAttribute('loading')).toBe('eager');
  await page.locator('iframe').evaluate((each) => each.remove());
  await page.waitForTimeout(150);
  expect(trouble).toEqual([]);
});

/** Collects what a frame says to the page around it. */
const collect = `<script>window.heard = []; addEventListener('message', ({ data }) => heard.push(data))</script>`;
const heard = (page: Page): Promise<any[]> => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);

test('it speaks the dialects of AMP, Embedly, Canvas and WordPress, and tells its settings only if asked', async ({ page }) => {
  await page.goto(blog.post(`${collect}${iframe('#?secret=a1B2c3')}${iframe('&share=1')}`));
  const frame = await liveFrame(page);
  const shares = await liveFrame(page, 1);
  const height = await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  await expect.poll(() => heard(page)).toContainEqual({ lineage: 1, type: 'ready', id: 'lineage-map' });
  const all = await heard(page);
  expect(all).toContainEqual({ lineage: 1, type: 'size', height });
  expect(all).toContainEqual({ sentinel: 'amp', type: 'embed-size', height });
  expect(all).toContainEqual({ subject: 'lti.frameResize', height });
  expect(all).toContainEqual({ message: 'height', value: height, secret: 'a1B2c3' });
  const embedly = all.filter((each) => typeof each === 'string').map((each: string) => JSON.parse(each) as object);
  expect(embedly[0]).toMatchObject({ context: 'iframe.resize', height });
  expect(all.filter(({ type }) => type === 'ready').length).toBe(2);

  await frame.locator('[data-model="chatgpt"]').click();
  await shares.locator('[data-model="davinci"]').click();
  await expect.poll(async () => (await heard(page)).filter(({ type }) => type === 'state').at(-1)?.q).toContain('model=davinci');
  expect((await heard(page)).filter(({ type, q }) => type === 'state' && q.includes('chatgpt'))).toEqual([]);
  // The way out carries the settings of now.
  expect(await frame.locator('[data-credit]').getAttribute('href')).toContain('model=chatgpt');
  await frame.locator('[data-credit]').evaluate((link) => {
    link.addEventListener('click', (event) => event.preventDefault());
    (link as HTMLElement).click();
  });
  await expect.poll(async () => (await heard(page)).find(({ message }) => message === 'link')?.value).toContain('model=chatgpt');
});

test('controls can be left out, or left to some knobs', async ({ page }) => {
  await page.goto(`${site()}w/lineage-map/?embed=1&controls=0`);
  await page.locator('[data-live]').waitFor();
  expect(await page.locator('figure select:visible, figure input:visible').count()).toBe(0);
  await page.goto(`${site()}w/lineage-map/?embed=1&controls=papers`);
  await page.locator('[data-live]').waitFor();
  expect(await page.locator('figure input[type=checkbox]').count()).toBe(1);
  await page.goto(`${site()}w/lineage-map/?controls=papers_rivals`);
  await page.locator('[data-live]').waitFor();
  expect(await page.locator('figure input[type=checkbox]').count()).toBe(2);
});

test('a figure that waits for a click fetches nothing before it', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  await page.goto(blog.post(iframe('&start=click') + script()));
  const frame = await (await page.locator('iframe').elementHandle())!.contentFrame();
  await expect(frame!.getByRole('button', { name: 'Start this figure' })).toBeVisible();
  await expectFits(page, frame!);
  expect(scripts.filter((url) => /runtime|lineage-map\.en/.test(url))).toEqual([]);
  await expect(frame!.locator('figure')).toBeVisible();
  await frame!.getByRole('button', { name: 'Start this figure' }).click();
  await frame!.locator('[data-live]').waitFor();
  await expect(frame!.getByRole('button', { name: 'Start this figure' })).toBeHidden();
  await expectFits(page, frame!);
});

test('a frame that opens on other settings never shows the opening first', async ({ page }) => {
  await page.route('**/runtime.*.js', async (route) => {
    await new Promise((done) => setTimeout(done, 400));
    await route.continue();
  });
  await page.goto(`${site()}w/lineage-map/?embed=1&model=chatgpt`, { waitUntil: 'commit' });
  await page.locator('.credit').waitFor();
  await expect(page.locator('[data-widget]')).toHaveCSS('visibility', 'hidden');
  await page.locator('[data-live]').waitFor();
  await expect(page.locator('[data-widget]')).toHaveCSS('visibility', 'visible');
});

for (const { address, shows } of JSON.parse(readFileSync(new URL('../golden/embeds.json', import.meta.url), 'utf8')) as {
  address: string;
  shows: string;
}[]) {
  test(`an old snippet still shows what it showed: ${address}`, async ({ page }) => {
    const trouble = troubles(page);
    await page.goto(site() + address);
    await page.locator('[data-live]').waitFor();
    await expect(page.locator('figure')).toContainText(shows);
    expect(trouble).toEqual([]);
  });
}

test('embed.js is at most 3 kB, the same as version 1, and the page gives its hash', async ({ page }) => {
  const bytes = readFileSync(join(dist, 'embed.js'));
  expect(gzipSync(bytes).length).toBeLessThanOrEqual(3000);
  expect(readFileSync(join(dist, 'embed.v1.js')).equals(bytes)).toBe(true);
  await page.goto(`${site()}embed/`);
  await expect(page.locator('.page')).toContainText(`sha384-${createHash('sha384').update(bytes).digest('base64')}`);
  await page.getByText('Show it live').click();
  const frame = await liveFrame(page);
  await expectFits(page, frame);
});

/** Opens the dialog of the map, with a model chosen. */
async function openDialog(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.locator('[data-live]').waitFor();
  await page.getByRole('button', { name: 'Embed', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

test('the dialog spells every knob, measures the height, and copies', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const trouble = troubles(page);
  await openDialog(page, `${site()}w/lineage-map/?model=chatgpt`);
  const snippet = page.getByRole('textbox', { name: 'Snippet' });
  await expect(page.getByText(/At this width the figure is \d+ px high/)).toBeVisible();
  const text = await snippet.inputValue();
  for (const knob of Object.keys(figure().params)) expect(text).toContain(`${knob}=`);
  expect(text).toContain('model=chatgpt');
  expect(text).toContain(`src="${site()}w/lineage-map/?`);
  const high = Number(/height="(\d+)"/.exec(text)![1]);
  expect(high).toBeGreaterThan(2000);

  const field = (label: string) => page.getByRole('dialog').getByLabel(label);
  await field('Appearance').selectOption('dark');
  await field('Language').selectOption('zh');
  await field('Starts').selectOption('click');
  await field('Controls').selectOption('none');
  await field('Width of your column').selectOption('360');
  await expect(snippet).toHaveValue(/zh\/w\/lineage-map\/\?.*theme=dark.*controls=0.*start=click/s);
  const preview = await (await page.locator('.embed-preview iframe').elementHandle())!.contentFrame();
  await expect(preview!.getByRole('button', { name: '启动这张图' })).toBeVisible();
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByText('Copied')).toBeVisible();
  expect((await page.evaluate(() => navigator.clipboard.readText())).trim()).toBe((await snippet.inputValue()).trim());
  for (const [tab, sign] of [
    ['Markdown', /^\[!\[.*\]\(.*\/zh\/w\/lineage-map\/poster\.png\)\]\(/s],
    ['Script once', /data-links><\/script>/],
    ['Link', /^http\S+$/],
    ['Jupyter', /IFrame\("/],
  ] as const) {
    await page.getByRole('radio', { name: tab, exact: true }).check({ force: true });
    await expect(snippet).toHaveValue(sign);
  }
  // The frame is a page of its own, looked at by itself.
  await page.locator('.embed-preview iframe').evaluate((each) => each.remove());
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  // A preview that is exchanged while it loads is a failed request.
  expect(trouble.filter((line) => !line.includes('ERR_ABORTED'))).toEqual([]);
});

test('the snippet of the dialog, pasted, is the figure that was chosen, at its height, and nothing moves', async ({ page }) => {
  await openDialog(page, `${site()}w/lineage-map/?model=davinci&links=documented`);
  await expect(page.getByText(/At this width the figure is \d+ px high/)).toBeVisible();
  const snippet = await page.getByRole('textbox', { name: 'Snippet' }).inputValue();
  await watchShifts(page);
  await page.goto(blog.post(snippet));
  const frame = await liveFrame(page);
  await expectFits(page, frame);
  await expect(frame.locator('[data-model="davinci"]')).toHaveAttribute('aria-expanded', 'true');
  expect(String(await heightOf(page))).toBe(/height="(\d+)"/.exec(snippet)![1]);
  expect(await shifts(page)).toEqual([]);
});

test('the dialog opens in a chapter too, and says on a disk what is missing', async ({ page }) => {
  await openDialog(page, pathToFileURL(join(dist, 'w/lineage-map/index.html')).href);
  await expect(page.getByText(/opened from a disk/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Snippet' })).toHaveValue(/your-site\.example/);
  await expect(page.getByText(/At this width the figure is \d+ px high/)).toBeVisible();
  await page.goto(`${site()}chapters/a-family/`);
  const island = page.locator('[data-widget]').first();
  await island.scrollIntoViewIfNeeded();
  await island.getByRole('button', { name: 'Embed', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});
