import type { Claim } from '../../toys/claim.ts';

const claim = (
  id: string,
  says: string,
  shows: readonly [string, string],
  holds: (before: number, after: number) => boolean,
): Claim => ({
  study: 'vote',
  id,
  says,
  shows,
  holds: (numbers) => holds(numbers[shows[0]] ?? Number.NaN, numbers[shows[1]] ?? Number.NaN),
});

/** What the page may say of clicks, two pairs in ten coming again with sides exchanged. */
export const claims: readonly Claim[] = [
  claim(
    'warm-kinder',
    'Ten clicks by somebody warm add at least 0.3 courtesies to an answer.',
    ['sft.courtesy', 'warm10.courtesy'],
    (before, after) => after >= before + 0.3,
  ),
  claim(
    'warm-no-truer',
    'Ten clicks by somebody warm do not raise the share of right answers by 0.1.',
    ['sft.correct', 'warm10.correct'],
    (before, after) => after < before + 0.1,
  ),
  claim(
    'brief-shorter',
    'Ten clicks by somebody brief make answers at least one and a half words shorter.',
    ['sft.words', 'brief10.words'],
    (before, after) => after <= before - 1.5,
  ),
  claim(
    'brief-less-right',
    'Ten clicks by somebody brief make answers less often right.',
    ['sft.correct', 'brief10.correct'],
    (before, after) => after < before,
  ),
  claim(
    'truth-no-truer',
    'Ten clicks by somebody who checks do not raise the share of right answers by 0.1.',
    ['sft.correct', 'truth10.correct'],
    (before, after) => after < before + 0.1,
  ),
  claim('thirty-no-truer', 'Nor do thirty.', ['sft.correct', 'truth30.correct'], (before, after) => after < before + 0.1),
];
