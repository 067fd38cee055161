import { expect, type Page, test } from '@playwright/test';
import { pages, sample } from '../pages.mjs';
import { axe, settle, troubles } from '../visit.mjs';
import { crowded, outside, place, press, small, startAt, walk } from '../presenting.ts';

// Presenting, on every chapter of the built site: one added later is covered without a line of test code.
const chapters = pages().filter(({ kind }) => kind === 'chapter');
test.use({ viewport: { width: 1920, height: 1080 } });

for (const { path, language } of chapters) {
  test.describe(`/${path} presented`, () => {
    test('the button turns sections into slides, and leaving gives the page back', async ({ page }) => {
      const trouble = troubles(page);
      await page.goto(path);
      await settle(page);
      const sections = await page.locator('main h2[id]:not(.notes h2)').count();
      const text = await page.locator('main').innerText();
      await page.locator('.opening [data-present]').click();
      await expect(page.locator('.presenter-bar')).toBeVisible();
      expect(await page.locator('[data-slide]').count(), 'the title and each section').toBe(sections + 1);
      await press(page, 'PageDown', 'Escape');
      await expect(page.locator('.presenter-bar')).toHaveCount(0);
      expect(new URL(page.url()).hash).toBe('');
      expect(await page.locator('[inert], [data-present-only], [data-current]').count()).toBe(0);
      // The figures are drawn anew at the page's own width, each in its turn.
      await expect.poll(() => page.locator('main').innerText()).toBe(text);
      expect(trouble).toEqual([]);
    });

    test('a lesson with a clicker alone: through every step, and back the same way', async ({ page }) => {
      test.setTimeout(90_000);
      const trouble = troubles(page);
      await startAt(page, path, '#/1');
      const way = await walk(page, 'PageDown', async () => {
        const { slide, of, said } = await place(page);
        expect(said, 'said aloud').toContain(String(slide));
        expect(said).toContain(String(of));
        // One slide is there, its heading has the focus, and no key leads into another.
        expect(await page.locator('main [data-slide]:not([inert])').count()).toBe(1);
        expect(await page.evaluate(() => document.activeElement?.matches('[data-current] :is(h1, h2)'))).toBe(true);
        expect(await outside(page), 'in the outer 28 px').toEqual([]);
      });
      expect(way.at(-1)).toMatch(new RegExp(`^#/${(await place(page)).of}(\\.|$)`));
      const back = await walk(page, 'PageUp');
      expect(back.toReversed()).toEqual(way);
      expect(new Set(way).size).toBe(way.length);
      expect(trouble).toEqual([]);
    });

    for (const [width, height] of [
      [1920, 1080],
      [1024, 768],
    ] as const) {
      test(`each slide has its room at ${width} × ${height}`, async ({ page }) => {
        test.setTimeout(90_000);
        await page.setViewportSize({ width, height });
        await startAt(page, path, '#/1');
        const full: string[] = [];
        await walk(page, 'PageDown', async () => {
          await page.waitForTimeout(120);
          const { hash } = await place(page);
          full.push(...(await crowded(page)).map((text) => `${hash}: ${text}`));
          if (width === 1920) full.push(...(await small(page, 24)).map((text) => `${hash}: ${text}`));
        });
        expect(full).toEqual([]);
      });
    }

    // Words differ by language and colours by the time of day, so each is seen once; `npm run audit` sees every page.
    const night = language === 'zh';
    test(`axe has nothing to object to ${night ? 'by night' : 'by day'}, and text stands out 7 : 1`, async ({ page }) => {
      test.setTimeout(120_000);
      if (night) await page.addInitScript(() => localStorage.setItem('lineage.present-night', '1'));
      await startAt(page, path, '#/1');
      const { of } = await place(page);
      for (let n = 1; n <= of; n += 1) {
        expect((await place(page)).slide).toBe(n);
        expect(await axe(page, ['color-contrast-enhanced']), `slide ${n}`).toEqual([]);
        await page.evaluate((slide) => (location.hash = `#/${slide + 1}.9`), n);
      }
    });

    test('a sheet of paper for each slide, and a handout of the notes', async ({ page }) => {
      await page.goto(`${path}?print=slides`);
      await page.locator('html[data-print-ready]').waitFor();
      const slides = await page.locator('main [data-slide]').count();
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBe(slides);
      await page.goto(`${path}?print=notes`);
      await page.locator('html[data-print-ready]').waitFor();
      await expect(page.locator('.handout article')).toHaveCount(slides);
      // Each number in the handout leads to a note on the same paper.
      const notes = await page.locator('.handout .notes li').count();
      const numbers = await page.locator('.handout article sup').allInnerTexts();
      expect(numbers.length).toBeGreaterThan(0);
      for (const number of numbers) expect(Number(number.replace(/\D/g, ''))).toBeLessThanOrEqual(notes);
      await expect(page.locator('.handout .notes')).toBeVisible();
    });
  });
}

