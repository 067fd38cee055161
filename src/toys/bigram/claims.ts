import { type Claim, claimsOf } from '../claim.ts';

const claim = claimsOf('bigram');

const betas = [1, 0.5, 0.3, 0.2, 0.1];

/** What the site may say of the bigram world. */
export const claims: readonly Claim[] = [
  claim(
    'sft-courtesy',
    'Forty demonstrations make “please” at least three times as frequent.',
    ['base.please', 'sft.please'],
    (before, after) => after! >= 3 * before!,
  ),
  claim(
    'reward-accuracy',
    'Sixty comparisons make a reward model that agrees with the true worth in at least 85 % of new pairs.',
    ['reward.accuracy'],
    (accuracy) => accuracy! >= 0.85,
  ),
  claim(
    'never-above',
    'No iteration at any β is above the exact optimum.',
    betas.map((beta) => `beta${beta}.above`),
    (...above) => above.every((value) => value <= 1e-9),
  ),
  claim(
    'near-optimum',
    'At β 1 and 0.5 PPO gets at least 85 % of what there is to gain.',
    ['beta1.share', 'beta0.5.share'],
    (...shares) => shares.every((share) => share >= 0.85),
  ),
  claim(
    'gold-up',
    'At β 1 and 0.5 sentences become truly better.',
    ['sft.gold', 'beta1.gold', 'beta0.5.gold'],
    (before, ...after) => after.every((gold) => gold > before!),
  ),
  claim(
    'hacked',
    'At β 0.1 the score is higher than at 0.5, the true worth is below SFT by at least 2, and sentences hardly end.',
    ['sft.gold', 'beta0.1.gold', 'beta0.1.length', 'beta0.5.proxy', 'beta0.1.proxy'],
    (before, after, length, held, free) => after! <= before! - 2 && length! > 14 && free! > held!,
  ),
  claim(
    'entropy-both-ways',
    'At β 1 and 0.5 sentences are less various than after SFT; at β 0.2, where they hardly end, they are more various.',
    ['sft.entropy', 'beta1.entropy', 'beta0.5.entropy', 'beta0.2.entropy', 'beta0.2.length'],
    (before, one, half, fifth) => one! < before! && half! < before! && fifth! > before!,
  ),
  claim(
    'clip-rare',
    'At no β does the clip hold for more than 0.1 % of the words.',
    betas.map((beta) => `beta${beta}.clipped`),
    (...shares) => shares.every((share) => share <= 0.001),
  ),
];
