import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import type { Assets, Page } from '../../src/surfaces/reader/pages.tsx';
import { bibliography } from '../../content/facts/bibtex.ts';
import { languageIds } from '../../content/languages.ts';
import { shell } from './shell.ts';
import { findWidgets } from './widgets.ts';

/** Serves every page from its sources: words reload the page, a widget's view is exchanged in place by the browser's own modules. */
export function devSite(): Plugin {
  const module = 'src/surfaces/reader/dev.ts';
  const scripts = Object.fromEntries(languageIds.map((lang) => [lang, '']));
  const assets: Assets = {
    page: module,
    finder: '',
    runtime: '',
    css: '',
    textCss: '',
    listsCss: '',
    missingCss: '',
    fonts: {},
    embed: { dialogs: scripts as Assets['embed']['dialogs'], beforePaint: '', integrity: '' },
    presenter: { script: '', mirror: '', css: '', words: scripts as Assets['presenter']['words'] },
    sheets: {},
    widgets: Object.fromEntries(
      findWidgets({ fixtures: false }).map(({ id }) => [id, { scripts: scripts as Assets['widgets'][string]['scripts'] }]),
    ),
  };
  return {
    name: 'dev-site',
    configureServer: (server) => () => {
      server.middlewares.use(async (request, response, next) => {
        try {
          const path = decodeURIComponent(new URL(request.originalUrl ?? '/', 'http://localhost').pathname).slice(1);
          const { renderPages } = (await server.ssrLoadModule('/src/surfaces/reader/pages.tsx')) as {
            renderPages(assets: Assets, env: object): Page[];
          };
          const pages = renderPages(assets, {});
          if (path === 'sources.bib') {
            response.setHeader('Content-Type', 'application/x-bibtex');
            response.end(bibliography());
            return;
          }
          const page = pages.find((each) => each.path === path && !each.standalone) ?? pages.find((each) => each.standalone);
          if (!page) return next();
          const html = shell(
            await readFile('index.html', 'utf8'),
            { ...page, fonts: [], kind: page.kind === 'widget' ? 'text' : page.kind, standalone: false },
            assets,
          )
            .replace(/<link rel="stylesheet"[^>]*>/g, '')
            .replace(/<script defer src="[^"]*">/, `<script type="module" src="/${module}">`);
          response.statusCode = page.standalone ? 404 : 200;
          response.setHeader('Content-Type', 'text/html');
          response.end(await server.transformIndexHtml(request.originalUrl ?? '/', html));
        } catch (error) {
          next(error);
        }
      });
    },
  };
}
