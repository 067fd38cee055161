import { signed } from '../../charts/format.ts';
import { fill } from '../../../content/fill.ts';
import { finding } from './findings.ts';
import type { PpoLabFrame } from './frames.ts';
import type { PpoLabSettings } from './knobs.ts';
import type { PpoLabText } from './words.ts';

/** What a screen reader hears: the finding, and which answer it is about. */
export function describe(frame: PpoLabFrame, settings: PpoLabSettings, text: PpoLabText): string {
  const found = finding(frame, settings, text);
  if (!('inside' in frame)) return found;
  const { words, score } = frame.inside[settings.which === 'bad' ? 'bad' : 'good'];
  return fill(text.describe, { finding: found, answer: words.filter((word) => word !== '').join(' '), score: signed(score) });
}
