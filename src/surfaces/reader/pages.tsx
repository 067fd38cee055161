import { renderToStaticMarkup } from 'react-dom/server';
import { languageIds, languages, type Language } from '../../../content/languages.ts';
import { widgets } from 'virtual:widgets';
import { NoteBook } from '../../prose/notes.ts';
import { PlaceProvider, type Place } from '../../prose/place.ts';
import { site } from '../../prose/words.ts';
import type { Measured } from '../embed/measured.ts';
import { type Opening, openingOf } from '../embed/opening.ts';
import { cardOf } from './card.ts';
import { Citations } from './citations.ts';
import { routes, type Route } from './routes.tsx';
import { Shell } from './Shell.tsx';

/** What the build made for the pages to link. Paths are relative to the site's root. */
export interface Assets {
  page: string;
  /** Search and filters, for pages with a long list. */
  finder: string;
  runtime: string;
  css: string;
  /** What pages of text need beside it. */
  textCss: string;
  listsCss: string;
  missingCss: string;
  fonts: Record<string, { path: string; css(root: string): string; inline?: string }>;
  /** `stills` are those of a lab's other moments: a script for addresses that ask for them. */
  widgets: Record<string, { scripts: Record<Language, string>; css?: string; stills?: string }>;
  /** For pages with several widgets: the style sheets of all in one file, by their ids. */
  sheets: Record<string, string>;
  presenter: { script: string; mirror: string; css: string; words: Record<Language, string> };
  embed: {
    dialogs: Record<Language, string>;
    /** The program that a widget's own page runs before its first paint. */
    beforePaint: string;
    /** Of embed.v1.js. */
    integrity: string;
  };
}

export interface Environment {
  siteUrl?: string;
  repoUrl?: string;
  integrity?: string;
  /** Which chapters cite what, as far as they are rendered. */
  citations?: Citations;
  measured?: Measured;
  /** A poster's file beside a figure's page. */
  posterFile?(figure: { path: string }): string;
}

/** One page, ready to be poured into index.html. */
export interface Page {
  path: string;
  file: string;
  kind: Route['kind'];
  root: string;
  tag: string;
  title: string;
  description: string;
  head: string[];
  fonts: string[];
  widgets: string[];
  body: string;
  data: string;
  listed: boolean;
  standalone: boolean;
  script?: string;
  /** How the widget of a widget's own page is drawn. */
  opening?: Opening;
}

/** Renders every page in every language. Chapters come before the page of sources, which says where each is cited. */
export function renderPages(assets: Assets, env: Environment): Page[] {
  const noted = { ...env, citations: new Citations() };
  return languageIds.flatMap((lang) => routes(lang, noted).map((route) => renderPage(route, lang, assets, noted)));
}

export function renderPage(route: Route, lang: Language, assets: Assets, env: Environment): Page {
  const path = languages[lang].path + route.path;
  const depth = path.split('/').length - 1;
  const root = '../'.repeat(depth) || './';
  const place: Place = {
    lang,
    root,
    home: root + languages[lang].path,
    path: route.path,
    notes: new NoteBook(),
    terms: new Set(),
    widgets: [],
    slideWidgets: [],
    figurePrefix: route.figurePrefix ?? '',
  };
  const body = renderToStaticMarkup(
    <PlaceProvider value={place}>
      <Shell route={route}>{route.render()}</Shell>
    </PlaceProvider>,
  );
  if (route.chapter) env.citations?.record(lang, route.chapter, place.notes);
  const used = [...new Set([...place.widgets, ...place.slideWidgets])];
  return {
    path,
    file: route.file ?? `${path}index.html`,
    kind: route.kind,
    root,
    tag: languages[lang].tag,
    title: route.title === site[lang].name ? route.title : `${route.title} · ${site[lang].name}`,
    description: route.description,
    head: [...addresses(route, lang, env), ...cardOf(route, lang, env)],
    fonts: fontsOf(route, lang, body),
    widgets: used,
    body,
    data:
      used.length === 0 && !isPresented(route)
        ? ''
        : JSON.stringify({
            lang,
            runtime: assets.runtime,
            scripts: Object.fromEntries(used.map((id) => [id, assets.widgets[id]?.scripts[lang]])),
            words: site[lang].figure,
            embed: assets.embed.dialogs[lang],
            ...(route.widget && { stills: assets.widgets[route.widget]?.stills }),
            ...(isPresented(route) && { presenter: { ...assets.presenter, words: assets.presenter.words[lang] } }),
          }),
    listed: route.listed ?? true,
    standalone: route.standalone ?? false,
    ...(route.script && { script: route.script }),
    ...(route.widget && { opening: openingOf(widgets[route.widget]!.widget) }),
  };
}

/** A chapter can be presented, and so can a single widget. */
const isPresented = ({ kind }: Route): boolean => kind === 'chapter' || kind === 'widget';

/** Chinese pages are set in the reader's own Han font; the Latin ones load what they show and no more. */
function fontsOf(route: Route, lang: Language, body: string): string[] {
  const latin = {
    home: ['serif', 'serif-bold', 'serif-italic', 'display'],
    chapter: ['serif', 'serif-bold', 'serif-italic', 'display'],
    text: ['serif', 'serif-bold', 'display'],
    widget: ['serif', 'serif-bold'],
    missing: [],
  }[route.kind];
  return [...(lang === 'en' ? latin : []), ...(body.includes('<math') ? ['math'] : [])];
}

/** The same page in the other languages, and its one canonical address: only where the site's own address is known. */
function addresses(route: Route, lang: Language, { siteUrl }: Environment): string[] {
  if (!siteUrl || route.kind === 'missing') return [];
  const url = (id: Language): string => siteUrl + languages[id].path + route.path;
  return [
    `<link rel="canonical" href="${url(lang)}">`,
    ...languageIds.map((id) => `<link rel="alternate" hreflang="${languages[id].tag}" href="${url(id)}">`),
    `<link rel="alternate" hreflang="x-default" href="${url('en')}">`,
    `<meta property="og:url" content="${url(lang)}">`,
  ];
}
