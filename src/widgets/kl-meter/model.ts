import { option, range, seed, type Settings } from '../../contract/knobs.ts';
import { createRandom } from '../../engine/random.ts';
import { kullbackLeibler } from '../../toys/divergence.ts';
import { estimatorMoments, klEstimators, sampleMeans } from '../../toys/klEstimators.ts';
import { probabilities, type Shares, sharesKnob } from './distribution.ts';

/** The five words that may come next, by the names of their translations. */
export const wordIds = ['grass', 'hay', 'corn', 'leaves', 'stones'] as const;

/** Before and after practice: the reference is open, the policy has nearly settled on its first word. */
export const opening: { readonly policy: Shares; readonly reference: Shares } = {
  policy: [90, 6, 2, 1, 1],
  reference: [36, 26, 20, 12, 6],
};

/** How many times a batch is drawn, so that one can see how much hangs on the draw. */
export const BATCHES = 60;
/** The largest batch. */
export const MANY = 500;

export const guesses = ['gone', 'same', 'more'] as const;

export const knobs = {
  policy: sharesKnob(opening.policy),
  reference: sharesKnob(opening.reference),
  /** Words drawn from the policy for one estimate. */
  n: { ...range(5, 1, MANY, 1), control: { kind: 'none' } as const },
  guess: option<(typeof guesses)[number] | 'shown'>(null, [...guesses, 'shown']),
  seed: seed(),
};

export type KlSettings = Settings<typeof knobs>;

/** The estimators in the order of every triple: k1, k2, k3. */
type Triple = readonly [number, number, number];

export interface KlFrame {
  readonly n: number;
  readonly policy: readonly number[];
  readonly reference: readonly number[];
  /** KL(policy‖reference), what PPO pays for; and the other way round. */
  readonly kl: number;
  readonly back: number;
  /** π log(π/ref) of each word: what it adds to KL. Some are negative, their sum never is. */
  readonly terms: readonly number[];
  /** What one draw of each word says. */
  readonly k: { readonly k1: readonly number[]; readonly k2: readonly number[]; readonly k3: readonly number[] };
  /** The first batch: which words were drawn, how often. */
  readonly drawn: readonly number[];
  /** The estimates of every batch; the first is the reader's own. */
  readonly batches: readonly Triple[];
  /** How many batches each estimator puts below 0. */
  readonly negative: Triple;
  readonly expected: Triple;
  readonly deviation: Triple;
}

export function frame({ policy: shares, reference: other, n, seed: from }: KlSettings): KlFrame {
  const [policy, reference] = [probabilities(shares), probabilities(other)];
  const k = klEstimators(policy, reference);
  const random = createRandom(from);
  const draws = Array.from({ length: BATCHES }, () => Array.from({ length: n }, () => random.pick(policy)));
  const batches = draws.map((words) => sampleMeans(words, k));
  const { mean, deviation } = estimatorMoments(policy, k);
  const below = (i: 0 | 1 | 2): number => batches.filter((estimate) => estimate[i] < 0).length;
  return {
    n,
    policy,
    reference,
    kl: kullbackLeibler(policy, reference),
    back: kullbackLeibler(reference, policy),
    terms: policy.map((share, i) => share * k.k1[i]!),
    k,
    drawn: wordIds.map((_, i) => draws[0]!.filter((word) => word === i).length),
    batches,
    negative: [below(0), below(1), below(2)],
    expected: mean,
    deviation,
  };
}
