/** What a snippet says of a figure. */
export interface Figure {
  /** The site's address, ending in a slash. */
  readonly base: string;
  /** The way from there to the figure's own page, ending in a slash: `w/lineage-map/`, `zh/w/lineage-map/`. */
  readonly path: string;
  /** The settings, as a query that spells every knob, without its question mark. */
  readonly query: string;
  /** The words of the address that concern a frame alone, such as `theme=dark`; may be empty. */
  readonly frameQuery: string;
  readonly title: string;
  /** What is to be seen, for who does not see it. */
  readonly alt: string;
  /** The words of the link below the frame. */
  readonly link: string;
  readonly height: number;
  /** The picture's file, beside the figure's page. */
  readonly poster: string;
}

// Attributes must mean the same in HTML and in JSX, where many blogs' Markdown ends up: quotes, angles and braces as entities.
const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '{': '&#123;',
  '}': '&#125;',
};
const escape = (text: string): string => text.replace(/[&<>"{}]/g, (sign) => entities[sign]!);
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
// The words of an element are Markdown in MDX, where an entity is the one sign that means only itself.
const words = (text: string): string => escape(oneLine(text)).replace(/[\\[\]*_`|~$]/g, (sign) => `&#${sign.charCodeAt(0)};`);
// In a picture's alt text Hugo's Markdown (0.111) shows escapes, entities and its own typography as they are written, and
// Eleventy's (3.1) drops what escapes and entities stand for. So quotes and dashes come as print has them, and any other sign
// that would mean something gives way to its full-width twin.
const alternative = (text: string): string =>
  oneLine(text)
    .replace(/(^|[\s(])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s(“])'/g, '$1‘')
    .replaceAll("'", '’')
    .replace(/-{2,}/g, '–')
    .replaceAll('...', '…')
    .replace(/[\\[\]*_`|~$<>{}]|&(?=#?\w+;)/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const join = (...queries: readonly string[]): string => queries.filter(Boolean).join('&');

/** The address of the figure's own page. */
export const pageUrl = ({ base, path, query }: Figure): string => base + path + (query && `?${query}`);

/** The address of the frame. */
export const frameUrl = ({ base, path, query, frameQuery }: Figure): string =>
  `${base}${path}?${join(query, 'embed=1', frameQuery)}`;

/**
 * The frame in one line. `frameBorder` and `referrerPolicy` are written as JSX wants them, for HTML does not mind; no `style`
 * and no bare attribute, which break the build of a blog in MDX; and no referrer, so that we do not learn who embeds us.
 */
export const frameTag = (figure: Figure): string =>
  `<iframe src="${escape(frameUrl(figure))}" title="${escape(oneLine(figure.title))}" width="100%" height="${figure.height}" ` +
  'frameBorder="0" loading="lazy" referrerPolicy="no-referrer" allow="fullscreen; clipboard-write"></iframe>';

export const scriptTag = (base: string): string => `<script async src="${escape(base)}embed.js"></script>`;
export const headTag = (base: string): string => `<script async src="${escape(base)}embed.js" data-links></script>`;

const linkTag = (figure: Figure): string => `<p><a href="${escape(pageUrl(figure))}">${words(figure.link)}</a></p>`;

/** For a post in HTML, or in Markdown that lets HTML through: frame, script, and a link for feeds and mail. */
export const htmlSnippet = (figure: Figure): string => `${frameTag(figure)}\n${scriptTag(figure.base)}\n\n${linkTag(figure)}\n`;

/** The same for a site that has the script in its head. */
export const frameSnippet = (figure: Figure): string => `${frameTag(figure)}\n\n${linkTag(figure)}\n`;

/** For where HTML is dropped: a picture in a link. It comes to life on a site that has the script in its head. */
export const markdownSnippet = (figure: Figure): string =>
  `[![${alternative(figure.alt)}](${figure.base}${figure.path}${figure.poster})](${pageUrl(figure)})\n`;

/** For a notebook: a code cell in Python. */
export const notebookSnippet = (figure: Figure): string =>
  `from IPython.display import IFrame\n\nIFrame(${JSON.stringify(frameUrl(figure))}, "100%", ${figure.height})\n`;

export const linkSnippet = (figure: Figure): string => `${pageUrl(figure)}\n`;
