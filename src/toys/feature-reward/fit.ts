import { sigmoid } from '../../engine/softmax.ts';
import { dot } from '../../engine/sum.ts';

/** The same ridge as the four answers': it keeps the weights finite where a few labels can all be met. */
export const RIDGE = 0.02;

/** How many features an answer has. The loops below are written out for them, because they run half a million times a frame. */
export const FEATURES = 4;

/** Comparisons: differences of features, four after four, and what the labeler said of each. */
export interface Comparisons {
  readonly differences: Float64Array; // [comparison, feature]
  readonly outcomes: Float64Array; // [comparison]
}

/** Gradient (4) and the upper triangle of the Hessian (10) at some weights, over the first `count` comparisons. */
function slopes({ differences, outcomes }: Comparisons, count: number, weights: readonly number[]): [number[], number[]] {
  const [w0, w1, w2, w3] = weights as [number, number, number, number];
  let [g0, g1, g2, g3] = [0, 0, 0, 0];
  let [h00, h01, h02, h03, h11, h12, h13, h22, h23, h33] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let k = 0; k < count; k++) {
    const d0 = differences[FEATURES * k]!;
    const d1 = differences[FEATURES * k + 1]!;
    const d2 = differences[FEATURES * k + 2]!;
    const d3 = differences[FEATURES * k + 3]!;
    const chance = sigmoid(d0 * w0 + d1 * w1 + d2 * w2 + d3 * w3);
    const push = chance - outcomes[k]!;
    const pull = chance * (1 - chance);
    const [p0, p1, p2, p3] = [pull * d0, pull * d1, pull * d2, pull * d3];
    g0 += push * d0;
    g1 += push * d1;
    g2 += push * d2;
    g3 += push * d3;
    h00 += p0 * d0;
    h01 += p0 * d1;
    h02 += p0 * d2;
    h03 += p0 * d3;
    h11 += p1 * d1;
    h12 += p1 * d2;
    h13 += p1 * d3;
    h22 += p2 * d2;
    h23 += p2 * d3;
    h33 += p3 * d3;
  }
  const gradient = [g0, g1, g2, g3].map((value, i) => value / count + RIDGE * weights[i]!);
  const curvature = [h00, h01, h02, h03, h11, h12, h13, h22, h23, h33].map((value) => value / count);
  for (const i of [0, 4, 7, 9]) curvature[i]! += RIDGE;
  return [gradient, curvature];
}

/** A x = b for a symmetric positive definite A of four rows, given by its upper triangle, by Gaussian elimination. */
function solve([a, b, c, d, e, f, g, h, i, j]: readonly number[], right: readonly number[]): number[] {
  const rows = [
    [a!, b!, c!, d!, right[0]!],
    [b!, e!, f!, g!, right[1]!],
    [c!, f!, h!, i!, right[2]!],
    [d!, g!, i!, j!, right[3]!],
  ];
  for (let k = 0; k < FEATURES; k++) {
    for (let below = k + 1; below < FEATURES; below++) {
      const factor = rows[below]![k]! / rows[k]![k]!;
      for (let col = k; col <= FEATURES; col++) rows[below]![col]! -= factor * rows[k]![col]!;
    }
  }
  const x = [0, 0, 0, 0];
  for (let k = FEATURES - 1; k >= 0; k--) {
    let rest = rows[k]![FEATURES]!;
    for (let col = k + 1; col < FEATURES; col++) rest -= rows[k]![col]! * x[col]!;
    x[k] = rest / rows[k]![k]!;
  }
  return x;
}

/**
 * Weights w that minimise −mean [ y log σ(w·d) + (1 − y) log σ(−w·d) ] + λ/2 |w|² over the first `count` comparisons, d the
 * difference of the features and y what the labeler said (Ouyang et al. 2022, eq. 1, with a linear score): what fitFeatures of
 * the four answers computes, by Newton's steps solved outright. `from` is where it starts; the minimum does not depend on it.
 */
export function fitWeights(comparisons: Comparisons, count: number, from: readonly number[] = [0, 0, 0, 0]): number[] {
  let weights = [...from];
  let [gradient, curvature] = slopes(comparisons, count, weights);
  for (let step = 0; step < 40; step++) {
    const move = solve(curvature, gradient);
    const downhill = dot(move, gradient);
    if (!(downhill > 1e-16)) break;
    // A step that lands on a slope nearly as steep on the other side has gone too far; it is halved until it has not.
    for (let length = 1; ; length /= 2) {
      const next = weights.map((weight, i) => weight - length * move[i]!);
      const there = slopes(comparisons, count, next);
      if (dot(move, there[0]) >= -0.9 * downhill || length < 1e-6) {
        weights = next;
        [gradient, curvature] = there;
        break;
      }
    }
  }
  return weights;
}
