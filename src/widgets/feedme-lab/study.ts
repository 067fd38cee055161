import { initialSettings } from '../../contract/knobs.ts';
import { complete } from '../../contract/lab.ts';
import { newLabCache } from '../../contract/labCache.ts';
import type { Numbers, Study } from '../../toys/claim.ts';
import type { End } from './frames.ts';
import { knobs, type FeedmeLabSettings } from './knobs.ts';
import { model } from './model.ts';

/** By who judges, into how many rounds the answers go, and how many of them compete. */
const runs: Readonly<Record<string, Partial<FeedmeLabSettings>>> = {
  people: {},
  peopleOnce: { rounds: '1' },
  peopleOfTwo: { n: '2' },
  reward: { judge: 'reward' },
  rewardOnce: { judge: 'reward', rounds: '1' },
  rewardEight: { judge: 'reward', rounds: '8' },
  rewardWide: { judge: 'reward', rounds: '1', n: '16' },
  rewardMost: { judge: 'reward', n: '16' },
};

const numbersOf = (name: string, { gold, proxy, correct, kl }: End): Numbers =>
  Object.fromEntries(Object.entries({ gold, proxy, correct, kl }).map(([key, value]) => [`${name}.${key}`, value]));

/** One assistant, one reward model and one run of PPO a seed, and FeedME in many ways with as many answers. */
export const study: Study = {
  id: 'rounds',
  numbers(seed): Numbers {
    const cache = newLabCache();
    const first = { ...initialSettings(knobs), seed };
    const all: Record<string, number> = {};
    for (const [name, settings] of Object.entries(runs)) {
      const { frames } = complete(model, { ...first, ...settings }, {}, cache);
      for (const frame of frames) {
        const end = 'end' in frame ? frame.end : undefined;
        if (frame.stage === 'reward' && end) Object.assign(all, numbersOf('sft', end));
        if (frame.stage === 'ppo' && end) Object.assign(all, numbersOf('ppo', end));
        if (frame.stage !== 'feedme') continue;
        if (frame.round?.round === 0) all[`${name}.kept`] = frame.round.kept.gold;
        if (frame.end) Object.assign(all, numbersOf(name, frame.end), { [`${name}.peak`]: frame.end.peak });
      }
    }
    return all;
  },
};
