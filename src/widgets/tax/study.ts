import { finish } from '../../engine/sample.ts';
import type { Saved } from '../../engine/save.ts';
import { evaluate, tax } from '../../toys/animals/evaluate.ts';
import { ppo, ppoDefaults } from '../../toys/animals/ppo.ts';
import { pretrain, pretrainDefaults } from '../../toys/animals/pretrain.ts';
import { readBack } from '../../toys/animals/readBack.ts';
import { reward, rewardDefaults } from '../../toys/animals/reward.ts';
import { sft, sftDefaults } from '../../toys/animals/sft.ts';
import type { Numbers, Study } from '../../toys/claim.ts';
import { betas, runOf, weights } from './grid.ts';

/** Answers to each question when a model is judged, as in the study of the animal world. */
const EACH = 16;

/** What the base model, its SFT model and PPO at every price of KL and weight of old text have kept, and what they are worth, for one seed. */
function numbers(seed: number): Numbers {
  const all: Record<string, number> = {};
  const judge = (name: string, model: Saved): void => {
    const { loss, sheets } = finish(tax(model));
    const { told, untold } = finish(readBack(model));
    const { gold } = finish(evaluate({ seed, each: EACH }, { model }));
    for (const [what, value] of Object.entries({ loss, sheets, told, untold, gold })) all[`${name}.${what}`] = value;
  };
  const base = finish(pretrain({ ...pretrainDefaults, seed }));
  const policy = finish(sft({ ...sftDefaults, seed }, { base }));
  const from = { policy, reward: finish(reward({ ...rewardDefaults, seed }, { sft: policy })) };
  judge('base', base);
  judge('sft', policy);
  for (const beta of betas) {
    for (const ptx of weights)
      judge(runOf(beta, ptx), finish(ppo({ ...ppoDefaults, seed, beta, ptx, prompts: [], watched: [] }, from)));
  }
  return all;
}

export const study: Study = { id: 'tax', numbers };
