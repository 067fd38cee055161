import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, mergeConfig } from 'vite';
import { languageIds } from '../../content/languages.ts';
import type { Assets, Page } from '../../src/surfaces/reader/pages.tsx';
import { bundle } from './bundle.ts';
import { shared } from './config.ts';
import { displayFace, type Face, faces, fontFace, mathFace, mathGlyphs, titleGlyphs } from './fonts.ts';
import { shell } from './shell.ts';
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

  const assets = await buildAssets({ fixtures, asset });
  const pages = await renderPages({ fixtures, assets });
  // Formulas and titles are known only now; a page's file is written with the addresses of the fonts that were cut for them.
  const bodies = pages.map(({ body }) => body);
  for (const [glyphs, face] of [
    [mathGlyphs(bodies), mathFace],
    [titleGlyphs(bodies), displayFace],
  ] as const) {
    const made = face(glyphs);
    assets.fonts[made.name] = await fontAsset(made, asset, glyphs);
  }
  const template = await readFile('index.html', 'utf8');
  for (const page of pages) await write(page.file, shell(template, page, assets));
  await writeSitemap(pages, write);
  console.log(`${dist}: ${pages.length} pages in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

type WriteAsset = (name: string, content: string | Uint8Array) => Promise<string>;

async function buildAssets({ fixtures, asset }: { fixtures: boolean; asset: WriteAsset }): Promise<Assets> {
  const fonts: Assets['fonts'] = {};
  for (const face of faces) fonts[face.name] = await fontAsset(face, asset);

  const page = await bundle('src/surfaces/reader/page.ts', { fixtures });
  const worker = await bundle('src/surfaces/stage/labWorker.ts', { fixtures });
  const runtime = await bundle('src/surfaces/stage/runtime.ts', {
    fixtures,
    define: { __LAB_WORKER__: JSON.stringify(worker.code) },
  });
  const siteCss = page.css + runtime.css;

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
    widgets[id] = { scripts, ...(css && { css: await asset(`w/${id}.css`, css) }) };
  }
  return {
    page: await asset('page.js', page.code),
    runtime: await asset('runtime.js', runtime.code),
    css: await asset('site.css', siteCss),
    inlineCss: page.css,
    fonts,
    widgets,
  };
}

async function fontAsset(face: Face, asset: WriteAsset, glyphs = ''): Promise<Assets['fonts'][string]> {
  const bytes = await cached(face.name, face.make, glyphs);
  const path = await asset(`${face.name}.woff2`, bytes);
  return {
    path,
    css: (root) => fontFace(face, root + path),
    // A page in a sandboxed frame may not load a font from its own host (no CORS): there the maths font is inlined.
    ...(face.name === 'math' && { inline: fontFace(face, `data:font/woff2;base64,${Buffer.from(bytes).toString('base64')}`) }),
  };
}

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

/** Bundles the pages' sources for Node and renders them. */
async function renderPages({ fixtures, assets }: { fixtures: boolean; assets: Assets }): Promise<Page[]> {
  const outDir = join(cache, fixtures ? 'fixtures' : 'site');
  await build(
    mergeConfig(shared({ fixtures }), {
      mode: 'production',
      define: { 'import.meta.env.DEV': 'false' },
      build: {
        ssr: 'src/surfaces/reader/pages.tsx',
        outDir,
        emptyOutDir: true,
        rolldownOptions: { output: { entryFileNames: 'pages.mjs' } },
      },
    }),
  );
  const url = pathToFileURL(join(outDir, 'pages.mjs'));
  const { renderPages } = (await import(`${url.href}?${Date.now()}`)) as {
    renderPages(assets: Assets, env: { siteUrl?: string; repoUrl?: string; fixtures: boolean }): Page[];
  };
  const { SITE_URL, REPO_URL } = process.env;
  return renderPages(assets, {
    fixtures,
    ...(SITE_URL && { siteUrl: SITE_URL.replace(/\/*$/, '/') }),
    ...(REPO_URL && { repoUrl: REPO_URL.replace(/\/*$/, '') }),
  });
}

async function writeSitemap(pages: Page[], write: (path: string, content: string) => Promise<void>): Promise<void> {
  const site = process.env['SITE_URL']?.replace(/\/*$/, '/');
  if (!site) return;
  const urls = pages.filter((page) => page.listed).map((page) => `<url><loc>${site}${page.path}</loc></url>`);
  await write(
    'sitemap.xml',
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
  );
  await write('robots.txt', `User-agent: *\nAllow: /\nSitemap: ${site}sitemap.xml\n`);
}
