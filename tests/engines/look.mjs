import { shifts, troubles, watchShifts } from '../visit.mjs';
import { wordsAround } from './posts.mjs';

/**
 * Opens a post and looks at all that is in it.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {{script: boolean, raw: boolean, snippets: import('./snippets.mjs').Snippet[]}} expected `raw` says
 *   whether the blog lets HTML through
 * @returns {Promise<string[]>} what is wrong; an empty list is what we want
 */
export async function look(browser, url, { script, raw, snippets }) {
  // The reader's device prefers the night, the blog is by day: the figures go with the blog.
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'dark' });
  const problems = [];
  const wrong = (what, is, wanted) => {
    const [a, b] = [JSON.stringify(is), JSON.stringify(wanted)];
    if (a !== b) problems.push(`${what}: ${a}, not ${b}`);
  };
  try {
    const trouble = troubles(page);
    await watchShifts(page);
    await page.goto(url, { waitUntil: 'load', timeout: 30_000 });
    const words = wordsAround(snippets.length);
    wrong('the words around the figures', await paragraphs(page, words), words);
    wrong(
      'code to be read',
      await page.locator('main').evaluate((main) => /<\/?(iframe|script|p|a)\b|\]\(http|&(#?\w+);/.test(main.innerText)),
      false,
    );

    const markdown = snippets.every(({ words: link }) => link === undefined);
    if (markdown) {
      const wanted = snippets.map(({ href, title }) => ({ href, alt: plain(title), seen: true }));
      wrong('the pictures', await pictures(page), wanted);
    } else if (raw) {
      const wanted = snippets.map(({ href, words: link }) => ({ href, words: plain(link) }));
      wrong('the links', await links(page), wanted);
    }
    const lives = markdown ? script : raw;
    const frames = lives ? snippets.map(({ src, title }) => ({ src, title: plain(title) })) : [];
    if (lives)
      await page
        .locator('iframe')
        .nth(frames.length - 1)
        .waitFor({ state: 'attached', timeout: 10_000 });
    wrong('the frames', await framesIn(page), frames);
    if (problems.length === 0) for (const index of frames.keys()) await watch(page, index, wrong);
    // A picture gives way to a figure of another height; a frame was as high as it is from the start.
    if (!markdown) wrong('what moved', await shifts(page), []);
    wrong('trouble', trouble, []);
  } catch (error) {
    // Playwright goes on for many lines, in colours.
    problems.push(String(error).split('\n')[0]);
  } finally {
    await page.close();
  }
  return problems;
}

/** Engines set quotes and dashes as print does, and our alt texts have some signs in their full-width form. */
const plain = (text) =>
  text.normalize('NFKC').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-').replace(/-+/g, '-');

const paragraphs = (page, words) =>
  page
    .locator('main p')
    .evaluateAll((all, wanted) => all.map((each) => each.textContent.trim()).filter((text) => wanted.includes(text)), words);

const links = async (page) => {
  const all = await page.locator('main p > a').evaluateAll((each) => each.map((a) => ({ href: a.href, words: a.textContent })));
  return all.map(({ href, words }) => ({ href, words: plain(words) }));
};

async function pictures(page) {
  const all = await page.locator('main p > a > img').evaluateAll((images) =>
    Promise.all(
      images.map(async (image) => {
        await image.decode().catch(() => {});
        return { href: image.parentElement.href, alt: image.alt, seen: image.naturalWidth > 0 };
      }),
    ),
  );
  return all.map((each) => ({ ...each, alt: plain(each.alt) }));
}

// A locator sees into shadow roots, where embed.js puts a figure that stands for a link.
const framesIn = async (page) => {
  const all = await page.locator('main iframe').evaluateAll((frames) => frames.map(({ src, title }) => ({ src, title })));
  return all.map(({ src, title }) => ({ src, title: plain(title) }));
};

/** One figure comes to life, is as high as its content, and follows the blog into the night and back. */
async function watch(page, index, wrong) {
  const element = page.locator('main iframe').nth(index);
  await element.scrollIntoViewIfNeeded();
  const frame = await (await element.elementHandle()).contentFrame();
  const name = `figure ${index + 1}`;
  try {
    await frame.locator('[data-widget][data-live]').first().waitFor({ timeout: 15_000 });
  } catch {
    return wrong(`${name} is alive`, false, true);
  }
  const room = async () => {
    const content = await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    return (await element.evaluate(({ clientHeight }) => clientHeight)) - content;
  };
  wrong(`${name}, height beyond its content`, await until(room, 0), 0);
  const bars = await frame.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    return [scrollWidth - clientWidth, scrollHeight - clientHeight];
  });
  wrong(`${name}, to scroll inside`, bars, [0, 0]);
  const theme = () => frame.evaluate(() => document.documentElement.dataset.theme);
  for (const wanted of ['light', 'dark', 'light']) {
    await page.evaluate((value) => (document.documentElement.dataset.theme = value), wanted);
    wrong(`${name}, its theme`, await until(theme, wanted), wanted);
  }
}

/** What is read, when it is what we want or five seconds have gone by. */
async function until(read, wanted) {
  const end = Date.now() + 5_000;
  for (;;) {
    const value = await read();
    if (value === wanted || Date.now() > end) return value;
    await new Promise((done) => setTimeout(done, 50));
  }
}
