import type { Gpt } from './gpt.ts';
import type { Random } from './random.ts';
import { write } from './tensor.ts';

/** A draw from (nearly) the standard normal: twelve uniform numbers less six (Irwin–Hall), with no logarithm and no cosine. */
export function normal(random: Random): number {
  let sum = -6;
  for (let i = 0; i < 12; i++) sum += random.word() / 4294967296;
  return sum;
}

/**
 * Fills a model with random weights: matrices with a deviation of 1/√(numbers that come in), those that write to the residual
 * stream divided by √(2·layers) (Radford et al. 2019, §2.3), token vectors 0.1, places 0.05. Gains are 1; biases and scalar
 * heads begin at 0.
 */
export function initialise({ config, parameters }: Gpt, random: Random): void {
  const residual = 1 / Math.sqrt(2 * config.layers);
  for (const parameter of parameters.list) {
    const { name, rows, cols } = parameter;
    const kind = name.slice(name.lastIndexOf('.') + 1);
    let deviation = 0;
    if (kind === 'wte') deviation = 0.1;
    else if (kind === 'wpe') deviation = 0.05;
    else if (kind === 'weight' && name.startsWith('block')) deviation = (/proj|down/.test(name) ? residual : 1) / Math.sqrt(rows);
    const middle = kind === 'gain' ? 1 : 0;
    const values = Array.from({ length: rows * cols }, () => middle + (deviation === 0 ? 0 : deviation * normal(random)));
    write(parameters.engine.memory, parameter, values);
  }
}
