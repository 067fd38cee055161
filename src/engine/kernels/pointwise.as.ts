import { exp2, lanes } from './math.as';

/* What is done number by number; counts are multiples of eight. pointwise.ts is the twin. */

// 1, 2 √(2/π), that times 3 · 0.044715, 2 √(2/π) times −log₂ e, that times 0.044715, and 127; in memory as in math.as.ts.
const G = memory.data<f32>([1.0, 1.59576912, 0.214064449, -2.30220820, -0.102943240, 127.0]);

export function gelu(x: usize, out: usize, slopes: i32, n: i32): void {
  const end = x + (<usize>n << 2);
  while (x < end) {
    const one = v128.load_splat<f32>(G);
    const z = v128.load(x);
    const zz = f32x4.mul(z, z);
    const u = f32x4.mul(z, f32x4.add(v128.load_splat<f32>(G, 12), f32x4.mul(v128.load_splat<f32>(G, 16), zz)));
    const s = f32x4.div(one, f32x4.add(one, exp2(f32x4.pmin(v128.load_splat<f32>(G, 20), u))));
    const y = f32x4.mul(z, s);
    if (slopes) {
      const slope = f32x4.add(v128.load_splat<f32>(G, 4), f32x4.mul(v128.load_splat<f32>(G, 8), zz));
      v128.store(x, f32x4.add(s, f32x4.mul(f32x4.mul(y, f32x4.sub(one, s)), slope)));
    }
    v128.store(out, y);
    x += 16;
    out += 16;
  }
}

export function multiply(a: usize, b: usize, out: usize, more: i32, n: i32): void {
  const end = a + (<usize>n << 2);
  while (a < end) {
    let p = f32x4.mul(v128.load(a), v128.load(b));
    if (more) p = f32x4.add(v128.load(out), p);
    v128.store(out, p);
    a += 16;
    b += 16;
    out += 16;
  }
}

export function sumOfSquares(x: usize, n: i32): f32 {
  let sum = f32x4.splat(0);
  const end = x + (<usize>n << 2);
  for (; x < end; x += 16) sum = f32x4.add(sum, f32x4.mul(v128.load(x), v128.load(x)));
  return lanes(sum);
}

export function adamw(
  w: usize, g: usize, m: usize, v: usize, n: i32, shrink: f32, rate: f32, beta1: f32, rest1: f32, beta2: f32, rest2: f32, epsilon: f32, keep: f32, unbias1: f32, unbias2: f32,
): void {
  const end = w + (<usize>n << 2);
  while (w < end) {
    const d = f32x4.mul(v128.load(g), f32x4.splat(shrink));
    const m1 = f32x4.add(f32x4.mul(f32x4.splat(beta1), v128.load(m)), f32x4.mul(f32x4.splat(rest1), d));
    const v1 = f32x4.add(f32x4.mul(f32x4.splat(beta2), v128.load(v)), f32x4.mul(f32x4.mul(f32x4.splat(rest2), d), d));
    v128.store(m, m1);
    v128.store(v, v1);
    const length = f32x4.add(f32x4.sqrt(f32x4.mul(v1, f32x4.splat(unbias2))), f32x4.splat(epsilon));
    const step = f32x4.div(f32x4.mul(f32x4.splat(rate), f32x4.mul(m1, f32x4.splat(unbias1))), length);
    v128.store(w, f32x4.sub(f32x4.mul(v128.load(w), f32x4.splat(keep)), step));
    w += 16;
    g += 16;
    m += 16;
    v += 16;
  }
}
