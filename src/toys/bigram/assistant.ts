import { createRandom } from '../../engine/random.ts';
import { finish } from '../../engine/sample.ts';
import { type Bigram, counted } from './model.ts';
import { type Compared, compare, fitWeights } from './reward.ts';
import { bigramSft } from './sft.ts';
import { demonstration, sentence } from './world.ts';

/** All that PPO needs, of one seed. */
export interface Assistant {
  readonly corpus: readonly (readonly number[])[];
  readonly demonstrations: readonly (readonly number[])[];
  readonly base: Bigram;
  readonly sft: Bigram;
  readonly compared: Compared;
  /** The reward model: a weight for each word. */
  readonly weights: readonly number[];
}

/** 1000 sentences counted, 40 demonstrations learnt, 60 pairs compared. */
export function prepare(seed: number): Assistant {
  const random = createRandom(seed);
  const corpus = Array.from({ length: 1000 }, () => sentence(random));
  const demonstrations = Array.from({ length: 40 }, () => demonstration(random));
  const base = counted(corpus);
  const sft = finish(bigramSft(base, demonstrations));
  const compared = compare(sft, 60, random);
  return { corpus, demonstrations, base, sft, compared, weights: fitWeights(compared) };
}
