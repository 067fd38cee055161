import { languages, type Language } from '../../../content/languages.ts';
import { widgets } from 'virtual:widgets';
import { site } from '../../prose/words.ts';
import type { Environment } from './pages.tsx';
import type { Route } from './routes.tsx';
import { openingFrame } from './still.ts';

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/**
 * What another site shows of a link to a page (https://ogp.me), and where it asks about a figure (https://oembed.com). A picture
 * and an answer need an absolute address, and are left out where the site does not know its own.
 */
export function cardOf(route: Route, lang: Language, { siteUrl, posterFile }: Environment): string[] {
  if (route.kind === 'missing') return [];
  const meta = (name: string, content: string): string => `<meta property="og:${name}" content="${escape(content)}">`;
  const text = [meta('title', route.title), meta('description', route.description), meta('site_name', site[lang].name)];
  if (!route.widget || !siteUrl) return text;
  const path = languages[lang].path + route.path;
  const { widget, text: words } = widgets[route.widget]!;
  const { frame, settings } = openingFrame(widget);
  const poster = posterFile?.({ path }) ?? 'poster.svg';
  const isPng = poster.endsWith('.png');
  return [
    ...text,
    // No network shows an SVG.
    ...(isPng
      ? [
          meta('image', siteUrl + path + poster),
          meta('image:width', '1200'),
          meta('image:height', '630'),
          meta('image:alt', widget.describe(frame, settings, words[lang])),
        ]
      : []),
    `<meta name="twitter:card" content="${isPng ? 'summary_large_image' : 'summary'}">`,
    `<link rel="alternate" type="application/json+oembed" href="${siteUrl}${path}oembed.json" title="${escape(route.title)}">`,
  ];
}
