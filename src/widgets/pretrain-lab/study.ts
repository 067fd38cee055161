import { complete } from '../../contract/lab.ts';
import { newLabCache } from '../../contract/labCache.ts';
import type { Numbers, Study } from '../../toys/claim.ts';
import { looks, type PretrainLabFrame } from './frame.ts';
import { model } from './model.ts';

// The tables are the same for every seed: they are counted once.
const cache = newLabCache();

// A step that did not come in the run.
const NEVER = 999;

/** One pretraining for one seed: when it passes what counting achieves, and when it writes sentences. */
export const study: Study = {
  id: 'pretraining',
  numbers(seed): Numbers {
    const { frames } = complete(model, { seed, guess: null }, {}, cache);
    const steps = frames.filter(({ stage }) => stage === 'pretrain');
    const last = steps.at(-1)!;
    const rung = (order: number): number => last.rungs.find((one) => one.order === order)!.loss;
    const passes = (order: number): number => steps.find(({ mean = Infinity }) => mean < rung(order))?.step ?? NEVER;
    const at = (step: number): PretrainLabFrame => steps.find((frame) => frame.step === step)!;
    return {
      'passes.0': passes(0),
      'passes.1': passes(1),
      'passes.2': passes(2),
      'passes.3': passes(3),
      'passes.4': passes(4),
      'rung.4': rung(4),
      'rung.8': rung(8),
      fresh: last.fresh!,
      first: last.first ?? NEVER,
      ...Object.fromEntries(looks.map((step) => [`sentences.${step}`, at(step).sentences!])),
    };
  },
};
