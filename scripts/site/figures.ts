import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageIds, languages, type Language } from '../../content/languages.ts';
import type { FigureFacts, FigureInLanguage } from '../../src/surfaces/embed/figures.tsx';
import type { DialogFacts } from '../../src/surfaces/embed/dialog.ts';
import type { Measure, Measured } from '../../src/surfaces/embed/measured.ts';
import { posterSvg } from './poster.ts';

/** Heights and hashes, found by `npm run posters` and kept with the sources. */
export const measured = (): Measured => JSON.parse(readFileSync('src/surfaces/embed/measured.json', 'utf8')) as Measured;

/** What a poster is known by: its drawing. A change in the colours of the whole site does not make a PNG old. */
export const posterHash = (figure: FigureInLanguage): string =>
  createHash('sha256').update(figure.poster).digest('hex').slice(0, 12);

/** The poster's picture made of dots, if `npm run posters` has made one. */
const pngOf = ({ path }: Pick<FigureInLanguage, 'path'>): string | undefined =>
  existsSync(join('public', path, 'poster.png')) ? 'poster.png' : undefined;

export const posterFile = (figure: Pick<FigureInLanguage, 'path'>): string => pngOf(figure) ?? 'poster.svg';

interface Inputs {
  figures: readonly FigureFacts[];
  css(id: string, lang: Language): string;
  siteUrl: string | undefined;
  siteName: Record<Language, string>;
  write(path: string, content: string): Promise<void>;
}

/** Writes what stands beside a widget's page: its poster, the poster's text, and what an oEmbed consumer asks for. */
export async function writeFigures({ figures, css, siteUrl, siteName, write }: Inputs): Promise<void> {
  const found = measured();
  for (const { id, in: inLanguage } of figures) {
    for (const lang of languageIds) {
      const figure = inLanguage[lang];
      const { title, alt, path } = figure;
      await write(
        `${path}poster.svg`,
        posterSvg({ body: figure.poster, css: css(id, lang), lang: languages[lang].tag, title, alt }),
      );
      await write(`${path}alt.txt`, `${alt}\n`);
      if (siteUrl) {
        const height = found[id]?.[lang]?.heights['640'];
        await write(`${path}oembed.json`, oembed({ figure, siteUrl, name: siteName[lang], height }));
      }
    }
  }
  await write(
    'w/index.json',
    `${JSON.stringify(
      figures.map((figure) => listed(figure, found)),
      null,
      1,
    )}\n`,
  );
  const old = figures.flatMap(({ id, in: inLanguage }) =>
    languageIds.filter((lang) => found[id]?.[lang]?.poster !== posterHash(inLanguage[lang])).map((lang) => `${id} (${lang})`),
  );
  if (old.length > 0) console.log(`Posters and heights to be made anew, by npm run posters: ${old.join(', ')}`);
}

/** One entry of `w/index.json`. */
function listed({ id, params, in: inLanguage }: FigureFacts, found: Measured): object {
  const all = <T>(pick: (figure: FigureInLanguage) => T): Record<string, T> =>
    Object.fromEntries(languageIds.map((lang) => [lang, pick(inLanguage[lang])]));
  return {
    id,
    path: all(({ path }) => path),
    title: all(({ title }) => title),
    about: all(({ about }) => about),
    alt: all(({ alt }) => alt),
    poster: all((figure) => figure.path + posterFile(figure)),
    params,
    moments: all(({ moments }) => moments),
    hash: all(posterHash),
    heights: Object.fromEntries(languageIds.map((lang) => [lang, found[id]?.[lang]?.heights ?? {}])),
  };
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/**
 * https://oembed.com, type "rich". WordPress keeps exactly these elements and attributes, puts the frame into a sandbox, and
 * gives it 200 to 1000 pixels.
 */
function oembed({
  figure,
  siteUrl,
  name,
  height = 600,
}: {
  figure: FigureInLanguage;
  siteUrl: string;
  name: string;
  height: number | undefined;
}): string {
  const url = siteUrl + figure.path;
  const [title, tall] = [escape(figure.title), Math.min(1000, Math.max(200, height))];
  return `${JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      title: figure.title,
      provider_name: name,
      provider_url: siteUrl,
      cache_age: 86400,
      width: 640,
      height: tall,
      thumbnail_url: url + posterFile(figure),
      thumbnail_width: 1200,
      thumbnail_height: 630,
      html:
        `<blockquote><a href="${escape(url)}">${title}</a></blockquote>` +
        `<iframe src="${escape(url)}?embed=1" width="640" height="${tall}" title="${title}" frameborder="0" scrolling="no"></iframe>`,
    },
    null,
    1,
  )}\n`;
}

/** What the dialog must know of figures: a snippet may be in another language than the page. */
export function dialogFacts(figures: readonly FigureFacts[], siteUrl: string | undefined): DialogFacts {
  const found = measured();
  return {
    siteUrl: siteUrl ?? '',
    figures: Object.fromEntries(
      figures.map(({ id, in: inLanguage }) => [
        id,
        Object.fromEntries(
          languageIds.map((lang) => {
            const { title, alt, path } = inLanguage[lang];
            const { heights = {} } = found[id]?.[lang] ?? ({} as Partial<Measure>);
            return [lang, { title, alt, path, heights, poster: posterFile(inLanguage[lang]) }];
          }),
        ),
      ]),
    ) as DialogFacts['figures'],
  };
}