// What does not depend on the chapter is tried on one of each language.
for (const { path } of sample().filter(({ kind }) => kind === 'chapter')) {
  test.describe(`/${path} presented in one window and in two`, () => {
    test('an address names slide and step', async ({ page }) => {
      await startAt(page, path, '#/2');
      expect((await place(page)).slide).toBe(2);
      await page.evaluate(() => (location.hash = '#/3'));
      await expect.poll(async () => (await place(page)).slide).toBe(3);
      // A step that is not there is the last there is, and so is a slide.
      await page.evaluate(() => (location.hash = '#/999.999'));
      await expect.poll(async () => (await place(page)).slide).toBe((await place(page)).of);
    });

    test('a second window shows the same slide and the same figure, and drives as well', async ({ page, context }) => {
      await startAt(page, path, '#/2');
      const other = await context.newPage();
      await startAt(other, path, '#/1');
      // The one that comes late asks where the talk is.
      await expect.poll(async () => (await place(other)).hash).toBe('#/2');
      await press(page, 'PageDown');
      await expect.poll(async () => (await place(other)).hash).toBe((await place(page)).hash);
      await press(other, 'PageUp');
      await expect.poll(async () => (await place(page)).hash).toBe('#/2');
      await press(other, 'b');
      await expect(page.locator('.presenter-curtain')).toBeVisible();
      await press(page, '.');
      await expect(other.locator('.presenter-curtain')).toBeHidden();
      for (const one of [page, other]) await one.evaluate(() => (location.hash = '#/1'));

      // Turn every first switch of the page's figures in one window; the other's figures say the same.
      const sentences = (one: Page) => one.locator('main figure').evaluateAll((all) => all.map((each) => each.textContent));
      await page.evaluate(() => {
        for (const figure of document.querySelectorAll('main figure')) {
          figure.querySelector<HTMLElement>('input[type=radio]:not(:checked)')?.click();
        }
      });
      await expect.poll(() => sentences(other)).toEqual(await sentences(page));
    });

    test('the notes have a window of their own, with a timer and what comes next', async ({ page, context }) => {
      await startAt(page, path, '#/1');
      const [notes] = await Promise.all([context.waitForEvent('page'), press(page, 's')]);
      await notes.locator('.presenter-notes').waitFor();
      const second = await page.locator('main [data-slide]').nth(1).locator('h2').textContent();
      await expect(notes.locator('.notes-next')).toContainText(second!.trim());
      await press(page, 't');
      await expect(notes.locator('.clock')).not.toHaveText('0:00', { timeout: 4000 });
      await press(notes, 'PageDown');
      await expect.poll(async () => (await place(page)).slide + (await place(page)).step).toBeGreaterThan(1);
      expect(await axe(notes)).toEqual([]);
      // The key comes up in a window that is gone.
      await press(notes, 'Escape').catch(() => {});
      await expect.poll(() => notes.isClosed()).toBe(true);
      await expect(page.locator('.presenter-bar')).toBeVisible();
    });
  });
}

// What does not depend on the language either is tried on one alone.
const one = chapters[0]!.path;

