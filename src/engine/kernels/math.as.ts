/*
 * f32 arithmetic shared by the kernels. Only + − × ÷ √ and integer operations on bits, which every WebAssembly engine rounds
 * alike; math.ts is the twin with the same bits. Formulas and errors are told there.
 */

// The constants of exp2 lie in memory, each loaded to all lanes by one instruction: in the code they cost V8 three or four.
const C = memory.data<f32>([
  -125.0, 12582912.0, 1.53533620e-4, 1.33988739e-3, 9.61843692e-3, 5.55033237e-2, 2.40226477e-1, 6.93147182e-1, 1.0,
]);

/** 2^x of four lanes; x is held above −125, and must not be above 127. */
// @ts-ignore: decorator
@inline
export function exp2(x: v128): v128 {
  x = f32x4.pmax(v128.load_splat<f32>(C), x);
  // Adding 1.5·2²³ rounds to a whole number and leaves it in the low bits of the sum.
  const shift = v128.load_splat<f32>(C, 4);
  const shifted = f32x4.add(x, shift);
  const r = f32x4.sub(x, f32x4.sub(shifted, shift));
  const rr = f32x4.mul(r, r);
  // Two terms at a time, since a chain of seven would keep the processor waiting.
  let p = f32x4.add(f32x4.mul(v128.load_splat<f32>(C, 12), r), v128.load_splat<f32>(C, 16));
  p = f32x4.add(f32x4.mul(v128.load_splat<f32>(C, 8), rr), p);
  p = f32x4.add(f32x4.mul(p, rr), f32x4.add(f32x4.mul(v128.load_splat<f32>(C, 20), r), v128.load_splat<f32>(C, 24)));
  p = f32x4.add(f32x4.add(f32x4.mul(p, rr), f32x4.mul(v128.load_splat<f32>(C, 28), r)), v128.load_splat<f32>(C, 32));
  return i32x4.add(i32x4.shl(shifted, 23), p);
}

/** ln x of a positive normal number. */
export function log(x: f32): f32 {
  const bits = reinterpret<i32>(x);
  let e: f32 = <f32>((bits >> 23) - 127);
  let m = reinterpret<f32>((bits & 0x7fffff) | 0x3f800000);
  if (m > 1.41421356) {
    m *= 0.5;
    e += 1.0;
  }
  const f = m - 1.0;
  const z = f * f;
  let p: f32 = 7.03768363e-2;
  p = p * f - 1.15146103e-1;
  p = p * f + 1.16769987e-1;
  p = p * f - 1.24201408e-1;
  p = p * f + 1.42493228e-1;
  p = p * f - 1.66680577e-1;
  p = p * f + 2.00007148e-1;
  p = p * f - 2.49999940e-1;
  p = p * f + 3.33333312e-1;
  return (f + (((f * z) * p - e * <f32>2.1219444e-4) - 0.5 * z)) + e * <f32>0.693359375;
}

/** All bits set in the lanes i … i+3 that lie below n. */
// @ts-ignore: decorator
@inline
export function below(i: i32, n: i32): v128 {
  return i32x4.lt_s(i32x4.add(i32x4.splat(i), i32x4(0, 1, 2, 3)), i32x4.splat(n));
}

/** The sum of the lanes in the order every kernel uses: (l₀ + l₁) + (l₂ + l₃). */
// @ts-ignore: decorator
@inline
export function lanes(v: v128): f32 {
  return (f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1)) + (f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3));
}

/** n rounded up to whole panels of eight. */
// @ts-ignore: decorator
@inline
export function eights(n: i32): i32 {
  return (n + 7) & ~7;
}
