/*
 * Exponential and logarithm in float64, with the same bits in every browser: ECMAScript leaves the last bit of Math.exp and
 * Math.log to the engine, and JavaScriptCore differs from V8 and SpiderMonkey in it. Only + − × ÷ are used below, which
 * IEEE 754 fixes exactly.
 *
 * exp and log follow e_exp.c and e_log.c of fdlibm 5.3 (Sun Microsystems), constants included: error below 1 ulp.
 *   Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
 *   Permission to use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.
 * log1p and expm1 correct exp and log as in W. Kahan's HP-15C method (Goldberg 1991, theorem 4): a few ulp.
 */

// ln 2 in two parts: the high one has 20 trailing zero bits, so that k·LN2_HIGH is exact for every exponent k.
const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const INVERSE_LN2 = 1.442695040888963387;

// Coefficients of the minimax approximations in fdlibm; see the two functions for what they approximate.
const P1 = 1.66666666666666019037e-1;
const P2 = -2.77777777770155933842e-3;
const P3 = 6.61375632143793436117e-5;
const P4 = -1.6533902205465251539e-6;
const P5 = 4.13813679705723846039e-8;
const G1 = 6.66666666666673513e-1;
const G2 = 3.999999999940941908e-1;
const G3 = 2.857142874366239149e-1;
const G4 = 2.222219843214978396e-1;
const G5 = 1.818357216161805012e-1;
const G6 = 1.531383769920937332e-1;
const G7 = 1.479819860511658591e-1;

const OVERFLOW = 709.782712893384; // ln of the largest double
const UNDERFLOW = -745.1332191019411; // below it e^x rounds to 0
const TWO_54 = 18014398509481984;

// One double seen as two 32-bit words; the place of the high word depends on the byte order of the machine.
const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);
const HIGH = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;

/** 2^k for −1022 ≤ k ≤ 1023, built from its bits. */
function powerOfTwo(k: number): number {
  words[HIGH] = (k + 1023) << 20;
  words[1 - HIGH] = 0;
  return double[0]!;
}

/** value · 2^k, rounded once, also where the result is subnormal or 2^k alone would overflow. */
function scale(value: number, k: number): number {
  if (k > 1023) return value * 2 * powerOfTwo(k - 1);
  if (k < -1021) return value * powerOfTwo(k + 1000) * powerOfTwo(-1000);
  return value * powerOfTwo(k);
}

/** e^x. NaN → NaN, +∞ and x > 709.78 → +∞, −∞ and x < −745.13 → 0. */
export function exp(x: number): number {
  if (x !== x) return x;
  if (x > OVERFLOW) return Infinity;
  if (x < UNDERFLOW) return 0;
  if (x === 1) return Math.E; // the rational below gives the double beside it
  if (x > -3.7e-9 && x < 3.7e-9) return 1 + x; // 2^-28: the next term is below half an ulp
  // x = k ln 2 + r with |r| ≤ ln 2 / 2, kept as high − low; e^r = 1 + 2r/(c̃ − r) with c̃ a polynomial in r².
  const k = x > -0.34657359027997264 && x < 0.34657359027997264 ? 0 : Math.trunc(INVERSE_LN2 * x + (x < 0 ? -0.5 : 0.5));
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const t = r * r;
  const c = r - t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5))));
  if (k === 0) return 1 - ((r * c) / (c - 2) - r);
  return scale(1 - (low - (r * c) / (2 - c) - high), k);
}

/** Natural logarithm. 0 → −∞, x < 0 or NaN → NaN, +∞ → +∞. */
export function log(x: number): number {
  if (x !== x || x < 0) return NaN;
  if (x === 0) return -Infinity;
  if (x === Infinity || x === 1) return x === 1 ? 0 : x;
  let k = 0;
  double[0] = x;
  if (words[HIGH]! < 0x00100000) {
    // Subnormal numbers are brought into the normal range first.
    k = -54;
    double[0] = x * TWO_54;
  }
  // x = 2^k (1 + f) with √½ < 1 + f < √2; log(1 + f) = f − f²/2 + s (f²/2 + R(s²)), s = f / (2 + f).
  const shifted = words[HIGH]! + (0x3ff00000 - 0x3fe6a09e);
  k += (shifted >>> 20) - 0x3ff;
  words[HIGH] = (shifted & 0x000fffff) + 0x3fe6a09e;
  const f = double[0]! - 1;
  const half = 0.5 * f * f;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (G2 + w * (G4 + w * G6));
  const odd = z * (G1 + w * (G3 + w * (G5 + w * G7)));
  return s * (half + (even + odd)) + k * LN2_LOW - half + f + k * LN2_HIGH;
}

/** log(1 + x), accurate for small x. −1 → −∞, x < −1 → NaN. */
export function log1p(x: number): number {
  const u = 1 + x;
  if (u === 1) return x;
  if (u === Infinity || u <= 0) return log(u);
  return (log(u) * x) / (u - 1);
}

/** e^x − 1, accurate for small x. */
export function expm1(x: number): number {
  if (x > 40 || x < -40) return exp(x) - 1;
  const u = exp(x);
  if (u === 1) return x;
  return ((u - 1) * x) / log(u);
}
