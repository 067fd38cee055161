/** A seeded stream of random numbers made with 32-bit integers only, so that a seed gives the same numbers everywhere. */
export interface Random {
  /** A whole number from 0 to 2³² − 1. */
  word(): number;
  /** A number in [0, 1) with 53 random bits. */
  uniform(): number;
  /** A whole number from 0 to n − 1, each equally likely; RangeError unless n is a whole number from 1 to 2³². */
  below(n: number): number;
  /** An index, drawn in proportion to the weights (they need not sum to 1). A weight of 0 is never drawn; RangeError if none is positive. */
  pick(weights: ArrayLike<number>): number;
}

/** Four 32-bit words, not all zero. */
export type RandomState = readonly [number, number, number, number];

/**
 * Spreads one number over four words: a Weyl sequence through the 32-bit finaliser of MurmurHash3 (Appleby 2011), the
 * 32-bit shape of SplitMix (Steele, Lea & Flood 2014). Any seed is accepted: it is taken modulo 2³², NaN as 0.
 */
export function expandSeed(seed: number): RandomState {
  let weyl = seed >>> 0;
  const next = (): number => {
    weyl = (weyl + 0x9e3779b9) >>> 0;
    let word = Math.imul(weyl ^ (weyl >>> 16), 0x85ebca6b);
    word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
    return (word ^ (word >>> 16)) >>> 0;
  };
  return [next(), next(), next(), next()];
}

const rotate = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/** xoshiro128** 1.1 (Blackman & Vigna, "Scrambled linear pseudorandom number generators", 2018), from a given state. */
export function randomFrom(state: RandomState): Random {
  let [a, b, c, d] = state;

  const word = (): number => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const carried = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= carried;
    d = rotate(d, 11);
    return result;
  };

  // The two draws are separate statements because their order is part of the result.
  const uniform = (): number => {
    const high = word() >>> 5;
    const low = word() >>> 6;
    return (high * 67108864 + low) / 9007199254740992;
  };

  const below = (n: number): number => {
    if (!Number.isInteger(n) || n < 1 || n > 4294967296)
      throw new RangeError(`below needs a whole number from 1 to 2^32, got ${n}`);
    // Words past the last whole multiple of n are drawn again, which keeps every outcome equally likely.
    const limit = 4294967296 - (4294967296 % n);
    for (;;) {
      const drawn = word();
      if (drawn < limit) return drawn % n;
    }
  };

  const pick = (weights: ArrayLike<number>): number => {
    let total = 0;
    let last = -1;
    for (let i = 0; i < weights.length; i++) {
      if (!(weights[i]! > 0)) continue;
      total += weights[i]!;
      last = i;
    }
    if (last < 0) throw new RangeError('pick needs at least one positive weight');
    const target = uniform() * total;
    let reached = 0;
    for (let i = 0; i < last; i++) {
      if (weights[i]! > 0) reached += weights[i]!;
      if (target < reached) return i;
    }
    return last;
  };

  return { word, uniform, below, pick };
}

/** A stream for a seed (a knob's value, say). */
export function createRandom(seed: number): Random {
  return randomFrom(expandSeed(seed));
}
