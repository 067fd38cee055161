import { log } from '../../engine/exp.ts';
import { restore, type Saved } from '../../engine/save.ts';
import { mean } from '../../engine/sum.ts';
import { type Answer, answersTo } from './answers.ts';
import { questions } from './questions.ts';
import { type RewardModel, rewardsOf } from './rewardModel.ts';
import { stream } from './streams.ts';
import { wholeOf } from './targets.ts';
import { onEngine, type Where } from './workbench.ts';

export interface BestOfNSettings {
  readonly seed: number;
  /** Answers drawn to each question. */
  readonly samples: number;
  /** How many of them are chosen from; each at most `samples`. */
  readonly sizes: readonly number[];
}

export const bestOfNDefaults: BestOfNSettings = { seed: 1, samples: 64, sizes: [1, 2, 4, 8, 16, 32, 64] };

/** What the best of n is, over all questions. */
export interface BestPoint {
  readonly n: number;
  /** KL from the model that is chosen from: log n − (n − 1)/n (Gao, Schulman & Hilton 2022, §2). */
  readonly kl: number;
  readonly proxy: number;
  readonly gold: number;
}

export interface BestOfNFrame {
  readonly stage: 'best-of-n';
  /** Questions done. */
  readonly step: number;
  readonly steps: number;
  readonly points: readonly BestPoint[];
  /** For the last question: the answer that would be chosen from 1, from 2 and so on. */
  readonly chosen: readonly { readonly n: number; readonly prompt: string; readonly answer: string; readonly gold: number }[];
}

/** One answer with the two scores it has. */
interface Scored {
  readonly answer: Answer;
  readonly proxy: number;
}

const better = (best: Scored, one: Scored): Scored => (one.proxy > best.proxy ? one : best);

/**
 * The expectation, over which n of the samples one has, of a value of the one with the highest proxy: the k-th worst is it with
 * chance C(k − 1, n − 1)/C(samples, n) (Nakano et al. 2021, arXiv 2112.09332, appendix I). `values` stand in the order of the proxy.
 */
export function expectedBest(values: readonly number[], n: number): number {
  const size = values.length;
  // From the best down: the chance that it is among the n, given that no better one is.
  let [total, left] = [0, 1];
  for (let k = size; k >= 1; k--) {
    const chance = Math.min(1, n / k);
    total += left * chance * values[k - 1]!;
    left *= 1 - chance;
  }
  return total;
}

/** No training at all: write n answers, give the one the reward model likes best. Returns the points for every n. */
export function* bestOfN(
  { seed, samples, sizes }: BestOfNSettings,
  from: { readonly policy: Saved; readonly reward: RewardModel },
  where: Where = {},
): Generator<BestOfNFrame | undefined, readonly BestPoint[]> {
  return yield* onEngine(where, function* (engine): Generator<BestOfNFrame | undefined, readonly BestPoint[]> {
    const writer = restore(engine, from.policy, []);
    const rewarder = restore(engine, from.reward.saved);
    const random = stream(seed, 'best-of-n');
    const perQuestion: { proxy: number[]; gold: number[] }[] = [];
    let points: BestPoint[] = [];
    for (const [step, question] of questions.entries()) {
      const answers = yield* answersTo(
        writer,
        Array.from({ length: samples }, () => question),
        random,
      );
      const proxies = yield* rewardsOf(rewarder, from.reward, answers.map(wholeOf));
      const scored = answers.map((answer, i): Scored => ({ answer, proxy: proxies[i]! }));
      const order = scored.toSorted((a, b) => a.proxy - b.proxy);
      const proxy = order.map((one) => one.proxy);
      const gold = order.map(({ answer }) => answer.judgement.gold);
      perQuestion.push({ proxy: sizes.map((n) => expectedBest(proxy, n)), gold: sizes.map((n) => expectedBest(gold, n)) });
      points = sizes.map((n, i) => ({
        n,
        kl: log(n) - (n - 1) / n,
        proxy: mean(perQuestion.map((one) => one.proxy[i]!)),
        gold: mean(perQuestion.map((one) => one.gold[i]!)),
      }));
      const chosen = sizes.map((n) => {
        const { answer } = scored.slice(0, n).reduce(better);
        return { n, prompt: question.text, answer: answer.text, gold: answer.judgement.gold };
      });
      yield { stage: 'best-of-n', step: step + 1, steps: questions.length, points, chosen };
    }
    return points;
  });
}
