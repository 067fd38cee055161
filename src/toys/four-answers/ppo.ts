import { exp } from '../../engine/exp.ts';
import { createRandom, type Random } from '../../engine/random.ts';
import { logSoftmax } from '../../engine/softmax.ts';
import { clamp, expectation } from '../../engine/sum.ts';
import { closedForm } from '../closedForm.ts';
import { kullbackLeibler, totalVariation } from '../divergence.ts';
import { policyLoss, throughLogSoftmax } from '../ppoClip.ts';
import { logitsOf } from './world.ts';

/** What the reader may set. */
export interface PpoSettings {
  /** β, the price of a nat of distance from the reference. */
  beta: number;
  /** ε of the clip. */
  epsilon: number;
  learningRate: number;
  /** Gradient steps on each batch. */
  epochs: number;
  iterations: number;
  /** How many answers a batch draws; 0 is exact: every answer counts with its own probability and nothing is drawn. */
  samples: number;
  seed: number;
}

/** The policy after an iteration, and what the iteration saw. Lists have one entry per answer. */
export interface PpoState {
  iteration: number;
  logits: number[];
  probabilities: number[];
  /** R, the reward with the price of distance taken off, under the old policy. */
  penalised: number[];
  /** A, under the old policy. */
  advantage: number[];
  /** How often each answer was drawn; empty in exact mode. */
  drawn: number[];
  /** π_new / π_old after the last epoch. */
  ratio: number[];
  /** Where the clip binds after the last epoch. */
  clipped: boolean[];
  kl: number; // KL(π‖π_ref), in nats
  expectedReward: number; // E_π[r]
  objective: number; // E_π[r] − β KL
  /** Total variation to the closed form. */
  distance: number;
}

/** Clip and epochs are common practice; β and the learning rate were chosen by us so that the run can be watched. */
export const ppoDefaults: PpoSettings = {
  beta: 1,
  epsilon: 0.2,
  learningRate: 0.5,
  epochs: 4,
  iterations: 100,
  samples: 0,
  seed: 1,
};

// No reward a reader can set comes near these bounds; they keep every product below finite for those who try.
const LARGEST_REWARD = 1e6;
const LARGEST_LOGIT = 1e4;

/** What stays the same over a run. */
interface Run {
  reward: number[];
  referenceLog: number[];
  target: number[];
  settings: PpoSettings;
}

/** What the policy that collects a batch makes of each answer. */
export interface Batch {
  oldLog: number[]; // log π_old
  /** R = r − β log(π_old/π_ref). */
  penalised: number[];
  /** A = R − E_old[R]. */
  advantage: number[];
}

/**
 * Rewards less the price of distance (Ouyang et al. 2022, eq. 2, without the pretraining term), and advantages over their
 * mean. They are not whitened: at the optimum every advantage is 0, and with it the noise of sampling.
 */
export function collect(
  logits: readonly number[],
  referenceLog: readonly number[],
  reward: readonly number[],
  beta: number,
): Batch {
  const oldLog = logSoftmax(logits);
  const penalised = reward.map((value, i) => value - beta * (oldLog[i]! - referenceLog[i]!));
  const baseline = expectation(oldLog.map(exp), penalised);
  return { oldLog, penalised, advantage: penalised.map((value) => value - baseline) };
}

function draw(random: Random, probabilities: readonly number[], samples: number): number[] {
  const drawn = probabilities.map(() => 0);
  for (let n = 0; n < samples; n++) drawn[random.pick(probabilities)]! += 1;
  return drawn;
}

/** One gradient step on the clipped loss of a batch (Schulman et al. 2017, algorithm 1), through the softmax to the logits. */
export function ppoEpoch(
  logits: readonly number[],
  batch: Pick<Batch, 'oldLog' | 'advantage'>,
  weights: readonly number[],
  settings: Pick<PpoSettings, 'epsilon' | 'learningRate'>,
): number[] {
  const newLog = logSoftmax(logits);
  const { gradient } = policyLoss(batch.oldLog, newLog, batch.advantage, settings.epsilon, weights);
  return throughLogSoftmax(newLog.map(exp), gradient).map((slope, i) =>
    clamp(logits[i]! - settings.learningRate * slope, -LARGEST_LOGIT, LARGEST_LOGIT),
  );
}

function state(run: Run, iteration: number, logits: number[], batch: Batch, drawn: number[]): PpoState {
  const logs = logSoftmax(logits);
  const probabilities = logs.map(exp);
  const { ratio, clipped } = policyLoss(batch.oldLog, logs, batch.advantage, run.settings.epsilon);
  const kl = kullbackLeibler(probabilities, run.referenceLog.map(exp));
  const expectedReward = expectation(probabilities, run.reward);
  return {
    iteration,
    logits,
    probabilities,
    penalised: batch.penalised,
    advantage: batch.advantage,
    drawn,
    ratio,
    clipped,
    kl,
    expectedReward,
    objective: expectedReward - run.settings.beta * kl,
    distance: totalVariation(probabilities, run.target),
  };
}

/**
 * PPO from the reference, one state at a time; the first is the reference itself with the advantages the first iteration
 * will use. The reference stays the SFT model; the old policy is the one of the iteration before: they are not the same.
 * Instead of a learnt value function the baseline is the exact expectation, which four answers allow.
 */
export function* ppo(reference: readonly number[], reward: readonly number[], settings: PpoSettings): Generator<PpoState, void> {
  const bounded = reward.map((value) => clamp(value, -LARGEST_REWARD, LARGEST_REWARD));
  const referenceLog = logSoftmax(logitsOf(reference));
  const run: Run = { reward: bounded, referenceLog, target: closedForm(reference, bounded, settings.beta), settings };
  const random = createRandom(settings.seed);
  let logits = logitsOf(reference);
  yield state(run, 0, logits, collect(logits, referenceLog, bounded, settings.beta), []);
  for (let iteration = 1; iteration <= settings.iterations; iteration++) {
    const batch = collect(logits, referenceLog, bounded, settings.beta);
    const old = batch.oldLog.map(exp);
    const drawn = settings.samples > 0 ? draw(random, old, settings.samples) : [];
    const weights = settings.samples > 0 ? drawn.map((count) => count / settings.samples) : old;
    for (let epoch = 0; epoch < settings.epochs; epoch++) logits = ppoEpoch(logits, batch, weights, settings);
    yield state(run, iteration, logits, batch, drawn);
  }
}
