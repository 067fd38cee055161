import type { Floats } from './kernels.ts';
import { exp2, log } from './math.ts';

/** The numbers a set of TypeScript kernels computes with. */
export interface Arithmetic {
  /** Applied to the result of every operation. */
  round(value: number): number;
  exp2(x: number): number;
  log(x: number): number;
  /** So many zeros. */
  floats(count: number): Floats;
}

/** As WebAssembly computes: the kernels are its twin. */
export const single: Arithmetic = { round: Math.fround, exp2, log, floats: (count) => new Float32Array(count) };
