/*
 * A figure as it stands now, as one file. Its styles are written into its elements, as computed: style sheets cannot be read
 * from a file's page or in a sandboxed frame, and whoever gets the picture has none of them.
 */

const own =
  'display position left top right bottom width height margin padding box-sizing overflow opacity transform transform-origin z-index float vertical-align background-color background-image background-size background-position background-repeat border-top border-right border-bottom border-left border-radius box-shadow grid-template-columns grid-template-rows grid-area gap flex flex-direction flex-wrap align-items align-content align-self justify-content vector-effect mask-image appearance'.split(
    ' ',
  );
const inherited =
  'color font-family font-size font-weight font-style line-height text-align white-space font-variant-numeric text-shadow text-decoration list-style-type visibility fill stroke stroke-width stroke-dasharray border-collapse border-spacing'.split(
    ' ',
  );

type Styles = CSSStyleDeclaration;

/** What has to be said of an element: how it differs from its browser's own style, and from its parent. */
function difference(style: Styles, bare: Styles, parent: Styles | undefined): string {
  const said = (name: string): string => `${name}:${style.getPropertyValue(name)};`;
  const differs = (other: Styles | undefined) => (name: string) =>
    other === undefined || style.getPropertyValue(name) !== other.getPropertyValue(name);
  const fits = (name: string): boolean => !differs(parent)(name) && !differs(bare)(name);
  return [...own.filter(differs(bare)), ...inherited.filter((name) => !fits(name))].map(said).join('');
}

/** A copy of an element that looks the same without any style sheet. What is not drawn is left out. */
function copied(source: Element, holder: Element, parent?: Styles): Element {
  const style = getComputedStyle(source);
  const copy = source.cloneNode(false) as HTMLElement | SVGElement;
  const bare = document.createElementNS(source.namespaceURI, source.localName) as HTMLElement | SVGElement;
  bare.style.setProperty('all', 'revert');
  holder.append(bare);
  let look = difference(style, getComputedStyle(bare), parent);
  // A label is as wide as its words; where they come out a hair wider they must not break.
  if (style.position === 'absolute' && source instanceof HTMLElement && source.textContent !== '') {
    look += `width:${Math.ceil(Number.parseFloat(style.width)) + 1}px;`;
  }
  copy.setAttribute('style', look);
  bare.remove();
  for (const name of ['class', 'id', 'tabindex']) copy.removeAttribute(name);
  // A list to choose from, or a slider, says nothing in a picture.
  const drawn = (each: Element): boolean =>
    getComputedStyle(each).display !== 'none' && !each.matches('select, input, label:has(select)');
  const pseudo = (which: '::before' | '::after'): void => {
    const around = getComputedStyle(source, which);
    if (/^(?:none|normal)$/.test(around.content) || around.display === 'none') return;
    const span = document.createElement('span');
    holder.append(span);
    span.style.setProperty('all', 'revert');
    const look = difference(around, getComputedStyle(span), style);
    span.remove();
    span.setAttribute('style', look);
    span.textContent = around.content.replace(/^"|"$/g, '');
    copy.append(span);
  };
  pseudo('::before');
  for (const child of source.childNodes) {
    if (child instanceof Element) {
      if (drawn(child)) copy.append(copied(child, holder, style));
    } else copy.append(child.cloneNode());
  }
  pseudo('::after');
  return copy;
}

export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 24;
const FOOT = 52;

/** Draws parts of a figure, one below the other, over a line that says whose it is. */
export function pictureOf(figure: HTMLElement, parts: readonly HTMLElement[], caption: string): Picture {
  // What only works in a live figure gives way, as on a poster; nothing is painted before it is back.
  figure.style.setProperty('--view-tools', 'none');
  const boxes = parts.map((part) => part.getBoundingClientRect());
  const width = Math.ceil(Math.max(...boxes.map((box) => box.width))) + 2 * MARGIN;
  const body = document.createElement('div');
  for (const part of parts) body.append(copied(part, figure));
  const height = Math.ceil(boxes.reduce((sum, box) => sum + box.height + 12, MARGIN)) + FOOT;
  figure.style.removeProperty('--view-tools');

  const page = getComputedStyle(document.body);
  body.setAttribute(
    'style',
    `box-sizing:border-box;padding:${MARGIN}px;width:${width}px;display:grid;gap:12px;color:${page.color}`,
  );
  const foot = document.createElement('p');
  foot.textContent = caption;
  foot.setAttribute('style', 'margin:0;font:13px/18px sans-serif;opacity:0.8;overflow-wrap:anywhere');
  body.append(foot);
  const ground = getComputedStyle(document.documentElement).getPropertyValue('--paper').trim();
  const xml = new XMLSerializer().serializeToString(body);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<rect width="100%" height="100%" fill="${ground}"/><foreignObject width="${width}" height="${height}">${xml}</foreignObject></svg>`;
  return { svg, width, height };
}

/** The picture in dots, two to a pixel. Fails in browsers that let no page read such a drawing back. */
export async function pngOf({ svg, width, height }: Picture): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [2 * width, 2 * height];
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, failed) => canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('no picture'))), 'image/png'));
}
