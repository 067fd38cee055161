import { exp } from '../../engine/exp.ts';
import { finish } from '../../engine/sample.ts';
import type { Saved } from '../../engine/save.ts';
import { mean } from '../../engine/sum.ts';
import { ppo, ppoDefaults, type PpoFrame, type PpoFrom, type PpoSettings } from '../../toys/animals/ppo.ts';
import { pretrain, pretrainDefaults } from '../../toys/animals/pretrain.ts';
import { reward, rewardDefaults } from '../../toys/animals/reward.ts';
import { type Rollout, rollout } from '../../toys/animals/rollout.ts';
import { sft, sftDefaults } from '../../toys/animals/sft.ts';
import type { Numbers, Study } from '../../toys/claim.ts';

const quiet = { prompts: [], watched: [] };

/** Iterations over which a curve's end is taken, since one iteration alone tells it too roughly. */
const END = 6;

function run(settings: PpoSettings, from: PpoFrom): { frames: PpoFrame[]; trained: Saved } {
  const work = ppo(settings, from);
  const frames: PpoFrame[] = [];
  for (;;) {
    const { done, value } = work.next();
    if (done) return { frames, trained: value };
    if (value) frames.push(value);
  }
}

function curves(name: string, frames: readonly PpoFrame[]): Numbers {
  const end = (of: (frame: PpoFrame) => number): number => mean(frames.slice(-END).map(of));
  const shares = frames.slice(0, -1).map(({ clipped }) => clipped);
  return {
    [`${name}.proxy`]: end(({ proxy }) => proxy),
    [`${name}.gold`]: end(({ gold }) => gold),
    [`${name}.kl`]: end(({ kl }) => kl),
    [`${name}.entropy`]: end(({ entropy }) => entropy),
    [`${name}.entropyPeak`]: Math.max(...frames.map(({ entropy }) => entropy)),
    [`${name}.nll`]: end(({ nll }) => nll),
    [`${name}.clipped`]: mean(shares),
    [`${name}.clippedMost`]: Math.max(...shares),
  };
}

/** What an iteration looks like from inside. */
function inside(name: string, { traced, clipped, moved, foreseen }: Rollout): Numbers {
  const tokens = traced.flatMap(({ episode, ratios }) =>
    episode.gaps.map((gap, t) => ({
      gap,
      chance: exp(episode.answer.logs[t]!),
      value: episode.values[t]!,
      agrees: Number(episode.rawAdvantages[t]! * episode.rawAdvantages.at(-1)! > 0),
      change: Math.abs(ratios[t]! - 1),
    })),
  );
  const share = (of: readonly (typeof tokens)[number][], that: (token: (typeof tokens)[number]) => boolean): number =>
    of.filter(that).length / Math.max(1, of.length);
  const sure = tokens.filter(({ chance }) => chance > 0.9);
  const unsure = tokens.filter(({ chance }) => chance < 0.5);
  return {
    [`${name}.gap`]: Math.max(...tokens.map(({ gap }) => Math.abs(gap))),
    [`${name}.value`]: Math.max(...tokens.map(({ value }) => Math.abs(value))),
    [`${name}.agrees`]: mean(tokens.map(({ agrees }) => agrees)),
    [`${name}.still`]: share(tokens, ({ change }) => change < 0.05),
    [`${name}.out`]: share(tokens, ({ change }) => change > 0.2),
    [`${name}.sure`]: sure.length / tokens.length,
    [`${name}.sureOut`]: share(sure, ({ change }) => change > 0.2),
    [`${name}.unsureOut`]: share(unsure, ({ change }) => change > 0.2),
    [`${name}.near`]: share(tokens, ({ gap }) => Math.abs(gap) < 0.1),
    [`${name}.clippedAtOnce`]: clipped[0]!,
    [`${name}.clippedLast`]: clipped.at(-1)!,
    [`${name}.moved`]: moved,
    [`${name}.foreseen`]: foreseen,
  };
}

/** The first iteration, whole runs with and without a leash, and an iteration more where they end. */
function numbers(seed: number): Numbers {
  const base = finish(pretrain({ ...pretrainDefaults, seed, samplesAt: [] }));
  const policy = finish(sft({ ...sftDefaults, ...quiet, seed }, { base }));
  const from = { policy, reward: finish(reward({ ...rewardDefaults, seed }, { sft: policy })) };
  const settings = { ...ppoDefaults, ...quiet, seed };
  const held = run(settings, from);
  const free = run({ ...settings, beta: 0 }, from);
  const tight = run({ ...settings, clip: 0.05 }, from);
  const after = { ...from, policy: held.trained, reference: policy };
  const [first] = held.frames;
  return {
    'sft.proxy': first!.proxy,
    'sft.gold': first!.gold,
    'sft.entropy': first!.entropy,
    'sft.nll': first!.nll,
    ...curves('held', held.frames),
    ...curves('free', free.frames),
    ...curves('tight', tight.frames),
    ...inside('first', finish(rollout(settings, from, 0))),
    ...inside('last', finish(rollout(settings, after, settings.iterations))),
  };
}

export const study: Study = { id: 'ppo-inside', numbers };
