import type { Assets, Page } from '../../src/surfaces/reader/pages.tsx';

/** Runs before the first paint: the reader's choice of day or night, if there is one and it may be read. */
const themeScript =
  'try{var t=localStorage.getItem("lineage.theme");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch(e){}';

/** What a widget's page may do: nothing but its own files, inline data, blobs for workers, and WebAssembly. */
const widgetPolicy =
  "default-src 'self' 'unsafe-inline' 'wasm-unsafe-eval' data: blob:; connect-src 'self'; base-uri 'none'; form-action 'none'";

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** What a style sheet for several widgets is kept under. */
export const sheetKey = (widgets: readonly string[]): string => widgets.join(' ');

/** Pours one rendered page into index.html. Every address is relative to the page's own depth. */
export function shell(template: string, page: Page, assets: Assets): string {
  const { root } = page;
  const head = [
    `<title>${escape(page.title)}</title>`,
    `<meta name="description" content="${escape(page.description)}">`,
    '<meta name="theme-color" content="#fcfaf5" media="(prefers-color-scheme: light)">',
    '<meta name="theme-color" content="#11161f" media="(prefers-color-scheme: dark)">',
    page.kind === 'widget' && `<meta http-equiv="Content-Security-Policy" content="${widgetPolicy}">`,
    !page.listed && '<meta name="robots" content="noindex">',
    page.opening
      ? `<script data-moment="${escape(page.opening.moment)}" data-opening="${escape(page.opening.query)}">${assets.embed.beforePaint}</script>`
      : `<script>${themeScript}</script>`,
    ...page.head,
    page.standalone ? '<link rel="icon" href="data:,">' : `<link rel="icon" href="${root}favicon.svg" type="image/svg+xml">`,
    ...page.fonts.map((name) =>
      name === 'math' && page.kind === 'widget'
        ? ''
        : `<link rel="preload" as="font" type="font/woff2" crossorigin href="${root}${assets.fonts[name]!.path}">`,
    ),
    page.fonts.length > 0 &&
      `<style>${page.fonts.map((name) => (page.kind === 'widget' && name === 'math' && assets.fonts[name]!.inline) || assets.fonts[name]!.css(root)).join('')}</style>`,
    ...(page.standalone
      ? [`<style>${assets.missingCss}</style>`]
      : [
          assets.css,
          ...(page.kind === 'widget' ? [] : [assets.textCss]),
          ...(page.kind === 'widget' || page.kind === 'chapter' ? [] : [assets.listsCss]),
          ...(sheetKey(page.widgets) in assets.sheets
            ? [assets.sheets[sheetKey(page.widgets)]!]
            : page.widgets.flatMap((id) => assets.widgets[id]?.css ?? [])),
        ].map((path) => `<link rel="stylesheet" href="${root}${path}">`)),
  ];
  const scripts = [
    page.data && `<script type="application/json" id="lineage">${page.data.replace(/</g, '\\u003c')}</script>`,
    page.standalone ? page.script && `<script>${page.script}</script>` : `<script defer src="${root}${assets.page}"></script>`,
    page.body.includes('data-finder') && assets.finder && `<script defer src="${root}${assets.finder}"></script>`,
  ];
  return fill(template, {
    lang: page.tag,
    root,
    class: `on-${page.kind}`,
    head: head.filter(Boolean).join('\n    '),
    body: page.body,
    scripts: scripts.filter(Boolean).join('\n    '),
  });
}

const fill = (template: string, slots: Record<string, string>): string =>
  template.replace(/%(lang|root|class|head|body|scripts)%/g, (_, name: string) => slots[name] ?? '');
