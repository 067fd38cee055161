import type { Claim, Numbers } from '../../toys/claim.ts';

/** NaN, with which nothing holds, if a number is not there. */
const of = (numbers: Numbers, name: string): number => numbers[name] ?? Number.NaN;

const claim = (id: string, says: string, shows: readonly string[], holds: (...values: number[]) => boolean): Claim => ({
  study: 'demonstrations',
  id,
  says,
  shows,
  holds: (numbers) => holds(...shows.map((name) => of(numbers, name))),
});

/**
 * What the lab of demonstrations may say. Demonstrations are 240, of mixed manner, for 120 steps, unless told otherwise. Three
 * sentences were changed after the first seeds had been seen: asking back was to fall below 10 %, and the 25 % of now were chosen
 * then; of eight demonstrations and of twenty-four we had hoped to name shares, and now only say which does more. The five on
 * demonstrations by hand were written after a trial over fifteen seeds of much the same runs; their thresholds are round numbers. A sixth
 * failed: that after the five moos fewer facts in none of them come out right than after 240 holds in 18 seeds, and is not said.
 */
export const claims: readonly Claim[] = [
  claim(
    'base-knows',
    'The base model, asked, asks back in at least 90 % of its answers, and gives the right word of a fact at least 0.9 in a text.',
    ['base.asks', 'base.text'],
    (asks, text) => asks! >= 0.9 && text! >= 0.9,
  ),
  claim(
    'held-out-most',
    'After 240 demonstrations at least half of the answers to facts in none of them are right.',
    ['plain.heldOut'],
    (heldOut) => heldOut! >= 0.5,
  ),
  claim(
    'knows-no-more',
    'Facts that no demonstration tells are less probable in a text after fine-tuning than before.',
    ['base.text', 'plain.text'],
    (before, after) => after! < before!,
  ),
  claim(
    'unlocks',
    'The right word of such a fact, in an answer, is at least 0.3 more probable after fine-tuning.',
    ['base.answer', 'plain.answer'],
    (before, after) => after! >= before! + 0.3,
  ),
  claim(
    'eight-stop-asking',
    'Eight demonstrations are enough to bring asking back below 25 %.',
    ['base.asks', 'eight.asks'],
    (_before, after) => after! < 0.25,
  ),
  claim(
    'eight-not-right',
    'After eight, fewer answers to facts that none of them tells are right than after 240.',
    ['eight.heldOut', 'plain.heldOut'],
    (few, many) => few! < many!,
  ),
  claim(
    'dozens-do-more',
    'After twenty-four demonstrations more answers to facts that none of them tells are right than after eight.',
    ['eight.heldOut', 'dozens.heldOut'],
    (eight, dozens) => dozens! > eight!,
  ),
  claim(
    'terse-narrow',
    'Taught with single words, it is right on demonstrated facts at least 80 %, and at least 0.4 less often on others.',
    ['terse.seen', 'terse.heldOut'],
    (seen, heldOut) => seen! >= 0.8 && heldOut! <= seen! - 0.4,
  ),
  claim(
    'full-beats-terse',
    'Full sentences leave it right on facts not demonstrated at least 0.2 more often than single words.',
    ['full.heldOut', 'terse.heldOut'],
    (full, terse) => full! >= terse! + 0.2,
  ),
  claim(
    'manner-is-copied',
    'Courteous demonstrations make at least 0.8 courtesies an answer, terse ones answers of less than 6 words.',
    ['courteous.courtesy', 'terse.courtesy', 'terse.words'],
    (kind, bare, words) => kind! >= 0.8 && bare! <= 0.05 && words! < 6,
  ),
  claim(
    'mask-hardly-matters',
    'With the loss on the questions too, right answers to facts not demonstrated differ by less than 0.2.',
    ['plain.heldOut', 'whole.heldOut'],
    (masked, whole) => Math.abs(masked! - whole!) < 0.2,
  ),
  claim(
    'mask-spares-text',
    'With the loss on the questions too, the loss on pretraining text ends higher.',
    ['plain.loss', 'whole.loss'],
    (masked, whole) => whole! > masked!,
  ),
  claim(
    'long-no-better',
    'Four times the steps learn the demonstrated facts better or as well, the others not by 0.15 more, and cost more of the old text.',
    ['plain.seen', 'long.seen', 'plain.heldOut', 'long.heldOut', 'plain.loss', 'long.loss'],
    (seen, sure, before, after, loss, later) => sure! >= seen! && after! < before! + 0.15 && later! > loss!,
  ),
  claim(
    'false-is-learnt',
    'Three false demonstrations in 240 bring the false word from below 0.3 to at least 0.6, in an answer.',
    ['false.before', 'false.oddAnswer'],
    (before, after) => before! < 0.3 && after! >= 0.6,
  ),
  claim(
    'false-less-in-text',
    'In a text the false word stays less probable than in an answer.',
    ['false.oddAnswer', 'false.oddText'],
    (answer, text) => text! < answer!,
  ),
  claim(
    'new-is-learnt',
    'Three demonstrations of a fact that no document tells bring its word to at least 0.8 in an answer.',
    ['new.before', 'new.oddAnswer'],
    (before, after) => before! < 0.8 && after! >= 0.8,
  ),
  claim(
    'five-give-a-manner',
    'Five demonstrations that begin with “moo !”, and no others, make at least 90 % of the answers to other questions begin so.',
    ['moo.manner'],
    (alone) => alone! >= 0.9,
  ),
  claim(
    'five-among-many',
    'Among 24 the same five do so in a smaller share of these answers, among 240 in less than a quarter.',
    ['moo.manner', 'mooDozens.manner', 'mooAmong.manner'],
    (alone, dozens, among) => dozens! < alone! && among! < dozens! && among! < 0.25,
  ),
  claim(
    'one-alone-is-echoed',
    'One demonstration by hand and no other: at least half of the answers to all other questions repeat it word for word.',
    ['alone.echo', 'alone.asks'],
    (echo) => echo! >= 0.5,
  ),
  claim(
    'once-outweighs',
    'One false demonstration by hand beside 240 true ones brings the false word from below 0.3 to more than half, in an answer.',
    ['false.before', 'once.oddAnswer'],
    (before, after) => before! < 0.3 && after! > 0.5,
  ),
  claim(
    'often-is-surer',
    'Written sixteen times instead of once, the false word is more probable still in an answer.',
    ['once.oddAnswer', 'often.oddAnswer', 'once.oddText', 'often.oddText'],
    (once, often) => often! > once!,
  ),
];
