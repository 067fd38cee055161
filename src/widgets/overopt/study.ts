import { finish } from '../../engine/sample.ts';
import { bestOfN } from '../../toys/animals/bestOfN.ts';
import { ppo } from '../../toys/animals/ppo.ts';
import { pretrain, pretrainDefaults } from '../../toys/animals/pretrain.ts';
import { reward, rewardDefaults } from '../../toys/animals/reward.ts';
import { sft, sftDefaults } from '../../toys/animals/sft.ts';
import type { Numbers, Study } from '../../toys/claim.ts';
import { betas, choosing, marks, peakOf, type Place, practice, recent } from './sizes.ts';
import { measuredBy, yardstick } from './yardstick.ts';

/** The sweep: PPO's path at every β and the best of n, for one seed, as gains over the SFT model in its standard deviations. */
function numbers(seed: number): Numbers {
  const base = finish(pretrain({ ...pretrainDefaults, seed }));
  const policy = finish(sft({ ...sftDefaults, seed }, { base }));
  const from = { policy, reward: finish(reward({ ...rewardDefaults, seed }, { sft: policy })) };
  const by = finish(yardstick(seed, from));
  const all: Record<string, number> = {};
  const put = (name: string, { kl, proxy, gold }: Place): void => {
    all[`${name}.kl`] = kl;
    all[`${name}.proxy`] = proxy;
    all[`${name}.gold`] = gold;
  };

  for (const beta of betas) {
    const raw: Place[] = [];
    for (const frame of ppo(practice(seed, beta), from)) if (frame) raw.push(measuredBy(by, frame));
    const path = raw.map((_, i) => recent(raw.slice(0, i + 1)));
    for (const mark of marks) put(`b${beta}.at${mark}`, path[mark]!);
    put(`b${beta}.peak`, peakOf(path));
  }
  const chosen = finish(bestOfN(choosing(seed), from)).map((point) => ({ n: point.n, ...measuredBy(by, point) }));
  for (const { n, ...place } of chosen) put(`best${n}`, place);
  put('best.peak', peakOf(chosen));
  return all;
}

export const study: Study = { id: 'overopt', numbers };
