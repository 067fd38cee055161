import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subset from 'subset-font';

const require = createRequire(import.meta.url);

const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');

const ascii = range(0x20, 0x7e);
const text = `${ascii}–—‘’“”…−×·→←é°½`;

/** Letters, digits and Greek as MathML draws a one-letter <mi>: from the mathematical italic block (ℎ stands outside). */
const mathItalic = `${range(0x1d434, 0x1d467)}ℎ${range(0x1d6fc, 0x1d71b)}`;
const math = `${ascii}${mathItalic}αβγδεηθκλμνπρστφχψωΓΔΘΛΠΣΦΨΩ𝔼𝓛ℒℝℕ−±×·÷≺≻≤≥≠≈≡∝∞∂∇∑∏∫√∈∉∪∩∼→←↦⟨⟩‖|^~ˆ¯…⋯′⏟⏞`;

const files = {
  serif: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  italic: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
  optical: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
  math: '@fontsource/stix-two-math/files/stix-two-math-latin-400-normal.woff2',
};

interface Face {
  name: string;
  family: string;
  weight: string;
  style?: 'italic';
  make(): Promise<Buffer>;
}

const cut = async (file: string, glyphs: string, axes?: Record<string, number | { min: number; max: number }>) =>
  subset(await readFile(require.resolve(file)), glyphs, {
    targetFormat: 'woff2',
    ...(axes && { variationAxes: axes }),
  });

/** The faces the pages may load; together a page stays under 60 kB (tests/e2e). Chinese pages load none but the maths. */
export const faces: Face[] = [
  { name: 'serif', family: 'Source Serif 4', weight: '400 700', make: () => cut(files.serif, text) },
  {
    name: 'serif-italic',
    family: 'Source Serif 4',
    weight: '400 700',
    style: 'italic',
    make: () => cut(files.italic, ascii + '’“”…', { wght: 430 }),
  },
  {
    name: 'display',
    family: 'Source Serif 4 Display',
    weight: '300 400',
    make: () => cut(files.optical, `${range(0x41, 0x5a)}${range(0x61, 0x7a)}0123456789 -,.:?’“”`, { opsz: 60, wght: 360 }),
  },
  // A widget's own page has little room: one weight, for its finding and the names on its cards.
  { name: 'finding', family: 'Source Serif 4', weight: '400 700', make: () => cut(files.serif, text, { wght: 600 }) },
  { name: 'math', family: 'STIX Two Math', weight: '400', make: () => cut(files.math, math) },
];

/** `@font-face` for one face at an address. */
export const fontFace = (face: Face, url: string): string =>
  `@font-face{font-family:"${face.family}";font-style:${face.style ?? 'normal'};font-weight:${face.weight};` +
  `font-display:optional;src:url(${url}) format("woff2")}`;
