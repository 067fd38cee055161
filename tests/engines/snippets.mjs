// The snippets, as a blogger copies them: from the dialog of each figure's own page.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { dist } from '../pages.mjs';

/** The tabs of the dialog that a post can be made of. */
const forms = ['html', 'head', 'markdown'];

/**
 * What a snippet should come to in a page, read from the snippet itself (HTML) or from the list of figures (Markdown).
 * @typedef {{code: string, title: string, src: string, href: string, words?: string}} Snippet
 */

/**
 * Every figure in every form. The languages take turns, so that each form meets each of them and no post is twice as long.
 * @param {import('playwright-core').Browser} browser
 * @param {string} site the address of the built site
 * @returns {Promise<{head: string, snippets: Record<string, Snippet[]>}>} the line for a blog's head, and the snippets of each form
 */
export async function copySnippets(browser, site) {
  const figures = JSON.parse(readFileSync(join(dist, 'w/index.json'), 'utf8'));
  const snippets = Object.fromEntries(forms.map((form) => [form, []]));
  let head = '';
  for (const [place, figure] of figures.entries()) {
    const languages = Object.keys(figure.path);
    const given = {};
    for (const language of languages) given[language] = await copy(browser, site + figure.path[language]);
    for (const [turn, form] of forms.entries()) {
      const language = languages[(place + turn) % languages.length];
      const all = given[language];
      const { src, title, href, words } = all.frame;
      head ||= all.first;
      if (!src.startsWith(site)) throw new Error(`The snippets name ${src}: build without SITE_URL for these tests`);
      snippets[form].push(
        form === 'markdown'
          ? { code: all.markdown, src: withEmbed(href), title: figure.alt[language], href }
          : { code: form === 'head' ? all.rest : all.html, src, title, href, words },
      );
    }
  }
  return { head, snippets: { ...snippets, ...(await withSigns(site, figures[0])) } };
}

/** Every sign that means something to HTML, Markdown, JSX, Liquid, Nunjucks or Go's templates. */
const signs =
  'A "map" & <b>{models}</b> {{ two }} {% three %} {{< four >}} *five* _six_ [seven](x) `eight` a|b 9 \\\\ $10$ ~11~ #12 :) it\'s -- "so" ... >> end';

/** What the dialog would give for a figure whose words are full of signs: no figure of today is. */
async function withSigns(base, { path, heights }) {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const { module } = await runnerImport(join(root, 'src/surfaces/embed/snippets.ts'), {
    root,
    configFile: false,
    logLevel: 'silent',
  });
  const [language] = Object.keys(path);
  const figure = {
    base,
    path: path[language],
    query: '',
    frameQuery: '',
    title: signs,
    alt: signs,
    link: signs,
    height: heights[language][640],
    poster: 'poster.png',
  };
  const [src, href] = [module.frameUrl(figure), module.pageUrl(figure)];
  return {
    signs: [{ code: module.frameSnippet(figure).trim(), src, title: signs, href, words: signs }],
    signsMarkdown: [{ code: module.markdownSnippet(figure).trim(), src: withEmbed(href), title: signs, href }],
  };
}

/** The address that embed.js gives the frame it puts in the place of a link. */
const withEmbed = (href) => {
  const url = new URL(href);
  url.searchParams.set('embed', '1');
  return url.href;
};

async function copy(browser, url) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    await page.goto(url);
    await page.locator('[data-widget][data-live]').first().waitFor();
    await page.locator('[data-embed-figure]').first().click();
    // The dialog has measured how high the figure is in a column of its usual width.
    await page.locator('.embed-size').filter({ hasText: /\d/ }).waitFor();
    const tab = async (name) => {
      await page.locator(`input[name="embed-tab"][value="${name}"]`).check({ force: true });
      return page.locator('.embed-result textarea').inputValue();
    };
    const html = await tab('html');
    const [first, ...rest] = (await tab('head')).split('\n');
    const frame = await page.evaluate((code) => {
      const parsed = new DOMParser().parseFromString(code, 'text/html');
      const [iframe, link] = [parsed.querySelector('iframe'), parsed.querySelector('a')];
      return { src: iframe.src, title: iframe.title, href: link.href, words: link.textContent };
    }, html);
    return { html, first, rest: rest.join('\n').trim(), markdown: await tab('markdown'), frame };
  } finally {
    await page.close();
  }
}
