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

/** Which of its sentences the figure says, by what is chosen and what is known by now. */
export function findingOf(frame: UsesFrame, settings: UsesSettings): keyof UsesText['findings'] {
  const { task, labels, hand, shots } = settings;
  const { zero, few, tuned } = lanesOf(frame, settings);
  if (frame.step === 0) return 'unread';
  if (frame.step < READ || few === undefined) return 'reading';
  if (shots === '0') return 'bare';
  if (tuned === undefined) return 'read';
  if (labels === 'exchanged') return few.share === fewOf(frame, task, 'own', indexOf(settings))?.share ? 'same' : 'exchanged';
  if (hand === 'large') return 'large';
  if (zero.share < 0.5 && few.share > 0.5) return 'untitled';
  return shots === '1' && tuned.share < few.share - 0.05 ? 'one' : 'three';
}

/** What the figure finds. */
export function finding(frame: UsesFrame, settings: UsesSettings, text: UsesText): string {
  const { task, shots } = settings;
  const { zero, few, tuned } = lanesOf(frame, settings);
  const index = indexOf(settings);
  return fill(text.findings[findingOf(frame, settings)], {
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
}