test.describe('keys', () => {
  /** A control in the slide that is seen, with the focus; later slides may have none of their own. */
  const plant = (page: Page, html: string): Promise<void> =>
    page.evaluate((control) => {
      const box = document.createElement('div');
      box.className = 'slide-only';
      box.innerHTML = control;
      document.querySelector('[data-current]')!.append(box);
      (box.firstElementChild as HTMLElement).focus();
    }, html);
  const slide = async (page: Page): Promise<number> => (await place(page)).slide;

  test('a focused slider keeps its value and the clicker its slides', async ({ page }) => {
    await startAt(page, one, '#/8');
    const last = await slide(page);
    await plant(page, '<input type="range" min="0" max="10" value="6" aria-label="Planted">');
    const slider = page.getByRole('slider', { name: 'Planted', includeHidden: true });
    await press(page, 'PageUp');
    expect(await slide(page)).toBeLessThan(last);
    expect(await slider.inputValue()).toBe('6');
    await page.evaluate(() => (location.hash = '#/8'));
    await slider.focus();
    await press(page, 'ArrowLeft', 'ArrowLeft', 'Home', 'End');
    expect(await slide(page)).toBe(last);
    expect(await slider.inputValue()).toBe('10');
  });

  test('a slider that was dragged gives the arrows back', async ({ page }) => {
    await startAt(page, one, '#/8');
    const before = await slide(page);
    await plant(page, '<input type="range" min="0" max="10" value="6" aria-label="Planted">');
    const box = (await page.getByRole('slider', { name: 'Planted' }).boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 4, box.y + box.height / 2);
    await page.mouse.up();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('INPUT');
    await press(page, 'ArrowLeft');
    expect(await slide(page)).toBeLessThan(before);
  });

  test('Space presses a focused button and pages otherwise', async ({ page }) => {
    await startAt(page, one, '#/2');
    await plant(page, '<button type="button" onclick="this.textContent += 1">n</button>');
    await press(page, ' ');
    expect(await page.getByRole('button', { name: 'n1' }).count()).toBe(1);
    expect(await slide(page)).toBe(2);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await press(page, ' ');
    expect(await slide(page)).toBe(3);
    await press(page, 'Shift+ ');
    expect(await slide(page)).toBe(2);
  });

  test('what is typed is left alone', async ({ page }) => {
    await startAt(page, one, '#/2');
    await plant(page, '<input aria-label="Planted">');
    await page.keyboard.type('b. s o?gtrnw,');
    await expect(page.getByRole('textbox', { name: 'Planted' })).toHaveValue('b. s o?gtrnw,');
    expect(await page.locator('dialog, .presenter-curtain:visible, .presenter-notes:visible').count()).toBe(0);
    await plant(page, '<textarea aria-label="Area"></textarea>');
    await press(page, 'PageDown');
    expect(await slide(page)).toBe(2);
  });

  test('with Ctrl, Alt or Meta a key is the browser’s', async ({ page }) => {
    await startAt(page, one, '#/2');
    const taken = await page.evaluate(() =>
      ['ctrlKey', 'altKey', 'metaKey'].map((held) => {
        const event = new KeyboardEvent('keydown', { key: 'b', [held]: true, bubbles: true, cancelable: true });
        return !document.body.dispatchEvent(event);
      }),
    );
    expect(taken).toEqual([false, false, false]);
    await expect(page.locator('.presenter-curtain')).toBeHidden();
  });

  test('arrows, Home and End', async ({ page }) => {
    await startAt(page, one, '#/1');
    await press(page, 'ArrowRight', 'ArrowDown');
    expect(await slide(page)).toBe(3);
    await press(page, 'Home');
    expect(await slide(page)).toBe(1);
    await press(page, 'End');
    expect(await slide(page)).toBe((await place(page)).of);
  });

  test('B and . are black, W and , white, and any of them brings the slide back', async ({ page }) => {
    await startAt(page, one, '#/2');
    const curtain = page.locator('.presenter-curtain');
    for (const [key, back, colour] of [
      ['b', '.', 'rgb(0, 0, 0)'],
      ['.', 'w', 'rgb(0, 0, 0)'],
      ['w', ',', 'rgb(255, 255, 255)'],
      [',', 'B', 'rgb(255, 255, 255)'],
    ] as const) {
      await press(page, key);
      await expect(curtain).toBeVisible();
      await expect(curtain).toHaveCSS('background-color', colour);
      await press(page, back);
      await expect(curtain).toBeHidden();
    }
    expect(await slide(page)).toBe(2);
  });

  test('O shows all slides, G goes to one by its number, ? tells the keys', async ({ page }) => {
    await startAt(page, one, '#/1');
    const { of } = await place(page);
    await press(page, 'o');
    await expect(page.locator('dialog li')).toHaveCount(of);
    expect(await axe(page)).toEqual([]);
    await page.locator('dialog li button').nth(2).click();
    expect(await slide(page)).toBe(3);
    await press(page, 'g');
    await page.keyboard.type('2');
    await press(page, 'Enter');
    expect(await slide(page)).toBe(2);
    await press(page, '?');
    await expect(page.locator('dialog')).toContainText('Page Down');
    expect(await axe(page)).toEqual([]);
    // A clicker needs no way out of a dialog first.
    await press(page, 'PageDown');
    await expect(page.locator('dialog')).toHaveCount(0);
    expect(await slide(page)).toBe(3);
  });

  test('Esc closes what lies on top, one thing at a time, and then leaves', async ({ page }) => {
    await startAt(page, one, '#/2');
    await press(page, 'n', '?');
    await press(page, 'Escape');
    await expect(page.locator('dialog')).toHaveCount(0);
    await expect(page.locator('.presenter-notes')).toBeVisible();
    await press(page, 'Escape');
    await expect(page.locator('.presenter-notes')).toBeHidden();
    await press(page, 'Escape');
    await expect(page.locator('.presenter-bar')).toHaveCount(0);
  });

  test('full screen by F, and the Esc that ends it does not end the talk', async ({ page }) => {
    await startAt(page, one, '#/2');
    await press(page, 'f');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await press(page, 'Escape');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement === null)).toBe(true);
    await expect(page.locator('.presenter-bar')).toBeVisible();
    // A clicker's start button; the page is not loaded anew.
    await page.evaluate(() => Object.assign(window, { mark: 1 }));
    await press(page, 'F5');
    expect(await page.evaluate(() => 'mark' in window)).toBe(true);
  });

  test('R puts the slide’s figures back', async ({ page }) => {
    await startAt(page, one, '#/2');
    const sentence = page.locator('[data-current] figure p[id$=finding]');
    const before = await sentence.innerText();
    await page.locator('[data-current] figure input[type=radio]:not(:checked)').first().check({ force: true });
    await expect(sentence).not.toHaveText(before);
    await press(page, 'r');
    await expect(sentence).toHaveText(before);
  });

  test('single keys can be switched off, for this talk and the next', async ({ page }) => {
    await startAt(page, one, '#/2');
    await press(page, '?');
    await page.getByRole('checkbox').first().uncheck();
    await press(page, 'Escape', 'b', 'o', '?');
    expect(await page.locator('dialog, .presenter-curtain:visible').count()).toBe(0);
    await press(page, 'PageDown');
    expect(await slide(page)).toBe(3);
    await page.reload();
    await page.locator('[data-current]').waitFor();
    await press(page, 'b');
    await expect(page.locator('.presenter-curtain')).toBeHidden();
  });

  test('the timer starts, pauses and goes back to zero', async ({ page }) => {
    await page.clock.install();
    await startAt(page, one, '#/1');
    await press(page, 'n', 't');
    await page.clock.runFor(65_000);
    await expect(page.locator('.clock')).toHaveText('1:05');
    await press(page, 't');
    await page.clock.runFor(60_000);
    await expect(page.locator('.clock')).toHaveText('1:05');
    await page.locator('.notes-timer button').nth(1).click();
    await expect(page.locator('.clock')).toHaveText('0:00');
  });
});

