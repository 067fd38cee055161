import * as float64 from '../exp.ts';
import type { Floats } from './kernels.ts';
import * as float32 from './math.ts';

/** The numbers a set of TypeScript kernels computes with. */
export interface Arithmetic {
  /** Applied to the result of every operation. */
  round(value: number): number;
  exp(x: number): number;
  log(x: number): number;
  /** So many zeros. */
  floats(count: number): Floats;
}

/** As WebAssembly computes: the kernels are its twin. */
export const single: Arithmetic = {
  round: Math.fround,
  exp: float32.exp,
  log: float32.log,
  floats: (count) => new Float32Array(count),
};

/** Twice as precise, for comparison with other frameworks: the same code, without rounding to float32. */
export const double: Arithmetic = {
  round: (value) => value,
  exp: float64.exp,
  log: float64.log,
  floats: (count) => new Float64Array(count),
};
