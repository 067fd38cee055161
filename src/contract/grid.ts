/** The values a number knob may take: min, min + step, … up to max. */
export interface Grid {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** Reads a plain decimal number; undefined for anything else, hexadecimal, "Infinity" and overflow included. */
export function parseDecimal(word: string): number | undefined {
  const value = DECIMAL.test(word) ? Number(word) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}

/** Digits after the point that a number needs when written out: 0.05 → 2, 1e-7 → 7. */
function decimals(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent));
}

/** The value of the grid nearest to a finite number. Idempotent: a value of the grid is its own nearest. */
export function snap(value: number, { min, max, step }: Grid): number {
  // The small addition keeps max itself on the grid where (max − min) / step falls short of a whole number by rounding.
  const last = Math.floor((max - min) / step + 1e-6);
  const steps = Math.min(last, Math.max(0, Math.round((value - min) / step)));
  // min + steps · step carries noise such as 0.30000000000000004; the grid's own decimals remove it, and + 0 removes −0.
  return Number((min + steps * step).toFixed(Math.max(decimals(min), decimals(step)))) + 0;
}

/** Throws if the grid is not one: a fault of the author, found when the widget is defined. */
export function checkGrid({ min, max, step }: Grid): void {
  const steps = (max - min) / step;
  if (!(step > 0) || !(steps >= 0 && steps <= 2 ** 31)) throw new Error(`no range: from ${min} to ${max} by ${step}`);
}