test('steps show in their turn and move nothing', async ({ page }) => {
  await startAt(page, one, '#/3');
  const boxes = () =>
    page.locator('[data-current] .step, [data-current] .keys').evaluateAll((all) =>
      all.map((each) => {
        const { x, y, width, height } = each.getBoundingClientRect();
        return [x, y, width, height];
      }),
    );
  const seen = () => page.locator('[data-current] .step:visible').count();
  const before = await boxes();
  expect(await seen()).toBe(0);
  await press(page, 'PageDown');
  expect(await seen()).toBe(1);
  expect(await boxes()).toEqual(before);
});

test('a step takes the figure to its moment, and the map stays in its place', async ({ page }) => {
  await startAt(page, one, '#/4');
  const map = page.locator('[data-current] [data-widget]');
  const sentence = page.locator('[data-current] figure p[id$=finding]');
  const said = new Set<string>();
  const boxes = new Set<string>();
  for (let i = 0; i < 8; i += 1) {
    await page.waitForTimeout(60);
    said.add(await sentence.innerText());
    boxes.add(JSON.stringify(await map.boundingBox()));
    await press(page, 'PageDown');
  }
  expect(said.size).toBe(8);
  expect(boxes.size).toBe(1);
});

test('a figure’s own foot presents the slide it stands on', async ({ page }) => {
  await page.goto(one);
  await settle(page);
  await page.locator('main figure [data-present]').nth(1).click();
  await expect.poll(async () => (await place(page)).slide).toBeGreaterThan(2);
  expect(await page.locator('[data-current] figure').count()).toBeGreaterThan(0);
});

