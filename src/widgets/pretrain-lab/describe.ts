import { fill } from '../../../content/fill.ts';
import { FREE, type PretrainLabFrame } from './frame.ts';
import type { PretrainLabSettings } from './knobs.ts';
import { finding, isCovered, type PretrainLabText } from './words.ts';

/** What a screen reader hears: the finding, and at a look what the model writes. */
export function describe(frame: PretrainLabFrame, settings: PretrainLabSettings, text: PretrainLabText): string {
  const found = finding(frame, settings, text);
  const sample = frame.samples?.[0]?.answer;
  if (sample === undefined || isCovered(frame, settings)) return fill(text.describe.count, { finding: found });
  const said = fill(text.describe.step, { finding: found, sample });
  const { sentences } = frame;
  return sentences === undefined
    ? said
    : [said, fill(text.describe.sentences, { n: Math.round(sentences * FREE), m: FREE })].join(' ');
}
