import { hackRules, hackValues } from './hackFindings.ts';
import type { FourFrame } from './model.ts';
import { ppoRules, ppoValues } from './ppoFindings.ts';
import { rewardRules, rewardValues } from './rewardFindings.ts';
import type { Rules, Values } from './rules.ts';
import { sftRules, sftValues } from './sftFindings.ts';
import type { FindingId, FourText } from './words.ts';
import { fill } from '../../../content/fill.ts';

const first = <F>(rules: Rules<F>, frame: F): FindingId => rules.find(([, holds]) => holds(frame))![0];

/** Which sentence is true of a frame. */
export function findingOf(frame: FourFrame): FindingId {
  switch (frame.act) {
    case 'sft':
      return first(sftRules, frame);
    case 'reward':
      return first(rewardRules, frame);
    case 'ppo':
      return first(ppoRules, frame);
    case 'hack':
      return first(hackRules, frame);
  }
}

/** What the sentences of a frame's act may name. */
export function valuesOf(frame: FourFrame, text: FourText): Values {
  switch (frame.act) {
    case 'sft':
      return sftValues(frame, text);
    case 'reward':
      return rewardValues(frame, text);
    case 'ppo':
      return ppoValues(frame, text);
    case 'hack':
      return hackValues(frame);
  }
}

/** The sentence that is true of a frame, with its numbers. */
export const finding = (frame: FourFrame, text: FourText): string => fill(text.findings[findingOf(frame)], valuesOf(frame, text));