for (const { path } of sample().filter(({ kind }) => kind === 'widget')) {
  test(`/${path} is presented moment by moment`, async ({ page }) => {
    await startAt(page, path, '#/1');
    const sentence = page.locator('figure p[id$=finding]');
    const first = await sentence.innerText();
    await press(page, 'PageDown');
    await expect(sentence).not.toHaveText(first);
    await press(page, 'PageUp');
    await expect(sentence).toHaveText(first);
    expect(await small(page, 24)).toEqual([]);
    expect(await axe(page)).toEqual([]);
  });
}

test('a lab trains once: the other window shows its frames, and may steer it', async ({ context }) => {
  test.skip(!process.env['TEST_FIXTURES'], 'built without the fixtures');
  await context.addInitScript(() => {
    const { Worker: Real } = globalThis;
    Object.assign(globalThis, { trained: 0 });
    globalThis.Worker = class extends Real {
      constructor(url: string | URL) {
        super(url);
        Object.assign(globalThis, { trained: (globalThis as unknown as { trained: number }).trained + 1 });
      }
    };
  });
  const address = new URL('/w/two-stage/', process.env['TEST_FIXTURES']).href;
  const [lead, follow] = [await context.newPage(), await context.newPage()];
  for (const page of [lead, follow]) await startAt(page, address, '#/1');
  const figure = (page: Page) => page.locator('figure');
  const workers = async () =>
    Promise.all([lead, follow].map((page) => page.evaluate(() => (globalThis as unknown as { trained: number }).trained)));

  // Asked for in the window that follows, it is computed in the one that leads.
  await press(follow, 'PageDown');
  for (const page of [lead, follow]) await expect(figure(page)).toHaveAttribute('data-status', /paused|done/);
  const run = follow.getByRole('button', { name: 'Run', exact: true });
  if ((await figure(follow).getAttribute('data-status')) === 'paused') await run.click();
  for (const page of [lead, follow]) await expect(figure(page)).toHaveAttribute('data-status', 'done');
  const told = (page: Page) => page.locator('figure [class*=proof]').innerText();
  expect(await told(follow)).toMatch(/[0-9a-f]{6}/);
  expect(await told(follow)).toBe(await told(lead));

  const scrubbers = [lead, follow].map((page) => page.getByRole('slider', { name: 'Position in the run' }));
  await scrubbers[1]!.fill('3');
  for (const scrubber of scrubbers) await expect(scrubber).toHaveValue('3');
  const picture = (page: Page) => page.locator('figure svg').first().innerHTML();
  await expect.poll(() => picture(follow)).toBe(await picture(lead));

  await follow.getByRole('button', { name: 'Height at x = 0.5' }).click();
  await expect(follow.locator('figure output').filter({ hasText: /\d\.\d{4}/ })).toBeVisible();
  expect(await workers()).toEqual([1, 0]);

  // The window that computed goes; the one that is left goes on by itself.
  await lead.close();
  await follow.getByRole('button', { name: 'New seed' }).first().click();
  await expect(figure(follow)).toHaveAttribute('data-status', 'done');
});

