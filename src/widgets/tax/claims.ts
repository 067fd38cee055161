import type { Claim } from '../../toys/claim.ts';
import { betas, runOf, weights } from './grid.ts';

type Run = (what: string) => number;

/** A claim about the runs of one seed, by the name of the record; it lists the numbers it rests on. */
const claim = (id: string, says: string, shows: readonly string[], holds: (of: (run: string) => Run) => boolean): Claim => ({
  study: 'tax',
  id,
  says,
  shows,
  holds: (numbers) => holds((run) => (what) => numbers[`${run}.${what}`] ?? Number.NaN),
});

/** Numbers of the base model, the SFT model and PPO at every price of KL. */
const atEveryPrice = (what: string, weight: number): string[] =>
  ['base', 'sft', ...betas.map((beta) => runOf(beta, weight))].map((run) => `${run}.${what}`);

const most = weights.at(-1)!;

/** What the site may say of the tax and of its cure. */
export const claims: readonly Claim[] = [
  claim(
    'no-price-cures',
    'Without old text, PPO’s loss on old documents ends at least 0.1 above the base model’s at each of the four prices of KL.',
    atEveryPrice('loss', 0),
    (of) => betas.every((beta) => of(runOf(beta, 0))('loss') >= of('base')('loss') + 0.1),
  ),
  claim(
    'leash-ends-at-sft',
    'Without old text, PPO’s loss on old documents ends at no price of KL more than 0.05 below the SFT model’s.',
    atEveryPrice('loss', 0),
    (of) => betas.every((beta) => of(runOf(beta, 0))('loss') >= of('sft')('loss') - 0.05),
  ),
  claim(
    'free-forgets-more',
    'Without old text, the loss on old documents ends at least 0.3 higher at β 0 than at β 0.2.',
    ['b0.x0.loss', 'b0.2.x0.loss'],
    (of) => of(runOf(0, 0))('loss') >= of(runOf(0.2, 0))('loss') + 0.3,
  ),
  claim(
    'old-text-cures',
    'With old text at a weight of 0.3, the loss on old documents ends within 0.03 of the base model’s at each price of KL.',
    atEveryPrice('loss', most),
    (of) => betas.every((beta) => of(runOf(beta, most))('loss') <= of('base')('loss') + 0.03),
  ),
  claim(
    'any-old-text-helps',
    'At each price of KL, the loss on old documents ends lower with any weight of old text than with none, and lowest with 0.3.',
    betas.flatMap((beta) => weights.map((weight) => `${runOf(beta, weight)}.loss`)),
    (of) =>
      betas.every((beta) => {
        const [none, ...some] = weights.map((weight) => of(runOf(beta, weight))('loss'));
        return Math.max(...some) < none! && Math.min(...some) === some.at(-1);
      }),
  ),
  claim(
    'price-sets-worth',
    'At every weight of old text, PPO is worth more at β 0.02 than at β 0, and more at β 0.2 than at β 0.02.',
    [0, 0.02, 0.2].flatMap((beta) => weights.map((weight) => `${runOf(beta, weight)}.gold`)),
    (of) =>
      weights.every((weight) => {
        const [free, low, middle] = [0, 0.02, 0.2].map((beta) => of(runOf(beta, weight))('gold'));
        return free! < low! && low! < middle!;
      }),
  ),
  claim(
    'worth-is-kept',
    'At β 0.2, PPO is worth at least 0.4 more than SFT at every weight of old text.',
    ['sft.gold', ...weights.map((weight) => `${runOf(0.2, weight)}.gold`)],
    (of) => weights.every((weight) => of(runOf(0.2, weight))('gold') >= of('sft')('gold') + 0.4),
  ),
  claim(
    'old-text-mends-no-worth',
    'At β 0, PPO is worth at least 0.5 less than SFT at every weight of old text.',
    ['sft.gold', ...weights.map((weight) => `${runOf(0, weight)}.gold`)],
    (of) => weights.every((weight) => of(runOf(0, weight))('gold') <= of('sft')('gold') - 0.5),
  ),
  claim(
    'base-reads-back',
    'The base model gives a name that the story has just told at least 95 %, and at most 10 % where the line that tells it is left out.',
    ['base.told', 'base.untold'],
    (of) => of('base')('told') >= 0.95 && of('base')('untold') <= 0.1,
  ),
  claim(
    'tuning-reads-less',
    'SFT, and PPO without old text at each price of KL, give the name that the story has just told at least 1 point less than the base model.',
    atEveryPrice('told', 0),
    (of) => ['sft', ...betas.map((beta) => runOf(beta, 0))].every((run) => of(run)('told') <= of('base')('told') - 0.01),
  ),
  claim(
    'free-reads-less',
    'Without a price of KL and without old text, PPO gives the name that the story has just told less than SFT does.',
    ['sft.told', 'b0.x0.told'],
    (of) => of(runOf(0, 0))('told') < of('sft')('told'),
  ),
  claim(
    'old-text-reads-back',
    'With old text at a weight of 0.3, PPO gives the name that the story has just told at least 90 % at each price of KL.',
    atEveryPrice('told', most),
    (of) => betas.every((beta) => of(runOf(beta, most))('told') >= 0.9),
  ),
  claim(
    'sheets-stay-away',
    'With old text at a weight of 0.3, the loss on sheets of questions is lower than without at each price of KL, and still at least 0.1 above the base model’s.',
    [...atEveryPrice('sheets', 0), ...atEveryPrice('sheets', most).slice(2)],
    (of) =>
      betas.every((beta) => {
        const kept = of(runOf(beta, most))('sheets');
        return kept < of(runOf(beta, 0))('sheets') && kept >= of('base')('sheets') + 0.1;
      }),
  ),
];
