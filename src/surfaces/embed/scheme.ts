type Scheme = 'light' | 'dark';

/** Red, green, blue and alpha from 0 to 255 and 0 to 1; undefined where a colour cannot be read. */
function rgba(colour: string): readonly number[] | undefined {
  const plain = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(colour);
  if (plain) return [Number(plain[1]), Number(plain[2]), Number(plain[3]), Number(plain[4] ?? 1)];
  // Anything newer (oklch, color-mix) is read off a pixel.
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return undefined;
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = pen.getImageData(0, 0, 1, 1).data;
  return [r, g, b, a / 255];
}

/** Rec. 709 luma of a colour as it is written, 0 to 1: enough to tell a dark ground from a light one. */
const luma = ([r = 0, g = 0, b = 0]: readonly number[]): number => (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;

/** The element above, across the border of a shadow root. */
const above = (element: Element): Element | undefined =>
  element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? undefined;

/** What a page says of itself in an attribute or a class. */
function said(element: Element): Scheme | undefined {
  const words = [
    ...element.classList,
    ...['data-theme', 'data-bs-theme', 'data-color-mode', 'data-color-scheme'].map((name) => element.getAttribute(name)),
  ];
  return words.includes('dark') ? 'dark' : words.includes('light') ? 'light' : undefined;
}

/**
 * Whether an element stands on a dark ground: by the nearest background that is not transparent; else by the page's
 * `color-scheme`; else by what the page says of itself.
 */
export function schemeAt(element: Element): Scheme {
  for (let up: Element | undefined = element; (up = above(up));) {
    const colour = rgba(getComputedStyle(up).backgroundColor);
    if (colour && (colour[3] ?? 0) >= 0.5) return luma(colour) < 0.45 ? 'dark' : 'light';
  }
  const root = document.documentElement;
  const scheme = getComputedStyle(root).colorScheme;
  if (/dark/.test(scheme)) return !/light/.test(scheme) || matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  return said(root) ?? said(document.body) ?? 'light';
}
