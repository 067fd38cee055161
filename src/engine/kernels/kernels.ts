/** Numbers of one precision: float32 on every path of the page. */
export type Floats = Float32Array | Float64Array;

/**
 * The memory that kernels work in, seen as float32 (or, in the oracle, float64) and as int32. Grown by `grow`, which replaces both views, so nobody keeps
 * one across an allocation. The first 64 KiB belong to nobody; the first bytes stay 0 for ever.
 */
export interface Heap {
  readonly f32: Floats;
  readonly i32: Int32Array;
  /** Makes the heap at least this many bytes long; RangeError where the browser has no more to give. */
  grow(bytes: number): void;
}

/**
 * The kernels: all arithmetic on float32 there is in the engine. Addresses (`x`, `out`, `dz`) are byte addresses in the heap,
 * strides (`ld…`) and sizes count numbers, every row is `ld` long, a multiple of eight, and zero beyond its width. `d…` is a
 * gradient; `more` tells to add to what is there instead of replacing it. Two sets of kernels exist, WebAssembly (`*.as.ts`)
 * and TypeScript beside it (`*.ts`), and give the same bits.
 */
export interface Kernels {
  /** out = w in panels of eight columns: out[j/8][k][j%8] = w[k][j]. */
  pack(w: number, ldw: number, out: number, rows: number, cols: number): void;
  /** out = wᵀ in panels of eight columns, filled up with zeros: out[i/8][k][i%8] = w[i][k]. */
  packTransposed(w: number, ldw: number, out: number, rows: number, cols: number): void;
  /**
   * c = start + a·b, then + more if that is not 0: a [rows, depth], b packed [depth, cols]. A start at address 0 is zero; lds =
   * 0 repeats one row (a bias) for all.
   */
  gemm(
    c: number,
    ldc: number,
    start: number,
    lds: number,
    more: number,
    a: number,
    lda: number,
    b: number,
    rows: number,
    depth: number,
    cols: number,
  ): void;
  /** c += aᵀ·b: a [depth, rows], b [depth, cols]; and sums += the column sums of b, unless sums is 0. */
  gemmTransposed(
    c: number,
    ldc: number,
    sums: number,
    a: number,
    lda: number,
    b: number,
    ldb: number,
    rows: number,
    depth: number,
    cols: number,
    scratch: number,
  ): void;

  /**
   * For each sequence s (rows starts[s] … starts[s+1] − 1) and head: P = softmax(scale · q kᵀ) up to the diagonal, out = P v.
   * qkv [rows, 3·heads·size]; P is kept, for each sequence and head as [length, length rounded up to 8].
   */
  attention(
    qkv: number,
    ld: number,
    out: number,
    ldo: number,
    probabilities: number,
    starts: number,
    sequences: number,
    heads: number,
    size: number,
    scale: number,
    scratch: number,
  ): void;
  /** dqkv from dout: dV = Pᵀ dO, dS = P ∘ (dP − Σⱼ P dP) with dP = dO Vᵀ, dQ = scale · dS K, dK = scale · dSᵀ Q. */
  attentionBack(
    qkv: number,
    dqkv: number,
    ld: number,
    dout: number,
    ldo: number,
    probabilities: number,
    starts: number,
    sequences: number,
    heads: number,
    size: number,
    scale: number,
    scratch: number,
  ): void;
  /** The same for one new row of each sequence, at positions[r]; its k and v join the cache at pasts[r], which holds `capacity`. */
  attend(
    qkv: number,
    ld: number,
    out: number,
    ldo: number,
    pasts: number,
    positions: number,
    rows: number,
    capacity: number,
    heads: number,
    size: number,
    scale: number,
    scratch: number,
  ): void;

  /** out[r] = wte[tokens[r]] + wpe[positions[r]]. */
  embed(tokens: number, positions: number, wte: number, wpe: number, out: number, rows: number, ld: number): void;
  /** to[index[r]] += from[r], in the order of r. */
  scatter(from: number, index: number, to: number, rows: number, ld: number): void;
  /** out = gain · (x − mean)/√(variance + ε) + bias for each row; mean and 1/√… are kept in `stats` [rows, 2]. */
  layernorm(
    x: number,
    gain: number,
    bias: number,
    out: number,
    stats: number,
    rows: number,
    cols: number,
    ld: number,
    epsilon: number,
  ): void;
  /** dgain += Σ dout·u, dbias += Σ dout (unless dgain is 0), dx = (d − mean d − u · mean(d·u))/√… with d = dout·gain. */
  layernormBack(
    x: number,
    gain: number,
    stats: number,
    dout: number,
    dgain: number,
    dbias: number,
    dx: number,
    more: number,
    rows: number,
    cols: number,
    ld: number,
  ): void;

  /** p = softmax(scale · z) over the first n of each row. */
  softmax(z: number, p: number, rows: number, n: number, ld: number, scale: number): void;
  /**
   * p = softmax(z); logs[r] = log p[r][targets[r]], entropies[r] = −Σ p log p, totals[r] = log Σ e^z. A row whose target is −1 is
   * passed over: its logs and entropies are 0.
   */
  choose(
    z: number,
    p: number,
    targets: number,
    logs: number,
    entropies: number,
    totals: number,
    rows: number,
    n: number,
    ld: number,
  ): void;
  /** dz = dlogs · (1[target] − p) − dentropies · p (log p + entropy); dentropies may be 0. */
  chooseBack(
    z: number,
    p: number,
    targets: number,
    dlogs: number,
    dentropies: number,
    entropies: number,
    totals: number,
    dz: number,
    more: number,
    rows: number,
    ld: number,
  ): void;

  /** out = gelu(x); with slopes, x is replaced by gelu′(x), so that the way back is one product. */
  gelu(x: number, out: number, slopes: 0 | 1, n: number): void;
  /** out = a ∘ b. */
  multiply(a: number, b: number, out: number, more: number, n: number): void;
  /** Σ x². */
  sumOfSquares(x: number, n: number): number;
  /** One step of AdamW, see adamw.ts, with d = shrink · g: m, v and w are replaced. */
  adamw(
    w: number,
    g: number,
    m: number,
    v: number,
    n: number,
    shrink: number,
    rate: number,
    beta1: number,
    rest1: number,
    beta2: number,
    rest2: number,
    epsilon: number,
    keep: number,
    unbias1: number,
    unbias2: number,
  ): void;
}
