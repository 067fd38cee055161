import { fill } from '../../../content/fill.ts';
import { shownAnimals, type Use } from '../../toys/three-uses/measure.ts';
import { finding, wordOf } from './finding.ts';
import { lanesOf, type UsesFrame } from './frame.ts';
import type { UsesSettings } from './knobs.ts';
import type { UsesText } from './words.ts';

/** What a screen reader hears: the finding, and what each use says about the animal chosen. */
export function describe(frame: UsesFrame, settings: UsesSettings, text: UsesText): string {
  const { animal } = settings;
  const { zero, few, tuned } = lanesOf(frame, settings);
  const said = (use: Use | undefined): string => {
    const best = use?.said[shownAnimals.indexOf(animal)]?.[0];
    return best === undefined ? '–' : wordOf(best[0]);
  };
  return fill(text.describe, {
    finding: finding(frame, settings, text),
    animal,
    tuned: said(tuned),
    zero: said(zero),
    few: said(few),
  });
}
