import type { Floats } from './kernels/kernels.ts';
import { type Parameter, type Parameters, readAll, writeAll } from './parameters.ts';

/** The settings of AdamW that stay the same over a run. */
export interface AdamWSettings {
  readonly beta1?: number;
  readonly beta2?: number;
  readonly epsilon?: number;
  /** Weight decay, of which each step takes `rate` times as much. */
  readonly decay?: number;
  /** What decays; matrices do unless told otherwise, gains and biases do not. */
  readonly decays?: (parameter: Parameter) => boolean;
}

/** What AdamW remembers, to be saved beside the weights. */
export interface AdamWState {
  readonly first: Floats;
  readonly second: Floats;
  readonly steps: number;
}

export interface AdamW {
  /** One step with the gradients there are; a gradient whose norm is above `clip` is first scaled down to it. Returns the norm before. */
  step(rate: number, clip?: number): number;
  state(): AdamWState;
  restore(state: AdamWState): void;
}

/**
 * AdamW (Loshchilov & Hutter 2019, arXiv 1711.05101, algorithm 2): m ← β₁m + (1−β₁)g, v ← β₂v + (1−β₂)g²,
 * w ← w(1 − rate·decay) − rate · m̂/(√v̂ + ε) with m̂ = m/(1−β₁ᵗ), v̂ = v/(1−β₂ᵗ). The powers are running products, since
 * the bits of Math.pow differ between browsers.
 */
export function createAdamW(
  parameters: Parameters,
  { beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8, decay = 0, decays = ({ rows }) => rows > 1 }: AdamWSettings = {},
): AdamW {
  const { engine, floats, list, p, g } = parameters;
  const { kernels, memory } = engine;
  const first = memory.take(4 * floats);
  const second = memory.take(4 * floats);
  memory.clear(first, 4 * floats);
  memory.clear(second, 4 * floats);
  let steps = 0;
  let power1 = 1;
  let power2 = 1;

  const advance = (): void => {
    steps += 1;
    power1 *= beta1;
    power2 *= beta2;
  };

  return {
    step(rate, clip = Infinity) {
      advance();
      const norm = Math.sqrt(kernels.sumOfSquares(g, floats));
      const shrink = norm > clip ? clip / norm : 1;
      for (const parameter of list) {
        const offset = parameter.p - p;
        kernels.adamw(
          parameter.p,
          parameter.g,
          first + offset,
          second + offset,
          parameter.rows * parameter.ld,
          shrink,
          rate,
          beta1,
          1 - beta1,
          beta2,
          1 - beta2,
          epsilon,
          decays(parameter) ? 1 - rate * decay : 1,
          1 / (1 - power1),
          1 / (1 - power2),
        );
      }
      return norm;
    },
    state: () => ({ first: readAll(parameters, first), second: readAll(parameters, second), steps }),
    restore(state) {
      writeAll(parameters, state.first, first);
      writeAll(parameters, state.second, second);
      steps = 0;
      power1 = 1;
      power2 = 1;
      while (steps < state.steps) advance();
    },
  };
}
