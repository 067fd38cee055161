import type { Floats } from './kernels/kernels.ts';

/** How the next token is chosen from the model's probabilities. */
export interface Choice {
  /** 1 draws as the model says, less is bolder, 0 takes the most probable token ("greedy"). */
  readonly temperature: number;
  /** Only the k most probable tokens (Fan et al. 2018, arXiv 1805.04833). */
  readonly topK?: number;
  /** Only the most probable tokens that together reach this mass, "nucleus" (Holtzman et al. 2019, arXiv 1904.09751). */
  readonly topP?: number;
}

/** The first of the largest. */
export function largest(values: Floats): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) if (values[i]! > values[best]!) best = i;
  return best;
}

/** The tokens that a choice admits, most probable first; of equals the one with the lower number comes first. */
export function admitted(probabilities: Floats, { topK = probabilities.length, topP = 1 }: Choice): number[] {
  const order = Array.from(probabilities.keys()).sort((a, b) => probabilities[b]! - probabilities[a]! || a - b);
  let count = 0;
  for (let mass = 0; count < Math.min(Math.max(topK, 1), order.length); count++) {
    if (count > 0 && mass >= topP) break;
    mass += probabilities[order[count]!]!;
  }
  return order.slice(0, count);
}

/**
 * A token drawn with a uniform number in [0, 1): it walks along the probabilities until they have used it up. Rounding may leave it
 * past the end, at the last token that can be.
 */
export function pick(probabilities: Floats, choice: Choice, uniform: number): number {
  const whole = choice.topK === undefined && choice.topP === undefined;
  const tokens = whole ? undefined : admitted(probabilities, choice);
  let left = uniform;
  if (tokens !== undefined) left *= tokens.reduce((mass, token) => mass + probabilities[token]!, 0);
  let last = 0;
  for (let i = 0; left >= 0 && i < (tokens ?? probabilities).length; i++) {
    const token = tokens?.[i] ?? i;
    if (probabilities[token] !== 0) last = token;
    left -= probabilities[token]!;
  }
  return last;
}
