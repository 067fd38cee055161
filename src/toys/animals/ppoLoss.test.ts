import { expect, test } from 'vitest';
import type { Engine } from '../../engine/engine.ts';
import { createFloat64Engine } from '../../engine/float64.ts';
import { createGpt, type Gpt } from '../../engine/gpt.ts';
import { initialise, normal } from '../../engine/initialise.ts';
import { clearGradients, readAll, writeAll } from '../../engine/parameters.ts';
import { createRandom } from '../../engine/random.ts';
import { finish } from '../../engine/sample.ts';
import { createTape, type Tape } from '../../engine/tape.ts';
import type { Group } from './comparisons.ts';
import type { Episode } from './episodes.ts';
import { ppoLoss } from './ppoLoss.ts';
import { questions } from './questions.ts';
import { comparisonLoss } from './rewardModel.ts';
import { judge } from './rubric.ts';

const random = createRandom(7);
const engine: Engine = createFloat64Engine();
const model: Gpt = createGpt(engine, { vocabulary: 9, context: 8, width: 8, layers: 1, heads: 2, scalars: ['value', 'reward'] });
initialise(model, random);
const weights = readAll(model.parameters).map((weight) => weight + 0.05 * normal(random));
writeAll(model.parameters, weights);

const list = (length: number, scale: number): number[] => Array.from({ length }, () => scale * normal(random));
const judgement = judge(questions[0]!, '', true);
const episodes = [
  [
    [1, 2, 3],
    [4, 5],
  ],
  [[1], [6, 7, 8, 2]],
].map(([prompt, answer]): Episode => ({
  answer: {
    question: questions[0]!,
    prompt: prompt!,
    answer: answer!,
    logs: list(answer!.length, 0.3).map((noise) => -2.2 + noise),
    ended: true,
    text: '',
    judgement,
  },
  proxy: 0,
  gaps: [],
  rewards: [],
  values: list(answer!.length, 0.3),
  returns: list(answer!.length, 0.5),
  rawAdvantages: [],
  advantages: list(answer!.length, 1),
  kl: 0,
  nll: 0,
}));
const settings = { clip: 0.2, valueClip: 0.2, valueWeight: 0.1 };

/** The slope of a loss by every weight: by the way back, and by differences of some. */
function expectSlopes(loss: (tape: Tape) => number): void {
  writeAll(model.parameters, weights);
  clearGradients(model.parameters);
  const tape = createTape(engine);
  loss(tape);
  tape.backward();
  tape.reset();
  const slopes = readAll(model.parameters, model.parameters.g);
  const at = (index: number, step: number): number => {
    const moved = weights.slice();
    moved[index]! += step;
    writeAll(model.parameters, moved);
    const value = loss(tape);
    tape.reset();
    return value;
  };
  let moving = 0;
  for (let index = 0; index < weights.length; index += 7) {
    const slope = (at(index, 1e-5) - at(index, -1e-5)) / 2e-5;
    expect(Math.abs(slope - slopes[index]!), `weight ${index}`).toBeLessThan(1e-6 * (1 + Math.abs(slope)));
    if (Math.abs(slope) > 1e-4) moving += 1;
  }
  expect(moving).toBeGreaterThan(40);
}

test('a step of PPO goes down the slope of its own loss, clipped tokens and all', () => {
  let clipped = 0;
  expectSlopes((tape) => {
    const losses = finish(ppoLoss(tape, model, episodes, settings));
    clipped = losses.clipped;
    return losses.policy + settings.valueWeight * losses.value;
  });
  expect(clipped).toBeGreaterThan(0);
  expect(clipped).toBeLessThan(1);
});

test('so does a step of the reward model, with ties and answers that share a prompt', () => {
  const groups: Group[] = [
    {
      texts: [
        [1, 2, 3],
        [1, 2, 4, 5],
        [1, 2, 6],
      ],
      pairs: [
        [0, 1, 1],
        [0, 2, 0.5],
        [1, 2, 0],
      ],
    },
    {
      texts: [
        [1, 7],
        [1, 8, 3],
      ],
      pairs: [[0, 1, 0]],
    },
  ];
  expectSlopes((tape) => finish(comparisonLoss(tape, model, groups, 0.01)).loss);
});
