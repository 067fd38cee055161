import { below, lanes } from './math.as';

/* What is done row by row: embedding and layer normalisation. rows.ts is the twin. */

export function embed(tokens: usize, positions: usize, wte: usize, wpe: usize, out: usize, rows: i32, ld: i32): void {
  const bytes = <usize>ld << 2;
  for (let r: usize = 0; r < <usize>rows << 2; r += 4) {
    const word = wte + <usize>i32.load(tokens + r) * bytes;
    const place = wpe + <usize>i32.load(positions + r) * bytes;
    for (let i: usize = 0; i < bytes; i += 16) v128.store(out + i, f32x4.add(v128.load(word + i), v128.load(place + i)));
    out += bytes;
  }
}

/** to[index[r]] += from[r], in the order of r. */
export function scatter(from: usize, index: usize, to: usize, rows: i32, ld: i32): void {
  const bytes = <usize>ld << 2;
  for (let r: usize = 0; r < <usize>rows << 2; r += 4) {
    const at = to + <usize>i32.load(index + r) * bytes;
    for (let i: usize = 0; i < bytes; i += 16) v128.store(at + i, f32x4.add(v128.load(at + i), v128.load(from + i)));
    from += bytes;
  }
}

export function layernorm(x: usize, gain: usize, bias: usize, out: usize, stats: usize, rows: i32, cols: i32, ld: i32, epsilon: f32): void {
  const bytes = <usize>ld << 2;
  const share: f32 = <f32>1.0 / <f32>cols;
  for (let r: usize = 0; r < <usize>rows << 3; r += 8) {
    let sum = f32x4.splat(0);
    for (let i: usize = 0; i < bytes; i += 16) sum = f32x4.add(sum, v128.load(x + i));
    const mean: f32 = lanes(sum) * share;
    const middle = f32x4.splat(mean);
    sum = f32x4.splat(0);
    for (let i: usize = 0; i < bytes; i += 16) {
      const d = v128.and(f32x4.sub(v128.load(x + i), middle), below(<i32>(i >> 2), cols));
      sum = f32x4.add(sum, f32x4.mul(d, d));
    }
    const rstd: f32 = <f32>1.0 / sqrt<f32>(lanes(sum) * share + epsilon);
    const factor = f32x4.splat(rstd);
    for (let i: usize = 0; i < bytes; i += 16) {
      const unit = f32x4.mul(f32x4.sub(v128.load(x + i), middle), factor);
      v128.store(out + i, f32x4.add(f32x4.mul(unit, v128.load(gain + i)), v128.load(bias + i)));
    }
    f32.store(stats + r, mean);
    f32.store(stats + r, rstd, 4);
    x += bytes;
    out += bytes;
  }
}

export function layernormBack(
  x: usize, gain: usize, stats: usize, dout: usize, dgain: usize, dbias: usize, dx: usize, more: i32, rows: i32, cols: i32, ld: i32,
): void {
  const bytes = <usize>ld << 2;
  const share: f32 = <f32>1.0 / <f32>cols;
  for (let r: usize = 0; r < <usize>rows << 3; r += 8) {
    const middle = f32x4.splat(f32.load(stats + r));
    const rstd = f32.load(stats + r, 4);
    const factor = f32x4.splat(rstd);
    let sum = f32x4.splat(0);
    let along = sum;
    for (let i: usize = 0; i < bytes; i += 16) {
      const d = v128.load(dout + i);
      const unit = f32x4.mul(f32x4.sub(v128.load(x + i), middle), factor);
      const dUnit = f32x4.mul(d, v128.load(gain + i));
      const turned = f32x4.mul(d, unit);
      sum = f32x4.add(sum, dUnit);
      along = f32x4.add(along, f32x4.mul(dUnit, unit));
      if (dgain) {
        v128.store(dgain + i, f32x4.add(v128.load(dgain + i), turned));
        v128.store(dbias + i, f32x4.add(v128.load(dbias + i), d));
      }
    }
    const a = f32x4.splat(lanes(sum) * share);
    const b = f32x4.splat(lanes(along) * share);
    for (let i: usize = 0; i < bytes; i += 16) {
      const unit = f32x4.mul(f32x4.sub(v128.load(x + i), middle), factor);
      const dUnit = f32x4.mul(v128.load(dout + i), v128.load(gain + i));
      let d = f32x4.mul(f32x4.sub(f32x4.sub(dUnit, a), f32x4.mul(unit, b)), factor);
      d = v128.and(d, below(<i32>(i >> 2), cols));
      if (more) d = f32x4.add(v128.load(dx + i), d);
      v128.store(dx + i, d);
    }
    x += bytes;
    dout += bytes;
    dx += bytes;
  }
}
