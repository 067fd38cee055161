import type { Random } from '../../engine/random.ts';
import { mean } from '../../engine/sum.ts';
import { gae } from '../gae.ts';
import { policyLoss, throughLogSoftmax } from '../ppoClip.ts';
import { createAdam } from './adam.ts';
import { type Bigram, chances, drawSentence, logChances } from './model.ts';
import { everywhere, type Exact, exactly } from './optimum.ts';
import { decode, HORIZON, START, words, worth } from './world.ts';

export interface BigramPpoSettings {
  readonly iterations: number;
  /** Sentences an iteration. */
  readonly batch: number;
  readonly epochs: number;
  readonly beta: number;
  readonly rate: number;
  readonly last: number;
  readonly clip: number;
  readonly lambda: number;
  /** How much of the way a value moves to the mean return seen there. */
  readonly valueRate: number;
  /** Advantages are divided by their deviation, but by no less: near the optimum they are noise. */
  readonly floor: number;
}

export const bigramPpoDefaults: BigramPpoSettings = {
  iterations: 120,
  batch: 64,
  epochs: 3,
  beta: 0.5,
  rate: 0.05,
  last: 0.005,
  clip: 0.2,
  lambda: 0.95,
  valueRate: 0.3,
  floor: 0.3,
};

/** The policy before an iteration's learning, judged exactly, and by the sentences it drew. */
export interface BigramPpoFrame extends Exact {
  readonly step: number;
  /** E[reward] − β KL, exactly; the optimum is no less. */
  readonly objective: number;
  /** Means over the drawn sentences: true worth, and Σ log(π/π_ref) (k1). */
  readonly gold: number;
  readonly k1: number;
  readonly clipped: number;
  /** Some of the sentences. */
  readonly sentences: readonly string[];
}

interface Move {
  readonly from: number;
  readonly to: number;
  readonly place: number;
  advantage: number;
}

/** PPO on the reward of a weight for each word, with a table of values for each word and place. Returns the trained policy. */
export function* bigramPpo(
  reference: Bigram,
  weights: readonly number[],
  { iterations, batch, epochs, beta, rate, last, clip, lambda, valueRate, floor }: BigramPpoSettings,
  random: Random,
): Generator<BigramPpoFrame, Bigram> {
  const model = reference.map((row) => [...row]);
  const adam = createAdam(model);
  const before = logChances(reference);
  const values = words.map(() => Array.from({ length: HORIZON }, () => 0));

  for (let step = 0; ; step++) {
    const [probabilities, logs] = [chances(model), logChances(model)];
    const sentences = Array.from({ length: batch }, () => drawSentence(probabilities, random));
    const judged = exactly(everywhere(model), reference, weights);
    const moves: Move[] = [];
    const seen = new Map<string, { from: number; place: number; returns: number[] }>();
    const divergences: number[] = [];
    for (const sentence of sentences) {
      const froms = [START, ...sentence.slice(0, -1)];
      const gaps = sentence.map((to, place) => logs[froms[place]!]![to]! - before[froms[place]!]![to]!);
      const rewards = sentence.map((to, place) => weights[to]! - beta * gaps[place]!);
      const expected = froms.map((from, place) => values[from]![place]!);
      const { advantage, returns } = gae(rewards, expected, 1, lambda);
      sentence.forEach((to, place) => {
        const from = froms[place]!;
        moves.push({ from, to, place, advantage: advantage[place]! });
        const at = seen.get(`${from} ${place}`) ?? { from, place, returns: [] };
        at.returns.push(returns[place]!);
        seen.set(`${from} ${place}`, at);
      });
      divergences.push(gaps.reduce((sum, gap) => sum + gap, 0));
    }
    for (const { from, place, returns } of seen.values())
      values[from]![place]! += valueRate * (mean(returns) - values[from]![place]!);
    const middle = mean(moves.map(({ advantage }) => advantage));
    const deviation = Math.sqrt(mean(moves.map(({ advantage }) => (advantage - middle) * (advantage - middle))));
    for (const move of moves) move.advantage = (move.advantage - middle) / Math.max(floor, deviation);

    const old = moves.map(({ from, to }) => logs[from]![to]!);
    const advantages = moves.map(({ advantage }) => advantage);
    const clipped: number[] = [];
    const frame = (): BigramPpoFrame => ({
      step,
      ...judged,
      objective: judged.reward - beta * judged.kl,
      gold: mean(sentences.map(worth)),
      k1: mean(divergences),
      clipped: mean(clipped),
      sentences: sentences.slice(0, 4).map(decode),
    });
    if (step === iterations) {
      yield frame();
      return model;
    }
    for (let epoch = 0; epoch < epochs; epoch++) {
      const now = logChances(model);
      const { gradient, clipFraction } = policyLoss(
        old,
        moves.map(({ from, to }) => now[from]![to]!),
        advantages,
        clip,
      );
      clipped.push(clipFraction);
      const byLog = words.map(() => words.map(() => 0));
      moves.forEach(({ from, to }, i) => (byLog[from]![to]! += gradient[i]!));
      const shares = chances(model);
      adam.step(
        byLog.map((row, from) => throughLogSoftmax(shares[from]!, row)),
        rate + ((last - rate) * step) / Math.max(1, iterations - 1),
      );
    }
    yield frame();
  }
}
