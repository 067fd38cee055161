import { type Claim, claimsOf } from '../claim.ts';

const claim = claimsOf('animals');

const sizes = [1, 2, 4, 8, 16, 32, 64];

/** What the site may say of the animal world. */
export const claims: readonly Claim[] = [
  claim(
    'base-asks-back',
    'Asked a question, the base model asks further questions in at least 85 % of its continuations and answers in at most 5 %.',
    ['base.asks', 'base.answers'],
    (asks, answers) => asks! >= 0.85 && answers! <= 0.05,
  ),
  claim(
    'sft-answers',
    'After SFT at least 75 % of the answers to demonstrated questions are correct, and at most 5 % of all ask back.',
    ['sft.seen', 'sft.asks'],
    (seen, asks) => seen! >= 0.75 && asks! <= 0.05,
  ),
  claim(
    'sft-held-out',
    'After SFT at least half of the answers to questions that no demonstration shows are correct.',
    ['sft.heldOut', 'base.heldOut'],
    (after, before) => after! >= 0.5 && before! <= 0.05,
  ),
  claim(
    'reward-accuracy',
    'The reward model prefers the truly better of two new answers in at least 70 % of pairs; labelers agree with their own rubric in 90 %.',
    ['reward.accuracy', 'reward.agreement'],
    (accuracy, agreement) => accuracy! >= 0.7 && agreement! >= 0.9,
  ),
  claim(
    'ppo-gold-up',
    'PPO at β 0.2 raises the true worth of an answer by at least 0.3, and the score too.',
    ['sft.gold', 'ppo.gold', 'sft.proxy', 'ppo.proxy'],
    (before, after, score, later) => after! >= before! + 0.3 && later! >= score! + 0.3,
  ),
  claim(
    'ppo-held-out',
    'PPO at β 0.2 raises the share of correct answers to questions held out of the demonstrations.',
    ['sft.heldOut', 'ppo.heldOut'],
    (before, after) => after! > before!,
  ),
  claim(
    'ppo-narrows',
    'After PPO at β 0.2 answers are less various: −log π of an answer falls by at least 0.3 nats.',
    ['sft.nll', 'ppo.nll'],
    (before, after) => after! <= before! - 0.3,
  ),
  claim(
    'ppo-manners',
    'PPO at β 0.2 makes answers more courteous and longer.',
    ['sft.courtesy', 'ppo.courtesy', 'sft.words', 'ppo.words'],
    (before, after, short, long) => after! >= before! + 0.2 && long! > short!,
  ),
  claim(
    'free-score-up-worth-down',
    'At β 0 the score ends higher than at β 0.2, and the true worth lower.',
    ['ppo.proxy', 'free.proxy', 'ppo.gold', 'free.gold'],
    (score, higher, worth, lower) => higher! > score! && lower! < worth!,
  ),
  claim(
    'free-goes-far',
    'At β 0 the policy moves at least three times as far from the reference as at β 0.2.',
    ['ppo.kl', 'free.kl'],
    (near, far) => far! >= 3 * near!,
  ),
  claim(
    'over-optimised',
    'At β 0 and a rate of 0.0003 the true worth first rises above SFT and then falls by at least 0.5, while the score goes on rising.',
    ['sft.gold', 'over.peak', 'over.gold', 'sft.proxy', 'over.proxy'],
    (start, peak, end, low, high) => peak! > start! && peak! - end! >= 0.5 && high! >= low! + 0.5,
  ),
  claim(
    'over-below-sft',
    'At β 0 and a rate of 0.0003 the true worth ends below SFT.',
    ['sft.gold', 'over.gold'],
    (before, after) => after! < before!,
  ),
  claim(
    'tax',
    'SFT and PPO cost: the loss on pretraining documents is at least 0.05 higher after SFT and 0.15 higher after PPO at β 0.2.',
    ['base.tax', 'sft.tax', 'ppo.tax'],
    (base, sft, ppo) => sft! >= base! + 0.05 && ppo! >= base! + 0.15,
  ),
  claim(
    'ptx-repairs',
    'With 0.3 of the pretraining loss mixed in, that loss ends within 0.03 of the base model’s, and true worth is still up by at least 0.3.',
    ['base.tax', 'ptx.tax', 'sft.gold', 'ptx.gold'],
    (base, mixed, before, after) => mixed! <= base! + 0.03 && after! >= before! + 0.3,
  ),
  claim(
    'feedme-between',
    'Fine-tuning on one’s own best answers raises the true worth by at least 0.1, with no reward model.',
    ['sft.gold', 'feedme.gold'],
    (before, after) => after! >= before! + 0.1,
  ),
  claim(
    'ppo-above-feedme',
    'From as many judged answers PPO at β 0.2 ends with a higher true worth than one round of fine-tuning on one’s own best answers.',
    ['feedme.gold', 'ppo.gold'],
    (once, practised) => practised! > once!,
  ),
  claim(
    'ppo-and-feedme',
    'PPO at β 0.2 ends with a higher true worth than FeedME; FeedME is more often correct and stays nearer to SFT.',
    ['ppo.gold', 'feedme.gold', 'ppo.correct', 'feedme.correct', 'ppo.kl', 'feedme.kl'],
    (worth, fed, correct, truer, far, near) => worth! > fed! && truer! > correct! && near! < far!,
  ),
  claim(
    'ppo-level-with-best-of-8',
    'The true worth of PPO at β 0.2 and of the best of 8 by score differ by at most 0.35.',
    ['ppo.gold', 'best8.gold'],
    (practised, chosen) => Math.abs(practised! - chosen!) <= 0.35,
  ),
  claim(
    'topics-suffer',
    'PPO at β 0.2 explains the four topics correctly less often than SFT does.',
    ['sft.topics', 'ppo.topics', 'ptx.topics'],
    (before, after) => after! < before!,
  ),
  claim(
    'best-of-n',
    'The best of 4 answers by score is truly better than one by at least 0.2; from 16 to 64 the score goes on rising.',
    ['best1.gold', 'best4.gold', 'best16.proxy', 'best64.proxy'],
    (one, four, sixteen, all) => four! >= one! + 0.2 && all! > sixteen!,
  ),
  claim(
    'best-of-n-peak',
    'The true worth of the best of n is highest before n 64, and the score is not.',
    [...sizes.map((n) => `best${n}.gold`), 'best32.proxy', 'best64.proxy'],
    (...values) => Math.max(...values.slice(0, 6)) > values[6]! && values[8]! > values[7]!,
  ),
  claim(
    'clicks-warm',
    'Ten clicks of a reader who likes courtesy add at least 0.2 courtesies to an answer.',
    ['sft.courtesy', 'warm10.courtesy'],
    (before, after) => after! >= before! + 0.2,
  ),
  claim(
    'clicks-brief',
    'Ten clicks of a reader who likes it short make answers at least half a word shorter.',
    ['sft.words', 'brief10.words'],
    (before, after) => after! <= before! - 0.5,
  ),
  claim(
    'clicks-no-truth',
    'Ten clicks of a reader who checks do not make answers more correct by 0.1 or more.',
    ['sft.correct', 'truth10.correct'],
    (before, after) => after! < before! + 0.1,
  ),
  claim(
    'transformer',
    'The GPT’s loss on new documents is below that of every table of n-grams, 8-grams included; each longer table beats the shorter.',
    ['ngram.0', 'ngram.1', 'ngram.2', 'ngram.3', 'ngram.4', 'ngram.5', 'ngram.8', 'base.loss'],
    (...losses) => losses.every((loss, i) => i === 0 || loss < losses[i - 1]!),
  ),
];
