import { type Claim, claimsOf } from '../../toys/claim.ts';

const claim = claimsOf('rounds');

/**
 * What the lab of keeping the best may say. All write 2304 answers and take 144 steps. FeedME keeps the best of 4 in 4 rounds, chosen
 * by people, unless told otherwise. The sentences were written when four seeds had been seen.
 */
export const claims: readonly Claim[] = [
  claim(
    'people-above-ppo',
    'With as many answers FeedME ends with a higher true worth than PPO at β 0.2, whose reward model learnt from comparisons of 288 answers.',
    ['people.gold', 'ppo.gold'],
    (fed, practised) => fed! > practised!,
  ),
  claim(
    'rounds-help-people',
    'Four rounds end with a higher true worth than one round with as many answers.',
    ['peopleOnce.gold', 'people.gold'],
    (once, often) => often! > once!,
  ),
  claim(
    'four-above-two',
    'The best of 4 ends with a higher true worth than the best of 2.',
    ['peopleOfTwo.gold', 'people.gold'],
    (two, four) => four! > two!,
  ),
  claim(
    'people-above-reward',
    'Chosen by people it ends with a higher true worth than chosen by the reward model.',
    ['reward.gold', 'people.gold'],
    (score, people) => people! > score!,
  ),
  claim(
    'reward-once',
    'Chosen by the reward model in a single round, the best of 4 or of 16, it ends with a higher true worth than SFT.',
    ['sft.gold', 'rewardOnce.gold', 'rewardWide.gold'],
    (before, four, sixteen) => four! > before! && sixteen! > before!,
  ),
  claim(
    'reward-eight',
    'Chosen by the reward model in eight rounds, it ends with a lower true worth than SFT and a score higher by at least 0.5.',
    ['sft.gold', 'rewardEight.gold', 'sft.proxy', 'rewardEight.proxy'],
    (before, after, score, later) => after! < before! && later! >= score! + 0.5,
  ),
  claim(
    'reward-eight-falls',
    'Chosen by the reward model in eight rounds, the true worth first rises and then falls by at least 0.3.',
    ['sft.gold', 'rewardEight.peak', 'rewardEight.gold'],
    (before, peak, after) => peak! > before! && peak! - after! >= 0.3,
  ),
  claim(
    'leash-holds',
    'With the same reward model and as many answers PPO at β 0.2 ends with a higher true worth than eight rounds of keeping the best.',
    ['ppo.gold', 'rewardEight.gold'],
    (practised, fed) => practised! > fed!,
  ),
];
