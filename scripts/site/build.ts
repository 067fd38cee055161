import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, mergeConfig } from 'vite';
import { site as english } from '../../content/en/site.ts';
import { bibliography } from '../../content/facts/bibtex.ts';
import { languageIds, type Language } from '../../content/languages.ts';
import { site as chinese } from '../../content/zh/site.ts';
import type { FigureFacts } from '../../src/surfaces/embed/figures.tsx';
import type { Assets, Environment, Page } from '../../src/surfaces/reader/pages.tsx';
import type { KeptStill, Still } from '../../src/contract/still.ts';
import { bundle } from './bundle.ts';
import { shared } from './config.ts';
import { displayFace, type Face, faces, fontFace, mathFace, mathGlyphs, titleGlyphs } from './fonts.ts';
import { dialogFacts, measured, posterFile, writeFigures } from './figures.ts';
import { sheetKey, shell } from './shell.ts';
import { writeStills } from './stills.ts';
import { findWidgets } from './widgets.ts';

const cache = join('node_modules', '.cache', 'site');

/** Builds the whole site: the scripts, the fonts, then every page rendered to HTML. */
export async function buildSite({ fixtures }: { fixtures: boolean }): Promise<void> {
  const started = Date.now();
  // React decides on its development build by this variable when the pages are rendered.
  process.env.NODE_ENV = 'production';
  const dist = fixtures ? join('node_modules', '.cache', 'dist-fixtures') : 'dist';
  await rm(dist, { recursive: true, force: true });
  await mkdir(dist, { recursive: true });
  await cp('public', dist, { recursive: true });

  const write = async (path: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(join(dist, path)), { recursive: true });
    await writeFile(join(dist, path), content);
  };
  /** Writes an asset under a name that carries its content's hash, so that a host may cache it for ever. */
  const asset = async (name: string, content: string | Uint8Array): Promise<string> => {
    const dot = name.lastIndexOf('.');
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
    const path = `assets/${name.slice(0, dot)}.${hash}${name.slice(dot)}`;
    await write(path, content);
    return path;
  };

  const { renderPages, figures: findFigures, otherStills } = await buildRenderer({ fixtures });
  const figures = findFigures();
  const assets = await buildAssets({ fixtures, asset, write, figures, otherStills });
  const pages = renderPages(assets, environment(assets));
  // Formulas and titles are known only now; a page's file is written with the addresses of the fonts that were cut for them.
  const bodies = pages.map(({ body }) => body);
  for (const [glyphs, face] of [
    [mathGlyphs(bodies), mathFace],
    [titleGlyphs(bodies), displayFace],
  ] as const) {
    const made = face(glyphs);
    assets.fonts[made.name] = await fontAsset(made, asset, glyphs);
  }
  // The page for a wrong address knows no way to a file, so it carries the few letters of its title.
  const lost = titleGlyphs(pages.filter(({ standalone }) => standalone).map(({ body }) => body));
  const face = fontFace(displayFace(lost), dataUrl(await cached('lost', displayFace(lost).make, lost)));
  assets.missingCss = atOnce(face) + assets.missingCss;
  await writeFigures({
    figures,
    siteUrl: siteUrl(),
    siteName: { en: english.name, zh: chinese.name },
    css: (id, lang) => assets.posterCss(id, lang),
    write,
  });
  for (const { widgets } of pages) {
    const key = sheetKey(widgets);
    // Style sheets of figures repeat those of the charts in them; in one file the repetitions weigh next to nothing.
    if (widgets.length > 1 && !(key in assets.sheets))
      assets.sheets[key] = await asset('w/together.css', widgets.map(assets.widgetCss).join(''));
  }
  const template = await readFile('index.html', 'utf8');
  for (const page of pages) await write(page.file, shell(template, page, assets));
  await write('sources.bib', bibliography());
  await writeSitemap(pages, write);
  console.log(`${dist}: ${pages.length} pages in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

const presentWords: Record<Language, object> = { en: english.present, zh: chinese.present };
const embedWords: Record<Language, object> = {
  en: { ...english.embed.dialog, link: english.embed.link, name: english.name },
  zh: { ...chinese.embed.dialog, link: chinese.embed.link, name: chinese.name },
};

type WriteAsset = (name: string, content: string | Uint8Array) => Promise<string>;

interface Inputs {
  fixtures: boolean;
  asset: WriteAsset;
  write(path: string, content: string): Promise<void>;
  figures: readonly FigureFacts[];
  otherStills: Renderer['otherStills'];
}

/** What the pages link, and the style sheets that a poster carries in itself. */
type Built = Assets & { posterCss(id: string, lang: Language): string; widgetCss(id: string): string };

async function buildAssets({ fixtures, asset, write, figures, otherStills }: Inputs): Promise<Built> {
  const fonts: Assets['fonts'] = {};
  for (const face of faces) fonts[face.name] = await fontAsset(face, asset);

  const page = await bundle('src/surfaces/reader/page.ts', { fixtures });
  const text = await bundle('src/surfaces/reader/text.ts', { fixtures });
  const lists = await bundle('src/surfaces/reader/lists.ts', { fixtures });
  const missing = await bundle('src/surfaces/reader/missing.ts', { fixtures });
  const worker = await bundle('src/surfaces/stage/labWorker.ts', { fixtures });
  const runtime = await bundle('src/surfaces/stage/runtime.ts', {
    fixtures,
    define: { __LAB_WORKER__: JSON.stringify(worker.code) },
  });
  const siteCss = page.css + runtime.css;
  const beforePaint = await bundle('src/surfaces/embed/first.ts', { fixtures });
  const host = await bundle('src/surfaces/embed/host.ts', { fixtures });
  // Posts name these two for ever, so their names carry no hash.
  for (const name of ['embed.js', 'embed.v1.js']) await write(name, host.code);
  const dialog = await bundle('src/surfaces/embed/dialog.ts', { fixtures });
  const dialogs = {} as Record<Language, string>;
  for (const lang of languageIds) {
    const facts = JSON.stringify({ ...dialogFacts(figures, siteUrl()), words: embedWords[lang], css: dialog.css });
    dialogs[lang] = await asset(`embed.${lang}.js`, `(globalThis.lineage??={}).embedFacts=${facts};${dialog.code}`);
  }
  const poster = await bundle('src/surfaces/embed/poster.ts', { fixtures });
  const widgetCss: Record<string, string> = {};

  const widgets: Assets['widgets'] = {};
  for (const { id } of findWidgets({ fixtures })) {
    const scripts = {} as Record<(typeof languageIds)[number], string>;
    let css = '';
    for (const lang of languageIds) {
      const built = await bundle(`virtual:widget/${id}/${lang}`, { fixtures, external: true });
      css = built.css;
      scripts[lang] = await asset(
        `w/${id}.${lang}.js`,
        `lineage.widget(${JSON.stringify(id)},function(lineage){${built.code};return lineageBundle.default});`,
      );
    }
    widgetCss[id] = css;
    const stills = otherStills(id);
    widgets[id] = {
      scripts,
      ...(css && { css: await asset(`w/${id}.css`, css) }),
      ...(stills && { stills: await asset(`w/${id}.stills.js`, `(globalThis.lineage??={}).stills=${JSON.stringify(stills)};`) }),
    };
  }
  const present = await bundle('src/surfaces/present/present.ts', { fixtures });
  const presenter: Assets['presenter'] = {
    script: await asset('present.js', present.code),
    css: await asset('present.css', present.css),
    mirror: await asset('mirror.js', (await bundle('src/surfaces/stage/mirrorScript.ts', { fixtures })).code),
    words: {} as Record<Language, string>,
  };
  for (const lang of languageIds) {
    const words = JSON.stringify(presentWords[lang]);
    presenter.words[lang] = await asset(`present.${lang}.js`, `(globalThis.lineage??={}).presentWords=${words};`);
  }
  const inline = (name: string): string => atOnce(fonts[name]?.inline ?? '');
  return {
    presenter,
    embed: {
      dialogs,
      beforePaint: beforePaint.code,
      integrity: `sha384-${createHash('sha384').update(host.code).digest('base64')}`,
    },
    widgetCss: (id) => widgetCss[id] ?? '',
    posterCss: (id, lang) =>
      (lang === 'en' ? inline('serif') + inline('serif-bold') : '') + poster.css + runtime.css + (widgetCss[id] ?? ''),
    page: await asset('page.js', page.code),
    finder: await asset('finder.js', (await bundle('src/surfaces/reader/finder.ts', { fixtures })).code),
    runtime: await asset('runtime.js', runtime.code),
    css: await asset('site.css', siteCss),
    textCss: await asset('text.css', text.css),
    listsCss: await asset('lists.css', lists.css),
    missingCss: missing.css,
    fonts,
    widgets,
    sheets: {},
  };
}

async function fontAsset(face: Face, asset: WriteAsset, glyphs = ''): Promise<Assets['fonts'][string]> {
  const bytes = await cached(face.name, face.make, glyphs);
  const path = await asset(`${face.name}.woff2`, bytes);
  return {
    path,
    css: (root) => fontFace(face, root + path),
    inline: fontFace(face, dataUrl(bytes)),
  };
}

/** What carries its fonts in itself waits for them. */
const atOnce = (face: string): string => face.replace('font-display:optional', 'font-display:block');

const dataUrl = (bytes: Uint8Array): string => `data:font/woff2;base64,${Buffer.from(bytes).toString('base64')}`;

/** Cutting a font takes a second; the result depends only on scripts/site/fonts.ts, the font's package and the glyphs. */
async function cached(name: string, make: () => Promise<Uint8Array>, glyphs: string): Promise<Uint8Array> {
  const recipe = await readFile('scripts/site/fonts.ts');
  const lock = await readFile('package-lock.json');
  const key = createHash('sha256').update(recipe).update(lock).update(glyphs).digest('hex').slice(0, 12);
  const path = join('node_modules', '.cache', 'fonts', `${name}.${key}.woff2`);
  try {
    return await readFile(path);
  } catch {
    const bytes = await make();
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
    return bytes;
  }
}

interface Renderer {
  renderPages(assets: Assets, env: Environment): Page[];
  figures(): FigureFacts[];
  otherStills(id: string): Readonly<Record<string, Still>> | undefined;
  makeStills(id: string, kept?: Readonly<Record<string, KeptStill>>): Record<string, KeptStill> | undefined;
}

/** Computes what the labs show before they have run, and keeps it with the sources. */
export async function buildStills(): Promise<void> {
  process.env.NODE_ENV = 'production';
  await writeStills(findWidgets({ fixtures: false }), await buildRenderer({ fixtures: false }));
}

/** Bundles the pages' sources for Node. */
async function buildRenderer({ fixtures }: { fixtures: boolean }): Promise<Renderer> {
  const outDir = join(cache, fixtures ? 'fixtures' : 'site');
  await build(
    mergeConfig(shared({ fixtures }), {
      mode: 'production',
      define: { 'import.meta.env.DEV': 'false' },
      build: {
        ssr: true,
        outDir,
        emptyOutDir: true,
        rolldownOptions: {
          input: {
            pages: 'src/surfaces/reader/pages.tsx',
            figures: 'src/surfaces/embed/figures.tsx',
            still: 'src/surfaces/reader/still.ts',
          },
          output: { entryFileNames: '[name].mjs' },
        },
      },
    }),
  );
  const load = async (name: string): Promise<object> =>
    (await import(`${pathToFileURL(join(outDir, `${name}.mjs`)).href}?${Date.now()}`)) as object;
  return { ...(await load('pages')), ...(await load('figures')), ...(await load('still')) } as Renderer;
}

const siteUrl = (): string | undefined => process.env['SITE_URL']?.replace(/\/*$/, '/') || undefined;

function environment(assets: Assets): Environment {
  const { REPO_URL } = process.env;
  const url = siteUrl();
  return {
    integrity: assets.embed.integrity,
    measured: measured(),
    posterFile,
    ...(url && { siteUrl: url }),
    ...(REPO_URL && { repoUrl: REPO_URL.replace(/\/*$/, '') }),
  };
}

async function writeSitemap(pages: Page[], write: (path: string, content: string) => Promise<void>): Promise<void> {
  const site = siteUrl();
  if (!site) return;
  const urls = pages.filter((page) => page.listed).map((page) => `<url><loc>${site}${page.path}</loc></url>`);
  await write(
    'sitemap.xml',
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
  );
  await write('robots.txt', `User-agent: *\nAllow: /\nSitemap: ${site}sitemap.xml\n`);
}
