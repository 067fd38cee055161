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

type Look = ReadonlyMap<string, string>;

const lookOf = (style: CSSStyleDeclaration): Look =>
  new Map([...own, ...inherited].map((name) => [name, style.getPropertyValue(name)]));

/** What has to be said of an element: how it differs from its browser's own style, and from its parent. */
function difference(look: Look, bare: Look, parent: Look | undefined): string {
  const differs = (other: Look | undefined) => (name: string) => other === undefined || look.get(name) !== other.get(name);
  const fits = (name: string): boolean => !differs(parent)(name) && !differs(bare)(name);
  const said = [...own.filter(differs(bare)), ...inherited.filter((name) => !fits(name))];
  return said.map((name) => `${name}:${look.get(name)};`).join('');
}

/** How the browser itself draws elements inside a holder; one of a kind is asked, since each makes the page be laid out anew. */
function browsersOwn(holder: Element): (namespace: string | null, name: string) => Look {
  const looks = new Map<string, Look>();
  return (namespace, name) => {
    const kind = `${namespace} ${name}`;
    let look = looks.get(kind);
    if (!look) {
      const bare = document.createElementNS(namespace, name) as HTMLElement | SVGElement;
      bare.style.setProperty('all', 'revert');
      holder.append(bare);
      looks.set(kind, (look = lookOf(getComputedStyle(bare))));
      bare.remove();
    }
    return look;
  };
}

/** A copy of an element that looks the same without any style sheet. What is not drawn is left out. */
function copied(source: Element, bare: ReturnType<typeof browsersOwn>, parent?: Look): Element {
  const style = getComputedStyle(source);
  const look = lookOf(style);
  const copy = source.cloneNode(false) as HTMLElement | SVGElement;
  let said = difference(look, bare(source.namespaceURI, source.localName), parent);
  // A label is as wide as its words; where they come out a hair wider they must not break.
  if (style.position === 'absolute' && source instanceof HTMLElement && source.textContent !== '') {
    said += `width:${Math.ceil(Number.parseFloat(style.width)) + 1}px;`;
  }
  copy.setAttribute('style', said);
  for (const name of ['class', 'id', 'tabindex']) copy.removeAttribute(name);
  // A list to choose from, or a slider, says nothing in a picture.
  const drawn = (each: Element): boolean =>
    getComputedStyle(each).display !== 'none' && !each.matches('select, input, label:has(select)');
  const pseudo = (which: '::before' | '::after'): void => {
    const around = getComputedStyle(source, which);
    if (/^(?:none|normal)$/.test(around.content) || around.display === 'none') return;
    const span = document.createElement('span');
    span.setAttribute('style', difference(lookOf(around), bare(document.body.namespaceURI, 'span'), look));
    span.textContent = around.content.replace(/^"|"$/g, '');
    copy.append(span);
  };
  pseudo('::before');
  for (const child of source.childNodes) {
    if (child instanceof Element) {
      if (drawn(child)) copy.append(copied(child, bare, look));
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
  try {
    return composed(figure, parts, caption);
  } finally {
    figure.style.removeProperty('--view-tools');
  }
}

function composed(figure: HTMLElement, parts: readonly HTMLElement[], caption: string): Picture {
  const boxes = parts.map((part) => part.getBoundingClientRect());
  const width = Math.ceil(Math.max(...boxes.map((box) => box.width))) + 2 * MARGIN;
  const body = document.createElement('div');
  const bare = browsersOwn(figure);
  for (const part of parts) body.append(copied(part, bare));
  const height = Math.ceil(boxes.reduce((sum, box) => sum + box.height + 12, MARGIN)) + FOOT;

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
