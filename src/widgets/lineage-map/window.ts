import { years } from './knobs.ts';

export type Window = readonly [from: number, to: number];

const NARROWEST = 1;
const round = (year: number): number => Math.round(year / years.step) * years.step;

/** The window moved by some years, as far as the map reaches. */
export function panned([from, to]: Window, by: number): Window {
  const shift = Math.min(years.to - to, Math.max(years.from - from, round(by)));
  return [from + shift, to + shift];
}

/** The window made narrower (factor below 1) or wider; `year` comes to stand at `share` of it, from 0 at the left to 1. */
export function zoomed([from, to]: Window, factor: number, year = (from + to) / 2, share = 0.5): Window {
  const span = Math.min(years.to - years.from, Math.max(NARROWEST, round((to - from) * factor)));
  const low = Math.min(years.to - span, Math.max(years.from, round(year - span * share)));
  return [low, low + span];
}

/**
 * What a key does to the window: + and − come closer and go wider around a year, 0 shows all years, Shift with an arrow pans.
 */
export function keyWindow(
  { key, shiftKey, ctrlKey, metaKey, altKey }: KeyPress,
  window: Window,
  year?: number,
): Window | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  if (key === '+' || key === '=') return zoomed(window, 1 / 1.5, year);
  if (key === '-' || key === '−') return zoomed(window, 1.5, year);
  if (key === '0') return [years.from, years.to];
  if (shiftKey && key === 'ArrowLeft') return panned(window, -0.5);
  if (shiftKey && key === 'ArrowRight') return panned(window, 0.5);
  return undefined;
}

type KeyPress = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;
