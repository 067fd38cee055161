/*
 * Exponential and logarithm of float32, rounded after every operation (Math.fround), so that they have the bits of
 * math.as.ts in every browser. The logarithm is that of Cephes, logf.c (Moshier 1989–1992). The kernels need no more than this:
 * GELU's tanh is a logistic function, and that is made of the exponential.
 */

const round = Math.fround;

const f32 = new Float32Array(1);
const i32 = new Int32Array(f32.buffer);

/** log₂ e, by which e^x is 2^(x log₂ e). */
export const LOG2E = 1.4426950408889634;

const SHIFT = 12582912; // 1.5·2²³: adding it rounds to a whole number
const LN2_HIGH = 0.693359375;
const LN2_LOW = round(2.1219444e-4); // ln 2 = LN2_HIGH − LN2_LOW
const E1 = round(6.93147182e-1);
const E2 = round(2.40226477e-1);
const E3 = round(5.55033237e-2);
const E4 = round(9.61843692e-3);
const E5 = round(1.33988739e-3);
const E6 = round(1.5353362e-4);

/** 2^x within 2⁻²³ of it; x is held within −125 … 127, so the result is never 0, subnormal or infinite. */
export function exp2(x: number): number {
  const held = -125 < x ? x : -125;
  const z = held < 127 ? held : 127;
  // x = n + r, |r| ≤ ½; 2^r = 1 + E1 r + … + E6 r⁶, the polynomial whose greatest relative error is least.
  const n = round(round(z + SHIFT) - SHIFT);
  const r = round(z - n);
  const rr = round(r * r);
  let p = round(round(E6 * rr) + round(round(E5 * r) + E4));
  p = round(round(p * rr) + round(round(E3 * r) + E2));
  p = round(round(round(p * rr) + round(E1 * r)) + 1);
  i32[0] = (n + 127) << 23; // 2^n
  return round(p * f32[0]!);
}

const L1 = round(7.03768363e-2);
const L2 = round(1.15146103e-1);
const L3 = round(1.16769987e-1);
const L4 = round(1.24201408e-1);
const L5 = round(1.42493228e-1);
const L6 = round(1.66680577e-1);
const L7 = round(2.00007148e-1);
const L8 = round(2.4999994e-1);
const L9 = round(3.33333312e-1);
const SQRT2 = round(1.41421356);

/** ln x within 2 ulp (near 1 within 1e-7); x must be positive, normal and finite. */
export function log(x: number): number {
  // x = 2^e m with √½ < m ≤ √2; ln m = f − f²/2 + f³ P(f), f = m − 1.
  f32[0] = x;
  const bits = i32[0]!;
  let e = (bits >> 23) - 127;
  i32[0] = (bits & 0x7fffff) | 0x3f800000;
  let m = f32[0]!;
  if (m > SQRT2) {
    m = round(m * 0.5);
    e += 1;
  }
  const f = round(m - 1);
  const z = round(f * f);
  let p = round(round(L1 * f) - L2);
  p = round(round(p * f) + L3);
  p = round(round(p * f) - L4);
  p = round(round(p * f) + L5);
  p = round(round(p * f) - L6);
  p = round(round(p * f) + L7);
  p = round(round(p * f) - L8);
  p = round(round(p * f) + L9);
  const tail = round(round(round(round(f * z) * p) - round(e * LN2_LOW)) - round(0.5 * z));
  return round(round(f + tail) + round(e * LN2_HIGH));
}

/** n rounded up to whole panels of eight. */
export const eights = (n: number): number => (n + 7) & ~7;
