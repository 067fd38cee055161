import { expect, test } from 'vitest';
import { agree, allFinite } from '../../../tests/golden/agree.ts';
import golden from '../../../tests/golden/level1.json';
import { sft, sftDefaults } from './sft.ts';
import { amongFirst, baseProbabilities, demonstrations } from './world.ts';

const states = sft(baseProbabilities, { demonstrations, ...sftDefaults });

test('the four steps agree with PyTorch', () => {
  golden.sft.forEach((expected, i) => {
    agree([states[i]!.loss, states[i]!.gradient], [expected.ce_before, expected.grad]);
    agree([states[i + 1]!.logits, states[i + 1]!.probabilities], [expected.z_after, expected.p_after]);
  });
  expect(states.at(-1)!.loss).toBeCloseTo(1.2069, 4);
  agree(amongFirst(states.at(-1)!.probabilities, 4), golden.ref4);
});

test('the loss falls at every step and no logit is pushed without cause', () => {
  for (let i = 1; i < states.length; i++) expect(states[i]!.loss).toBeLessThan(states[i - 1]!.loss);
  for (const { gradient } of states) expect(Math.abs(gradient.reduce((a, b) => a + b))).toBeLessThan(1e-12);
});

test('odd inputs: no demonstrations, impossible answers, wild steps', () => {
  const idle = sft(baseProbabilities, { demonstrations: [0, 0, 0, 0, 0], learningRate: 0.5, steps: 3 });
  expect(idle[3]!.logits).toEqual(idle[0]!.logits);
  expect(idle[3]!.loss).toBe(0);
  allFinite(sft([0, 0, 0, 0, 1], { demonstrations: [-2, 0, 0, 7, 0], learningRate: 1, steps: 50 }));
  allFinite(sft(baseProbabilities, { demonstrations, learningRate: 1e6, steps: 1000 }));
  expect(amongFirst([0, 0, 1], 2)).toEqual([0.5, 0.5]);
});