test('nonsense from another window is no message', async ({ page }) => {
  const trouble = troubles(page);
  await startAt(page, one, '#/2');
  await page.evaluate(() => {
    const channel = new BroadcastChannel(`lineage:${location.pathname}`);
    const stamp = { lineage: 1, from: '1-1' };
    const figure = document.querySelector('main [data-widget]')!.id;
    const nonsense: unknown[] = [
      null,
      7,
      'next',
      {},
      { lineage: 2, from: 'x', n: 1, type: 'place', slide: 5, step: 0 },
      { lineage: 1, from: 'x', type: 'place', slide: 5, step: 0 },
      { ...stamp, n: 1, type: 'place', slide: 'x', step: {} },
      { ...stamp, n: 2, type: 'place' },
      { ...stamp, n: 3, type: 'timer', timer: { before: 'soon' } },
      { ...stamp, n: 4, type: 'settings', figure, settings: { links: '<b>', model: {}, __proto__: { x: 1 } }, moment: 'nowhere' },
      { ...stamp, n: 5, type: 'frames', figure, frames: 'all', keep: -1 },
      { ...stamp, n: 6, type: 'act', figure, action: 'dispose', args: [] },
      { ...stamp, n: 7, type: 'act', figure, action: 'constructor', args: 3 },
      { ...stamp, n: 8, type: 'answer', figure, ask: {} },
      { ...stamp, n: 9, figure: 'no-such-figure', type: 'settings' },
      { ...stamp, n: 10, type: 'here', since: 'long ago' },
      { ...stamp, n: 11, type: 'bye' },
    ];
    for (const message of nonsense) {
      channel.postMessage(message);
      window.postMessage(message, '*');
    }
  });
  await page.waitForTimeout(300);
  expect((await place(page)).hash).toBe('#/2');
  await press(page, 'PageDown');
  expect((await place(page)).slide).toBe(3);
  expect(trouble).toEqual([]);
});

test('storage, channels and wake locks may be refused', async ({ page }) => {
  const trouble = troubles(page);
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('No.', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: refuse });
    Object.defineProperty(navigator, 'wakeLock', { get: refuse });
    Object.assign(window, { BroadcastChannel: refuse, open: () => null });
  });
  await startAt(page, one, '#/2');
  await press(page, 'PageDown');
  expect((await place(page)).slide).toBe(3);
  // Where the browser keeps the window shut, a link leads to the notes.
  await press(page, 's');
  expect(await page.locator('dialog a').getAttribute('href')).toMatch(/^\?present=notes#\/3/);
  expect(trouble).toEqual([]);
});

test('the presenter is fetched when it is asked for, and is ≤ 8 kB', async ({ page }) => {
  const scripts: { url: string; bytes: number }[] = [];
  page.on('response', (response) => {
    const url = response.url();
    if (/\/present[.\w]*\.(js|css)$/.test(url)) scripts.push({ url, bytes: Number(response.headers()['content-length']) });
  });
  await page.goto(one);
  await settle(page);
  expect(scripts).toEqual([]);
  await page.locator('.opening [data-present]').click();
  await page.locator('.presenter-bar').waitFor();
  const code = scripts.find(({ url }) => /present\.[0-9a-f]+\.js$/.test(url));
  expect(code?.bytes).toBeLessThanOrEqual(8000);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a finger turns the slides, and nothing is wider than the screen', async ({ page }) => {
    await startAt(page, one, '#/1');
    const swipe = (from: number, to: number) =>
      page.evaluate(
        ([a, b]) => {
          const target = document.querySelector('[data-current] :is(h1, h2)')!;
          const at = (type: string, clientX: number) =>
            target.dispatchEvent(
              new PointerEvent(type, { clientX, clientY: 300, pointerType: 'touch', pointerId: 5, isPrimary: true, bubbles: true }),
            );
          at('pointerdown', a!);
          at('pointerup', b!);
        },
        [from, to],
      );
    await swipe(300, 100);
    expect((await place(page)).slide).toBe(2);
    await swipe(100, 300);
    expect((await place(page)).slide).toBe(1);
    for (const _ of Array.from({ length: (await place(page)).of })) {
      const wide = await page.locator('[data-current]').evaluate((slide) => slide.scrollWidth - slide.clientWidth);
      expect(wide).toBeLessThanOrEqual(1);
      await swipe(300, 100);
    }
    await page.locator('.presses button').last().click();
    await expect(page.locator('.presenter-bar')).toHaveCount(0);
  });
});
