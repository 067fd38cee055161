import { type Claim, claimsOf } from '../../toys/claim.ts';

const inside = claimsOf('ppo-inside');
const animals = claimsOf('animals');

/** What the PPO lab may say. "Held" is a run at β 0.2, "free" one at β 0, "tight" one at ε 0.05; "first" and "last" are single iterations. */
export const claims: readonly Claim[] = [
  inside('no-price-yet', 'In the first iteration every log-ratio is 0.', ['first.gap'], (gap) => gap! < 1e-6),
  inside(
    'all-credited',
    'In the first iteration all values are 0, and every word’s advantage has the sign of its answer’s last.',
    ['first.value', 'first.agrees'],
    (value, agrees) => value === 0 && agrees === 1,
  ),
  inside(
    'few-move',
    'The first iteration’s update leaves at least 60 % of words within 5 % of their probability.',
    ['first.still'],
    (still) => still! >= 0.6,
  ),
  inside(
    'choice-moves',
    'Of words with a probability above 0.9 at most 8 % leave the window ε 0.2 in the first iteration, of those below 0.5 at least 70 %.',
    ['first.sureOut', 'first.unsureOut'],
    (sure, unsure) => sure! <= 0.08 && unsure! >= 0.7,
  ),
  inside(
    'starts-at-one',
    'At the first step of an update nothing is clipped.',
    ['first.clippedAtOnce', 'last.clippedAtOnce'],
    (first, last) => first === 0 && last === 0,
  ),
  inside(
    'clip-rare',
    'At ε 0.2 the clip holds at most 3 % of words over a run, and never more than 15 % in an iteration.',
    ['held.clipped', 'held.clippedMost'],
    (mean, most) => mean! <= 0.03 && most! <= 0.15,
  ),
  inside(
    'narrow-holds-more',
    'At ε 0.05 the clip holds more words over a run than at ε 0.2, and the true worth rises by at least 0.3 all the same.',
    ['held.clipped', 'tight.clipped', 'sft.gold', 'tight.gold'],
    (wide, narrow, before, after) => narrow! > wide! && after! >= before! + 0.3,
  ),
  inside(
    'credit-divided',
    'After sixty iterations at least a tenth of words get credit of another sign than their answer’s last word.',
    ['last.agrees'],
    (agrees) => agrees! <= 0.9,
  ),
  inside(
    'last-steps-small',
    'After sixty iterations an update leaves more words within 5 % than the first one did.',
    ['first.still', 'last.still'],
    (first, last) => last! > first!,
  ),
  inside(
    'held-rises',
    'At β 0.2 score and true worth rise by at least 0.3.',
    ['sft.proxy', 'held.proxy', 'sft.gold', 'held.gold'],
    (score, later, worth, after) => later! >= score! + 0.3 && after! >= worth! + 0.3,
  ),
  inside(
    'free-falls',
    'At β 0 the score rises by at least 0.3 and the true worth ends below where it began.',
    ['sft.proxy', 'free.proxy', 'sft.gold', 'free.gold'],
    (score, later, worth, after) => later! >= score! + 0.3 && after! < worth!,
  ),
  inside(
    'entropy-not-always',
    'At β 0.2 entropy ends lower than it began; at β 0 it rises on the way, by at least 0.05 above where it began.',
    ['sft.entropy', 'held.entropy', 'free.entropyPeak'],
    (before, held, peak) => held! < before! && peak! >= before! + 0.05,
  ),
  animals(
    'best-of-8-rivals-ppo',
    'The best of 8 SFT answers by score is truly worth within 0.25 of what PPO at β 0.2 writes.',
    ['best8.gold', 'ppo.gold'],
    (best, tuned) => Math.abs(best! - tuned!) <= 0.25,
  ),
];
