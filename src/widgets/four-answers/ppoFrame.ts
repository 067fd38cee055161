import { closedForm } from '../../toys/closedForm.ts';
import { kullbackLeibler } from '../../toys/divergence.ts';
import { expectation } from '../../engine/sum.ts';
import { ppo, ppoDefaults, type PpoSettings, type PpoState } from '../../toys/four-answers/ppo.ts';
import { amongFirst } from '../../toys/four-answers/world.ts';
import type { FourSettings } from './knobs.ts';
import { ranked } from './ranking.ts';
import { fittedScores } from './rewardFrame.ts';
import { fineTuned } from './sftFrame.ts';

/** How many answers a batch draws when it draws. */
export const SAMPLES = 16;

/** How far a run is shown at first; further only when the reader goes there. */
const AHEAD = 20;

/** No more gradient steps than this in one run: the page answers at once on a phone too. */
const MOST_STEPS = 3000;

/** PPO at one iteration. Lists of numbers are A to D. */
export interface PpoFrame {
  readonly act: 'ppo';
  readonly settings: Pick<PpoSettings, 'beta' | 'epsilon' | 'learningRate' | 'epochs' | 'samples' | 'seed'>;
  /** The iteration asked for, and the one shown, which is less where a run would take too long. */
  readonly asked: number;
  readonly iteration: number;
  readonly reference: readonly number[];
  readonly scores: readonly number[];
  /** The old policy of this iteration; at iteration 0 the reference. */
  readonly before: readonly number[];
  readonly now: PpoState;
  /** Every iteration computed so far, the first one the reference. */
  readonly path: readonly { readonly kl: number; readonly reward: number }[];
  /** The closed form: where it all leads. */
  readonly best: { readonly policy: readonly number[]; readonly kl: number; readonly reward: number };
}

/** The iterations a reader may go to: fewer where each has very many epochs. */
export const lastIteration = (epochs: number): number =>
  Math.min(ppoDefaults.iterations, Math.max(1, Math.floor(MOST_STEPS / Math.max(1, epochs))));

// The last few runs, so that scrubbing over one costs nothing. It is a memory of pure results and changes none.
const runs = new Map<string, { states: PpoState[]; rest: Generator<PpoState, void> }>();
const REMEMBERED = 4;

/** The first `count` + 1 states of a run. */
function statesUpTo(count: number, reference: readonly number[], scores: readonly number[], settings: PpoSettings): PpoState[] {
  const key = JSON.stringify([reference, scores, settings]);
  const run = runs.get(key) ?? { states: [], rest: ppo(reference, scores, settings) };
  while (run.states.length <= count) {
    const { value } = run.rest.next();
    if (!value) break;
    run.states.push(value);
  }
  runs.delete(key);
  runs.set(key, run);
  for (const old of runs.keys()) if (runs.size > REMEMBERED) runs.delete(old);
  return run.states;
}

export function ppoFrame(settings: FourSettings): PpoFrame {
  const { beta, epsilon, epochs, draws, seed, iteration: asked } = settings;
  const reference = amongFirst(fineTuned(settings), ranked.length);
  const scores = fittedScores(settings);
  const last = lastIteration(epochs);
  const iteration = Math.min(asked, last);
  const shown = iteration <= AHEAD ? Math.min(AHEAD, last) : last;
  const chosen = { beta, epsilon, learningRate: settings.lr, epochs, samples: draws === 'sampled' ? SAMPLES : 0, seed };
  const states = statesUpTo(shown, reference, scores, { ...chosen, iterations: last });
  const policy = closedForm(reference, scores, beta);
  return {
    act: 'ppo',
    settings: chosen,
    asked,
    iteration,
    reference,
    scores,
    before: states[Math.max(0, iteration - 1)]!.probabilities,
    now: states[iteration]!,
    path: states.slice(0, shown + 1).map(({ kl, expectedReward }) => ({ kl, reward: expectedReward })),
    best: { policy, kl: kullbackLeibler(policy, reference), reward: expectation(policy, scores) },
  };
}
