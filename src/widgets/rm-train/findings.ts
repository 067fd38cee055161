import { decimal, percent, plain, signed } from '../../charts/format.ts';
import { fill } from '../../../content/fill.ts';
import type { RmFrame } from './model.ts';
import type { RmText } from './words.ts';

export type FindingId = keyof RmText['findings'];

/** Which sentence is true of a frame; the first whose test holds. */
export function findingOf({ answer, plus, bias, labels, noise, band, weights }: RmFrame): FindingId {
  if (answer.above >= 0.95 && answer.people <= 0.05) return 'absurd';
  if (plus !== 0) return 'constant';
  if (bias > 0) return weights[3]! > 0 ? 'biased' : 'plain';
  const here = band.find((each) => each.labels === labels)!;
  if (here.high - here.low > 0.25) return 'few';
  if (noise >= 0.3 && here.middle >= 0.85) return 'noisy';
  return band.at(-1)!.middle - here.middle < 0.05 && labels < band.at(-1)!.labels ? 'enough' : 'plain';
}

/** What sentences may name. */
export function valuesOf({ labels, noise, bias, plus, band, accuracy, pairs, weights, answer }: RmFrame): Record<string, string> {
  const here = band.find((each) => each.labels === labels)!;
  return {
    labels: String(labels),
    most: String(band.at(-1)!.labels),
    noise: percent(noise, 0),
    bias: plain(bias),
    plus: signed(plus, 0),
    accuracy: percent(accuracy),
    pairs: String(pairs),
    low: percent(here.low, 0),
    middle: percent(here.middle),
    high: percent(here.high, 0),
    first: percent(band[0]!.middle, 0),
    at20: percent(band.find((each) => each.labels === 20)!.middle),
    best: percent(band.at(-1)!.middle),
    tenWords: signed(weights[3]!),
    words: String(answer.words),
    score: decimal(answer.score, 1),
    worth: decimal(answer.worth, 1),
    above: percent(answer.above, 0),
    people: percent(answer.people, 0),
  };
}

/** The sentence that is true of a frame, with its numbers. */
export const finding = (frame: RmFrame, text: RmText): string => fill(text.findings[findingOf(frame)], valuesOf(frame));
