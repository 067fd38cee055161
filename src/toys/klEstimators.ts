import { exp, expm1, log } from '../engine/exp.ts';
import { expectation, mean } from '../engine/sum.ts';

/** The three estimators of KL(q‖p) at each outcome, for samples from q. */
export interface KlEstimators {
  k1: number[];
  k2: number[];
  k3: number[];
}

/** Expectation and standard deviation of the three under q, in the order k1, k2, k3. */
export interface EstimatorMoments {
  mean: [number, number, number];
  deviation: [number, number, number];
}

/**
 * With r = p(x)/q(x), x drawn from the policy q, p the reference: k1 = −log r, k2 = (log r)²/2, k3 = (r − 1) − log r
 * (Schulman, "Approximating KL divergence", 2020). k1 and k3 have the expectation KL(q‖p); k2 is biased; k2 and k3 are never
 * negative. An outcome that q never gives is never drawn and gets 0; one that p never gives makes all three +∞.
 */
export function klEstimators(q: ArrayLike<number>, p: ArrayLike<number>): KlEstimators {
  const logRatio = Array.from(q, (chance, i) => (chance > 0 ? log(p[i]!) - log(chance) : 0));
  return {
    k1: logRatio.map((u) => 0 - u),
    k2: logRatio.map((u) => (u * u) / 2),
    // e^u − 1 without cancellation where the two nearly agree. r itself is 0 where p is.
    k3: logRatio.map((u) => (u === -Infinity ? Infinity : (u < 1 ? expm1(u) : exp(u) - 1) - u)),
  };
}

/**
 * E_q and the standard deviation of each estimator. Where q has zeros, E[k3] falls short of KL(q‖p) by the reference's mass
 * there: samples cannot see it.
 */
export function estimatorMoments(q: ArrayLike<number>, { k1, k2, k3 }: KlEstimators): EstimatorMoments {
  const moments = [k1, k2, k3].map((k) => {
    const average = expectation(q, k);
    const spread =
      average === Infinity
        ? Infinity
        : Math.sqrt(
            expectation(
              q,
              k.map((value) => (value - average) * (value - average)),
            ),
          );
    return { average, spread };
  });
  return {
    mean: moments.map(({ average }) => average) as [number, number, number],
    deviation: moments.map(({ spread }) => spread) as [number, number, number],
  };
}

/** The mean of each estimator over drawn outcomes; 0 for no samples. */
export function sampleMeans(samples: readonly number[], { k1, k2, k3 }: KlEstimators): [number, number, number] {
  const over = (k: readonly number[]): number => mean(samples.map((outcome) => k[outcome]!));
  return [over(k1), over(k2), over(k3)];
}
