import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subset from 'subset-font';

const require = createRequire(import.meta.url);

const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');

const ascii = range(0x20, 0x7e);
const text = `${ascii}–—‘’“”…−×·→←é°½`;

const files = {
  serif: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  italic: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
  optical: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
  math: '@fontsource/stix-two-math/files/stix-two-math-latin-400-normal.woff2',
};

export interface Face {
  name: string;
  family: string;
  weight: string;
  style?: 'italic';
  make(): Promise<Buffer>;
}

/** `bare` leaves out what takes a letter's place: ligatures, small capitals, other figures. */
const cut = async (file: string, glyphs: string, axes?: Record<string, number>, bare = false) =>
  subset(await readFile(require.resolve(file)), glyphs, {
    targetFormat: 'woff2',
    noLayoutClosure: bare,
    ...(axes && { variationAxes: axes }),
  });

/**
 * The faces of the text; with the maths a page stays under 60 kB (tests/e2e/weight.spec.ts). Two weights weigh less than the
 * weight axis. Chinese pages load none of them.
 */
export const faces: Face[] = [
  { name: 'serif', family: 'Source Serif 4', weight: '300 500', make: () => cut(files.serif, text, { wght: 430 }) },
  { name: 'serif-bold', family: 'Source Serif 4', weight: '501 900', make: () => cut(files.serif, text, { wght: 600 }) },
  {
    name: 'serif-italic',
    family: 'Source Serif 4',
    weight: '300 900',
    style: 'italic',
    make: () => cut(files.italic, `${range(0x41, 0x5a)}${range(0x61, 0x7a)}0123456789 -,.:;?!()’“”–`, { wght: 430 }, true),
  },
];

/** What a widget's formula may come to show beside what the pages show: digits, signs, brackets. */
const live = '0123456789.,−+=()[]|<>≤≥';

/** A letter as a one-letter <mi> is drawn: from the mathematical italic block, where ℎ stands outside. */
function italicOf(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  if (letter === 'h') return 'ℎ';
  if (/[A-Z]/.test(letter)) return String.fromCodePoint(0x1d434 + code - 0x41);
  if (/[a-z]/.test(letter)) return String.fromCodePoint(0x1d44e + code - 0x61);
  if (/[α-ω]/.test(letter)) return String.fromCodePoint(0x1d6fc + code - 0x3b1);
  return '';
}

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&[a-z]+;/g, '');

/** The glyphs that the formulas of some pages need. */
export function mathGlyphs(bodies: readonly string[]): string {
  const shown = new Set(live);
  for (const body of bodies) {
    for (const [formula] of body.matchAll(/<math[\s\S]*?<\/math>/g)) {
      for (const [, tag, attributes = '', content = ''] of formula.matchAll(/<(m[inos]|mtext)\b([^>]*)>([^<]*)<\/\1>/g)) {
        const letters = [...plain(content)];
        const slanted = tag === 'mi' && letters.length === 1 && !attributes.includes('normal');
        for (const letter of letters) shown.add((slanted && italicOf(letter)) || letter);
      }
    }
  }
  return [...shown].toSorted().join('');
}

/** The glyphs of the pages' titles: all that the display cut is for. */
export function titleGlyphs(bodies: readonly string[]): string {
  const titles = bodies.flatMap((body) => [...body.matchAll(/<h1[^>]*>([\s\S]*?)<\/h1>/g)].map(([, title = '']) => plain(title)));
  return [...new Set(titles.join(''))]
    .filter((glyph) => glyph < '\u2e80')
    .toSorted()
    .join('');
}

/** The display cut, for titles. */
export const displayFace = (glyphs: string): Face => ({
  name: 'display',
  family: 'Source Serif 4 Display',
  weight: '300 400',
  make: () => cut(files.optical, glyphs, { opsz: 60, wght: 360 }, true),
});

/** The maths face, cut to the glyphs the pages show; its MATH table, which stretches brackets, is kept. */
export const mathFace = (glyphs: string): Face => ({
  name: 'math',
  family: 'STIX Two Math',
  weight: '400',
  make: () => cut(files.math, glyphs),
});

/** `@font-face` for one face at an address. */
export const fontFace = (face: Face, url: string): string =>
  `@font-face{font-family:"${face.family}";font-style:${face.style ?? 'normal'};font-weight:${face.weight};` +
  `font-display:optional;src:url(${url}) format("woff2")}`;
