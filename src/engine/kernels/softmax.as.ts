import { below, exp2, lanes, log } from './math.as';

/*
 * Softmax of a row, and the log-probability and entropy of a choice among its entries. softmax.ts is the twin.
 */

// No score is as small.
const LEAST: f32 = -3.4e38;

/** The largest of the first n. */
function largest(z: usize, n: i32): f32 {
  let top = f32x4.splat(LEAST);
  const end = z + (<usize>n << 2);
  for (; z + 16 <= end; z += 16) top = f32x4.pmax(top, v128.load(z));
  for (; z < end; z += 4) top = f32x4.pmax(top, v128.load_splat<f32>(z));
  top = f32x4.pmax(top, v128.shuffle<f32>(top, top, 2, 3, 0, 1));
  const a = f32x4.extract_lane(top, 0);
  const b = f32x4.extract_lane(top, 1);
  return a < b ? b : a;
}

/** Makes p the softmax of scale·z over the first n entries, and 0 from there to `width`; returns Σ e^(scale·(z − top)). */
export function softmaxRow(z: usize, p: usize, n: i32, width: i32, scale: f32): f32 {
  const top = f32x4.splat(largest(z, n));
  const factor = f32x4.splat(scale * <f32>1.4426950408889634);
  let sum = f32x4.splat(0);
  let i = 0;
  for (; i < n; i += 4) {
    const at = <usize>i << 2;
    let e = exp2(f32x4.mul(f32x4.sub(v128.load(z + at), top), factor));
    if (i + 4 > n) e = v128.and(e, below(i, n));
    v128.store(p + at, e);
    sum = f32x4.add(sum, e);
  }
  for (; i < width; i += 4) v128.store(p + (<usize>i << 2), f32x4.splat(0));
  const total = lanes(sum);
  const share = f32x4.splat(<f32>1.0 / total);
  for (i = 0; i < n; i += 4) {
    const at = p + (<usize>i << 2);
    v128.store(at, f32x4.mul(v128.load(at), share));
  }
  return total;
}

export function softmax(z: usize, p: usize, rows: i32, n: i32, ld: i32, scale: f32): void {
  for (let r = 0; r < rows; r++) {
    const at = <usize>(r * ld) << 2;
    softmaxRow(z + at, p + at, n, ld, scale);
  }
}

export function choose(z: usize, p: usize, targets: usize, logs: usize, entropies: usize, totals: usize, rows: i32, n: i32, ld: i32): void {
  for (let r = 0; r < rows; r++) {
    const at = <usize>(r * ld) << 2;
    const slot = <usize>r << 2;
    const target = i32.load(targets + slot);
    if (target < 0) {
      f32.store(logs + slot, 0);
      f32.store(entropies + slot, 0);
      continue;
    }
    const row = z + at;
    const top = largest(row, n);
    const logTotal = log(softmaxRow(row, p + at, n, ld, 1.0));
    let mean = f32x4.splat(0);
    for (let i: usize = 0; i < <usize>n << 2; i += 16) {
      mean = f32x4.add(mean, f32x4.mul(v128.load(p + at + i), f32x4.sub(v128.load(row + i), f32x4.splat(top))));
    }
    f32.store(logs + slot, (f32.load(row + (<usize>target << 2)) - top) - logTotal);
    f32.store(entropies + slot, logTotal - lanes(mean));
    f32.store(totals + slot, top + logTotal);
  }
}

export function chooseBack(
  z: usize, p: usize, targets: usize, dlogs: usize, dentropies: usize, entropies: usize, totals: usize, dz: usize, more: i32, rows: i32, ld: i32,
): void {
  for (let r = 0; r < rows; r++) {
    const at = <usize>(r * ld) << 2;
    const slot = <usize>r << 2;
    const target = i32.load(targets + slot);
    if (target < 0) {
      if (!more) memory.fill(dz + at, 0, <usize>ld << 2);
      continue;
    }
    const g = f32.load(dlogs + slot);
    const against = f32x4.splat(-g);
    const h = dentropies ? f32.load(dentropies + slot) : 0;
    const offset = f32x4.splat(h != 0 ? f32.load(entropies + slot) - f32.load(totals + slot) : 0);
    const weight = f32x4.splat(-h);
    for (let i = at; i < at + (<usize>ld << 2); i += 16) {
      const share = v128.load(p + i);
      let d = f32x4.mul(against, share);
      if (h != 0) d = f32x4.add(d, f32x4.mul(f32x4.mul(weight, share), f32x4.add(v128.load(z + i), offset)));
      if (more) d = f32x4.add(v128.load(dz + i), d);
      v128.store(dz + i, d);
    }
    const chosen = dz + at + (<usize>target << 2);
    f32.store(chosen, f32.load(chosen) + g);
  }
}
