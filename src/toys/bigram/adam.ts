/** Adam (Kingma & Ba 2014, arXiv 1412.6980, algorithm 1) in float64 on rows of numbers, which it replaces. */
export function createAdam(
  rows: number[][],
  { beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8 } = {},
): {
  step(gradient: readonly (readonly number[])[], rate: number): void;
} {
  const first = rows.map((row) => row.map(() => 0));
  const second = rows.map((row) => row.map(() => 0));
  let [power1, power2] = [1, 1];
  return {
    step(gradient, rate) {
      power1 *= beta1;
      power2 *= beta2;
      for (const [r, row] of rows.entries()) {
        const [m, v] = [first[r]!, second[r]!];
        for (let i = 0; i < row.length; i++) {
          const g = gradient[r]![i]!;
          m[i] = beta1 * m[i]! + (1 - beta1) * g;
          v[i] = beta2 * v[i]! + (1 - beta2) * g * g;
          row[i]! -= (rate * (m[i]! / (1 - power1))) / (Math.sqrt(v[i]! / (1 - power2)) + epsilon);
        }
      }
    },
  };
}
