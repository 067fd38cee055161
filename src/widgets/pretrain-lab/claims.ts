import type { Claim, Numbers } from '../../toys/claim.ts';

const claim = (id: string, says: string, shows: readonly string[], holds: (numbers: Numbers) => boolean): Claim => ({
  study: 'pretraining',
  id,
  says,
  shows,
  holds,
});

/** NaN, with which nothing holds, if a number is not there. */
const of = (numbers: Numbers, name: string): number => numbers[name] ?? Number.NaN;

/** What the pretraining lab may say. A step is the first at which the mean loss of ten batches is below a table's. */
export const claims: readonly Claim[] = [
  claim(
    'starts-as-noise',
    'Before the first step and up to step 20 no text opens with a whole sentence, at most one in twelve.',
    ['sentences.0', 'sentences.20'],
    (n) => ['sentences.0', 'sentences.5', 'sentences.10', 'sentences.20'].every((name) => of(n, name) <= 1 / 12 + 1e-6),
  ),
  claim(
    'frequent-words-first',
    'The model passes counts of single words by step 20 and counts of pairs after it.',
    ['passes.1', 'passes.2'],
    (n) => of(n, 'passes.1') <= 20 && of(n, 'passes.2') > 20,
  ),
  claim('passes-pairs', 'It passes counts of pairs by step 40.', ['passes.2'], (n) => of(n, 'passes.2') <= 40),
  claim('passes-threes', 'It passes counts of threes by step 60.', ['passes.3'], (n) => of(n, 'passes.3') <= 60),
  claim('passes-fours', 'It passes counts of fours by step 80.', ['passes.4'], (n) => of(n, 'passes.4') <= 80),
  claim(
    'passes-all',
    'Trained, its loss on text it has not read is below that of every table, runs of eight included.',
    ['fresh', 'rung.8', 'rung.4'],
    (n) => of(n, 'fresh') < of(n, 'rung.8') && of(n, 'fresh') < of(n, 'rung.4'),
  ),
  claim(
    'sentences-come',
    'Step 40 or 80 is the first look at which half of twelve texts open with a whole sentence.',
    ['first'],
    (n) => of(n, 'first') === 40 || of(n, 'first') === 80,
  ),
  claim(
    'mostly-sentences',
    'At step 150 at least two texts in three open with a whole sentence.',
    ['sentences.150', 'sentences.300'],
    (n) => of(n, 'sentences.150') >= 2 / 3 - 1e-6,
  ),
];
