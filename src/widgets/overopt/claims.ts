import { type Claim, claimsOf } from '../../toys/claim.ts';

const claim = claimsOf('overopt');

/** What the page may say; scores are gains over the SFT model in standard deviations of its answers. */
export const claims: readonly Claim[] = [
  claim(
    'falls',
    'At β 0 the score ends at least 0.6 above SFT; the true worth ends below SFT, and at least 0.4 below its own peak.',
    ['b0.at60.proxy', 'b0.peak.gold', 'b0.at60.gold'],
    (score, peak, end) => score! >= 0.6 && end! < 0 && peak! - end! >= 0.4,
  ),
  claim('turns-early', 'At β 0 the true worth peaks at a KL below 4.', ['b0.peak.kl', 'b0.at60.kl'], (peak) => peak! < 4),
  claim(
    'score-outruns',
    'After eight iterations at β 0 the score has gained more than the true worth.',
    ['b0.at8.proxy', 'b0.at8.gold'],
    (score, worth) => score! > worth!,
  ),
  claim(
    'stop-early',
    'After eight iterations at β 0 the true worth is higher than at the end by at least 0.3, and the score lower.',
    ['b0.at8.gold', 'b0.at60.gold', 'b0.at8.proxy', 'b0.at60.proxy'],
    (early, late, scoreEarly, scoreLate) => early! >= late! + 0.3 && scoreEarly! < scoreLate!,
  ),
  claim(
    'leash-holds',
    'At β 0.1 the true worth ends at least 0.2 above SFT and less than 0.3 below its peak, and the run stays within a KL of 4.',
    ['b0.1.peak.gold', 'b0.1.at60.gold', 'b0.1.at60.kl'],
    (peak, end, kl) => end! >= 0.2 && peak! - end! < 0.3 && kl! < 4,
  ),
  claim(
    'long-leash',
    'At β 0.01 the run ends further away than at β 0.1, and with a lower true worth.',
    ['b0.01.at60.kl', 'b0.1.at60.kl', 'b0.01.at60.gold', 'b0.1.at60.gold'],
    (far, near, low, high) => far! > near! && low! < high!,
  ),
  claim(
    'best-turns',
    'The best of 64 has a higher score than the best of 8 and a lower true worth.',
    ['best8.proxy', 'best64.proxy', 'best8.gold', 'best64.gold'],
    (score8, score64, worth8, worth64) => score64! > score8! && worth64! < worth8!,
  ),
];
