/**
 * Numbers of the four answers that the prose quotes, at the default settings unless the name says otherwise; written alike in
 * both languages. tests/measured.test.ts computes each of them again from src/toys.
 */
export const fourAnswers = {
  // Probabilities before and after SFT, the loss before, after and at its least, and the shares among the demonstrations.
  'base.A': '30%',
  'base.D': '10%',
  'sft.A': '18.5%',
  'sft.D': '32.4%',
  'sft.C': '23.4%',
  'sft.loss.start': '2.11',
  'sft.loss.end': '1.21',
  'sft.loss.least': '0.56',
  'demonstrations.C': '25%',
  'demonstrations.D': '75%',
  // Rewards, the gap between D and C, and the chance that D is preferred to C.
  'reward.A': '−1.33',
  'reward.C': '0.59',
  'reward.D': '2.07',
  'reward.gap': '1.48',
  'reward.chance': '81.5%',
  // The same for C against A and for D against A, which nobody need compare; the push of the comparison of D with C; the loss of
  // the comparisons before and after; the gap of two answers of which one is preferred three times in four.
  'reward.chance.CA': '87.2%',
  'reward.chance.DA': '96.8%',
  'reward.push': '18.5%',
  'reward.loss.start': '0.69',
  'reward.loss.end': '0.21',
  'reward.gap.quarter': '1.10',
  // The comparisons in a ranking of nine.
  'reward.pairs.nine': '36',
  // The window of the clip, the ratios after round 2, and the rounds and probabilities where PPO ends, at β = 1 and at β = 0.
  'ppo.low': '0.8',
  'ppo.high': '1.2',
  'ppo.ratio.A': '0.70',
  'ppo.ratio.C': '0.89',
  'ppo.ratio.D': '1.28',
  'ppo.rounds': '100',
  'ppo.start.D': '34.9%',
  'ppo.end.D': '83.2%',
  'ppo.free.D': '99.8%',
  // The best of four and of eight drawn from the policy where PPO starts: the share of D among what is kept, and its KL from there.
  'kept.four.D': '82.0%',
  'kept.four.kl': '0.56',
  'kept.eight.D': '96.8%',
  'ppo.end.kl': '0.56',
  // The hack act: the score and what people think of the answers, before training, at β = 3 and at β = 1.
  'hack.start.score': '−0.20',
  'hack.start.worth': '0.25',
  'hack.tight.score': '1.14',
  'hack.tight.worth': '0.51',
  'hack.loose.score': '2.73',
  'hack.loose.worth': '−0.43',
  'hack.loose.E': '58.9%',
} as const;
