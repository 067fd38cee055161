import type { CSSProperties } from 'react';
import { type Told, type Turn, turns } from './frames.ts';
import type { PpoLabText } from './words.ts';

export interface WordsOf {
  readonly text: PpoLabText;
}

/** As dark as it is large, in the first colour above zero and in the other below; numbers stand in it. */
export function shade(share: number, above: string, below: string): CSSProperties {
  const size = Math.min(1, Math.abs(share));
  if (!(size > 0.02)) return {};
  return { background: `color-mix(in oklab, var(--${share > 0 ? above : below}) ${Math.round(size * 34)}%, var(--paper))` };
}

/** Behind a word the colour of the model that finds it likelier, policy or reference, as soon as they are compared. */
export const ground = (told: Told, t: number, turn: Turn): CSSProperties =>
  turns.indexOf(turn) < turns.indexOf('penalty') ? {} : shade((told.gaps[t] ?? 0) / 3, 'ppo', 'sft');

/** A token as it is read; the one that ends an answer has a name. */
export const nameOf = ({ words }: Told, t: number, { end }: Pick<PpoLabText, 'end'>): string => words[t] || end;
