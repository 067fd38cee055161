import { fill } from '../../../content/fill.ts';
import { percent } from '../../charts/format.ts';
import { READ } from '../../toys/three-uses/base.ts';
import { STEPS } from '../../toys/three-uses/fineTune.ts';
import { titleOf, words } from '../../toys/three-uses/world.ts';
import { fewOf, lanesOf, othersBefore, tunedOf, type UsesFrame } from './frame.ts';
import { indexOf, type UsesSettings } from './knobs.ts';
import type { UsesText } from './words.ts';

/** A token without the sign that stands behind it. */
export const wordOf = (token: number): string => words[token]!.replace(/\W$/u, '');

/** A share of questions, in whole percent. */
export const shareOf = (share: number | undefined): string => (share === undefined ? '–' : percent(share, 0));

/** What the figure finds: which of its sentences, by what is chosen and what is known by now. */
export function finding(frame: UsesFrame, settings: UsesSettings, text: UsesText): string {
  const { task, labels, hand, shots } = settings;
  const { zero, few, tuned } = lanesOf(frame, settings);
  const index = indexOf(settings);
  const { findings } = text;
  const say = (sentence: string): string =>
    fill(sentence, {
      k: shots,
      step: frame.step,
      steps: STEPS,
      title: wordOf(titleOf(task)),
      zero: shareOf(zero.share),
      few: shareOf(few?.share),
      tuned: shareOf(tuned?.share),
      fewRight: shareOf(fewOf(frame, task, 'own', index)?.share),
      tunedRight: shareOf(tunedOf(frame, { ...settings, labels: 'own' }, index)?.share),
      others: shareOf(tuned?.others),
      before: shareOf(othersBefore(frame, task)),
    });
  if (frame.step === 0) return say(findings.unread);
  if (frame.step < READ || few === undefined) return say(findings.reading);
  if (index === 0) return say(findings.bare);
  if (tuned === undefined) return say(findings.read);
  if (labels === 'exchanged') return say(findings.exchanged);
  if (hand === 'large') return say(findings.large);
  if (zero.share < 0.5 && few.share > 0.5) return say(findings.untitled);
  return say(shots === '1' ? findings.one : findings.three);
}
