import { decimal, percent } from '../../charts/format.ts';
import { fill } from '../../../content/fill.ts';
import { ODD } from '../../toys/animals/chosenDemonstrations.ts';
import type { Hand, Look, SftLabFrame } from './frames.ts';
import type { SftLabSettings } from './knobs.ts';
import { isCovered } from './predict.ts';
import type { SftLabText } from './words.ts';

export type FindingId = keyof SftLabText['findings'];

/** Which sentence is true of a frame; the first whose test holds. */
export function findingOf(frame: SftLabFrame, settings: SftLabSettings): FindingId {
  if (frame.stage === 'pretrain') return 'pretrain';
  const { step, steps, look } = frame;
  if (frame.all === 0) return 'nothing';
  if (step === 0) return 'base';
  if (step < steps || look === undefined) return 'way';
  if (isCovered(frame, settings)) return 'covered';
  if (frame.hand) return ofHand(frame.hand, look, settings);
  if (settings.mix === 'terse' && (look.seen ?? 0) - look.heldOut > 0.3) return 'terse';
  if (look.asks < 0.1 && look.heldOut < 0.5) return 'few';
  if (!settings.mask) return 'whole';
  if (settings.steps === '480') return 'long';
  return look.heldOut >= 0.5 ? 'unlocked' : 'plain';
}

/** The same of what was written by hand. */
function ofHand({ mine }: Hand, { others }: Look, { oddity, count }: SftLabSettings): FindingId {
  if (others?.manner !== undefined) return others.manner >= 0.5 ? 'manner' : 'drowned';
  if ((mine || count === '0') && others !== undefined && others.echo >= 0.5) return 'echo';
  return mine || oddity === 'true' || oddity === 'moo' ? 'mine' : oddity;
}

/** What sentences may name. */
export function valuesOf(frame: SftLabFrame, { count }: SftLabSettings, text: SftLabText): Record<string, string> {
  const share = (value: number | undefined): string => (value === undefined ? '–' : percent(value, 0));
  const sft = frame.stage === 'sft' ? frame : undefined;
  const hand = sft?.hand;
  return {
    // Of all, the reader's own too.
    count: String(sft?.all ?? count),
    odd: String(ODD),
    step: String(frame.step),
    steps: String(frame.steps),
    loss: decimal(frame.loss),
    old: sft?.text === undefined ? '–' : decimal(sft.text),
    seen: share(sft?.look?.seen),
    heldOut: share(sft?.look?.heldOut),
    asks: share(sft?.look?.asks),
    text: share(sft?.known.text),
    answer: share(sft?.known.answer),
    oddText: share(sft?.known.oddText),
    oddAnswer: share(sft?.known.oddAnswer),
    hand: String(hand?.different ?? 0),
    times: String(hand?.times ?? 0),
    words: hand?.manner?.words ?? '–',
    place: hand?.manner ? text.places[hand.manner.place] : '–',
    manner: share(sft?.look?.others?.manner),
    echo: share(sft?.look?.others?.echo),
    before: share(hand?.before),
    now: share(hand?.now),
  };
}

/** The sentence that is true of a frame, with its numbers. */
export const finding = (frame: SftLabFrame, settings: SftLabSettings, text: SftLabText): string =>
  fill(text.findings[findingOf(frame, settings)], valuesOf(frame, settings, text));

/** What a screen reader hears: the finding, and what became of the old text. */
export function describe(frame: SftLabFrame, settings: SftLabSettings, text: SftLabText): string {
  const found = finding(frame, settings, text);
  const ended = frame.stage === 'sft' && frame.step === frame.steps && !isCovered(frame, settings);
  return ended ? fill(text.describe, { ...valuesOf(frame, settings, text), finding: found }) : found;
}
