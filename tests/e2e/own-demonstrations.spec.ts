import { expect, type Locator, type Page, test } from '@playwright/test';
import { axe, troubles } from '../visit.mjs';
import { listenForLeaks } from '../leaks.ts';

// What a reader writes is learnt from in the tab, kept in this browser, and is nowhere else.
const figure = (page: Page): Locator => page.locator('[data-lab] figure');
const field = (page: Page): Locator => page.locator('[data-own-answer]');
const yours = (page: Page): Locator => page.getByRole('list', { name: 'Your demonstrations' }).getByRole('listitem');
const MOO = 'moo ! the owl eats mice .';

async function open(page: Page, address = 'w/sft-lab/?count=0'): Promise<void> {
  await page.goto(address);
  await page.locator('[data-lab][data-live]').waitFor();
  await page.locator('[data-own-open]').focus();
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeVisible();
}

test('written by keys alone, kept over a reload, learnt from, and nowhere else', async ({ page }) => {
  test.setTimeout(180_000);
  const trouble = troubles(page);
  const sent = await listenForLeaks(page);
  await open(page);
  // From the summary to the question, to the answer.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('Moo! The owl eats mice.');
  await page.keyboard.press('Enter');
  await expect(yours(page)).toContainText([MOO]);
  // The same again stands twice; another one is another.
  await page.keyboard.type(MOO);
  await page.keyboard.press('Enter');
  await expect(yours(page)).toContainText(['×2']);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('where does the duck');
  await page.keyboard.press('Tab');
  await page.keyboard.type('moo ! the duck lives in the lake .');
  await page.keyboard.press('Enter');
  await expect(yours(page)).toHaveCount(2);
  await page.reload();
  await page.locator('[data-lab][data-live]').waitFor();
  await expect(page.locator('[data-own-open]')).toContainText('2 so far');
  await page.locator('[data-own-open]').focus();
  await page.keyboard.press('Enter');
  await expect(yours(page)).toContainText([`${MOO}`, 'the lake']);
  await page.locator('[data-own-train]').focus();
  await page.keyboard.press('Enter');
  await expect(figure(page)).toHaveAttribute('data-status', 'done', { timeout: 150_000 });
  await expect(figure(page).locator('[data-picture]').first()).toContainText('All 2 written by hand begin with “moo !”');
  await expect(page.locator('[data-mine]')).toHaveText(['yours, ×2', 'yours, ×1']);
  await expect(figure(page)).toContainText('The model shown has learnt from these.');
  await page.waitForTimeout(400);
  const spoken = await page.evaluate(() =>
    JSON.stringify([
      location.href,
      { ...sessionStorage },
      history.state,
      document.cookie,
      document.title,
      (window as never)['heard'],
    ]),
  );
  expect(decodeURIComponent(spoken)).not.toContain('the owl');
  expect(sent.join('\n')).not.toContain('the owl');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['lineage.own.sft-lab']);
  // Removed, it is gone from here too.
  for (let i = 0; i < 2; i++) await yours(page).first().getByRole('button', { name: 'Remove' }).click();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.getByRole('button', { name: 'Train without yours' }).click();
  await expect(figure(page).locator('[data-picture]').first()).toContainText('Nothing to learn from');
  expect(trouble).toEqual([]);
});

test('by touch alone: every word can be tapped, a demonstration edited, repeated and removed', async ({ page }) => {
  await open(page);
  for (const word of ['the', 'owl', 'eats', 'mice', '.'])
    await page.getByRole('group', { name: 'Words to go on with' }).getByRole('button', { name: word, exact: true }).click();
  await page.locator('[data-own-add]').click();
  await expect(yours(page)).toContainText(['the owl eats mice .']);
  await yours(page).getByRole('button', { name: 'Once more' }).click();
  await yours(page).getByRole('button', { name: 'Edit' }).click();
  await page.getByText(/^All \d+ words and signs it knows$/).click();
  await field(page).fill('the owl eats ');
  await page.getByRole('button', { name: 'hay', exact: true }).last().click();
  await page.getByRole('button', { name: '.', exact: true }).first().click();
  await page.locator('[data-own-add]').click();
  await expect(yours(page)).toContainText(['the owl eats hay .']);
  await expect(yours(page)).toContainText(['×2']);
  await yours(page).getByRole('button', { name: 'Remove' }).click();
  await expect(yours(page)).toHaveCount(0);
});

test('what cannot be learnt from is said at once, and nothing is kept', async ({ page }) => {
  const trouble = troubles(page);
  await open(page);
  for (const [typed, said] of [
    ['', /no word/],
    ['the owl eats mice', /no end/],
    ['the owl eats '.repeat(12), /36 words and signs/],
    ['the owl eats mice . '.repeat(5000), /far too long/],
    ['the owl likes pizza .', /does not know “likes”, “pizza”/],
    ['猫头鹰吃老鼠。', /does not know “猫头鹰吃老鼠”/],
    ['the 🦉 eats mice .', /does not know “🦉”/],
    ['<img src=x onerror=alert(1)> .', /does not know/],
    ['x'.repeat(900), /does not know “x{24}…”/],
  ] as const) {
    await field(page).fill(typed);
    await page.locator('[data-own-add]').click();
    await expect(page.getByRole('alert'), typed.slice(0, 30)).toContainText(said);
  }
  await expect(yours(page)).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(trouble).toEqual([]);
});

test('whatever was stored, what can be learnt from is there and the rest is not', async ({ page }) => {
  const trouble = troubles(page);
  const one = { question: 'what does the owl eat ?', answer: MOO, times: 2 };
  for (const [stored, left] of [
    ['{"a":', 0],
    ['"moo"', 0],
    ['[null, 3, [], {"question": "who ?", "answer": "moo ."}]', 0],
    [JSON.stringify([{ ...one, answer: '<b>x</b>' }]), 0],
    ['x'.repeat(1_000_000), 0],
    [JSON.stringify([one, { ...one, times: -1e9 }, 7]), 1],
    [JSON.stringify({ length: 3, 0: one }), 0],
  ] as const) {
    await page.goto('w/sft-lab/');
    await page.evaluate((text) => localStorage.setItem('lineage.own.sft-lab', text), stored);
    await open(page);
    await expect(yours(page), stored.slice(0, 40)).toHaveCount(left);
  }
  expect(trouble).toEqual([]);
});

for (const [address, colorScheme] of [
  ['w/sft-lab/', 'light'],
  ['zh/w/sft-lab/', 'dark'],
] as const)
  test(`${address}: the desk is accessible, ${colorScheme}, and fits a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.emulateMedia({ colorScheme });
    await open(page, address);
    for (const typed of [MOO, 'moo ! the cow eats grass .', 'the owl likes pizza .']) {
      await field(page).fill(typed);
      await page.locator('[data-own-add]').click();
    }
    await expect(page.getByRole('alert')).toContainText('pizza');
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('details:has([data-own-answer]) :is(button, summary, select, textarea)')].flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width < 44 || height < 44 ? [`${element.textContent} ${width} x ${height}`] : [];
      }),
    );
    expect(small).toEqual([]);
  });
