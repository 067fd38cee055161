import { type Claim, claimsOf } from '../claim.ts';
import { counts } from './prompts.ts';

const claim = claimsOf('uses');

const shots = counts.slice(1);

/** What the site may say of the three uses. Shares are of questions about animals that were no example. */
export const claims: readonly Claim[] = [
  claim(
    'bare-question',
    'Asked with neither title nor example, the base model is right in at most 0.3 of the questions: one list in four.',
    ['few.own.0.share'],
    (share) => share! <= 0.3,
  ),
  claim(
    'read-titles',
    'Under a title that its pages had, the base model is right in at least 0.95 of the questions, in each of the three lists.',
    ['zero.french.share', 'zero.spanish.share', 'zero.young.share'],
    (...shares) => shares.every((share) => share >= 0.95),
  ),
  claim(
    'unread-title',
    'Under the title that no page had, it finds the right answer less likely than under each of the others, by at least 0.15.',
    ['zero.sound.right', 'zero.french.right', 'zero.spanish.right', 'zero.young.right'],
    (unread, ...read) => read.every((right) => unread! <= right - 0.15),
  ),
  claim(
    'one-example',
    'One example in the prompt is enough: at least 0.95 are right, with 1, 2, 4 and 8 examples.',
    shots.map((k) => `few.own.${k}.share`),
    (...shares) => shares.every((share) => share >= 0.95),
  ),
  claim(
    'surer-with-more',
    'With eight examples the right answer is more likely than with one.',
    ['few.own.1.right', 'few.own.8.right'],
    (one, eight) => eight! > one!,
  ),
  claim(
    'exchanged-examples',
    'Examples that carry each other’s answers do as well as right ones: the share differs by at most 0.03.',
    shots.flatMap((k) => [`few.own.${k}.share`, `few.exchanged.${k}.share`]),
    (...shares) => shots.every((_, i) => Math.abs(shares[2 * i]! - shares[2 * i + 1]!) <= 0.03),
  ),
  claim(
    'labels-help',
    'Fine-tuned on one label it is right less often than with that label in the prompt; on eight, in at least 0.9.',
    ['tuned.usual.own.1.share', 'few.own.1.share', 'tuned.usual.own.8.share'],
    (one, shown, eight) => one! < shown! && eight! >= 0.9 && eight! > one!,
  ),
  claim(
    'exchanged-labels',
    'Fine-tuned on eight labels that carry each other’s answers it is right less often than on right ones, by at least 0.05.',
    ['tuned.usual.own.8.share', 'tuned.usual.exchanged.8.share'],
    (right, exchanged) => exchanged! <= right! - 0.05,
  ),
  claim(
    'nearly-all-weights',
    'Fine-tuning changes at least 0.95 of the weights, one label being enough.',
    ['weights', 'tuned.usual.own.1.changed', 'tuned.usual.own.8.changed'],
    (weights, ...changed) => changed.every((count) => count >= 0.95 * weights!),
  ),
  claim(
    'others-kept',
    'Fine-tuned on eight labels of one list, it still answers at least 0.8 of the questions of the other three, from four examples.',
    ['tuned.usual.own.8.others'],
    (others) => others! >= 0.8,
  ),
  claim(
    'large-steps-spoil',
    'With three times the step size the list itself suffers, and of the others at least 0.1 more is lost.',
    ['tuned.usual.own.8.share', 'tuned.large.own.8.share', 'tuned.usual.own.8.others', 'tuned.large.own.8.others'],
    (own, spoilt, others, lost) => spoilt! < own! && lost! <= others! - 0.1,
  ),
];
