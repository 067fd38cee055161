/** A colour as red, green and blue in 0…1. */
export type Colour = readonly [red: number, green: number, blue: number];

type Matrix = readonly [Colour, Colour, Colour];

const apply = (matrix: Matrix, [r, g, b]: Colour): Colour => matrix.map(([x, y, z]) => x * r + y * g + z * b) as unknown as Colour;

/** `#1E1A15` or `#fff` in sRGB. */
export function fromHex(hex: string): Colour {
  const digits = hex.length === 4 ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex;
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255);
  return [r ?? 0, g ?? 0, b ?? 0];
}

/** sRGB to linear light (IEC 61966-2-1). */
export const linear = (colour: Colour): Colour =>
  colour.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as unknown as Colour;

/** Contrast of two colours, 1…21 (WCAG 2.2, "contrast ratio"). */
export function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [a, b]
    .map((hex) => {
      const [r, g, blue] = linear(fromHex(hex));
      return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
    })
    .sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const toCones: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const toLab: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

/** Linear sRGB to OKLab (Ottosson 2020). */
export const okLab = (colour: Colour): Colour => apply(toLab, apply(toCones, colour).map(Math.cbrt) as unknown as Colour);

/** How colours look to whom: Machado, Oliveira and Fernandes 2009, severity 1, on linear sRGB. */
export const visions: Readonly<Record<'normal' | 'protan' | 'deutan' | 'tritan', Matrix>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** The distance of two colours in OKLab, as a reader of that vision sees them on a screen. */
export function distance(a: string, b: string, vision: keyof typeof visions): number {
  const seen = (hex: string): Colour =>
    okLab(apply(visions[vision], linear(fromHex(hex))).map((c) => Math.min(1, Math.max(0, c))) as unknown as Colour);
  const [one, two] = [seen(a), seen(b)];
  return Math.hypot(one[0] - two[0], one[1] - two[1], one[2] - two[2]);
}
