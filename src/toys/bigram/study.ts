import { createRandom } from '../../engine/random.ts';
import { mean } from '../../engine/sum.ts';
import type { Numbers, Study } from '../claim.ts';
import { prepare } from './assistant.ts';
import { type Bigram, chances, drawSentence, loss } from './model.ts';
import { everywhere, exactly, optimum } from './optimum.ts';
import { bigramPpo, bigramPpoDefaults, type BigramPpoFrame } from './ppo.ts';
import { accuracy, compare } from './reward.ts';
import { words, worth } from './world.ts';

const betas = [1, 0.5, 0.3, 0.2, 0.1];
const DRAWN = 1000;

function numbers(seed: number): Numbers {
  const { base, sft, weights, corpus } = prepare(seed);
  const drawn = (model: Bigram): number[][] => {
    const random = createRandom(seed + 5000);
    const probabilities = chances(model);
    return Array.from({ length: DRAWN }, () => drawSentence(probabilities, random));
  };
  const gold = (model: Bigram): number => mean(drawn(model).map(worth));
  const please = (model: Bigram): number =>
    mean(drawn(model).map((sentence) => Number(sentence.includes(words.indexOf('please')))));
  const start = exactly(everywhere(sft), sft, weights);
  const found: Record<string, number> = {
    'base.loss': loss(base, corpus),
    'base.please': please(base),
    'sft.please': please(sft),
    'sft.gold': gold(sft),
    'sft.length': start.length,
    'sft.entropy': start.entropy,
    'reward.accuracy': accuracy(weights, compare(sft, 300, createRandom(seed + 9000))),
  };
  for (const beta of betas) {
    const frames: BigramPpoFrame[] = [];
    const steps = bigramPpo(sft, weights, { ...bigramPpoDefaults, beta }, createRandom(seed + 700));
    let step = steps.next();
    for (; !step.done; step = steps.next()) frames.push(step.value);
    const last = frames.at(-1)!;
    const best = optimum(sft, weights, beta);
    const { kl } = exactly(best.policy, sft, weights);
    const name = `beta${beta}`;
    // Of all frames, since a bound that holds at the end only is no bound.
    found[`${name}.above`] = Math.max(...frames.map(({ objective }) => objective)) - best.value;
    found[`${name}.share`] = (last.objective - frames[0]!.objective) / (best.value - frames[0]!.objective);
    found[`${name}.kl`] = last.kl;
    found[`${name}.bestKl`] = kl;
    found[`${name}.proxy`] = last.reward;
    found[`${name}.length`] = last.length;
    found[`${name}.entropy`] = last.entropy;
    // The last frame learns nothing, so nothing can be clipped in it.
    found[`${name}.clipped`] = mean(frames.slice(0, -1).map(({ clipped }) => clipped));
    found[`${name}.gold`] = gold(step.value);
  }
  return found;
}

export const study: Study = { id: 'bigram', numbers };
