import { type Engine, engineOn } from './engine.ts';
import { exp, log } from './exp.ts';
import type { Arithmetic } from './kernels/arithmetic.ts';
import { createTwin } from './kernels/twin.ts';

const double: Arithmetic = {
  round: (value) => value,
  exp2: (x) => exp(x * Math.LN2),
  log,
  floats: (count) => new Float64Array(count),
};

/**
 * The engine in double precision: the same model, tape, optimiser and TypeScript kernels, with exponential and logarithm to match.
 * For gradient checks and comparison with other frameworks; no page loads it.
 */
export const createFloat64Engine = (): Engine => engineOn('float64', createTwin(double));
