import { scaleLinear } from 'd3';

/** Places are in thousandths of the map's width, so that a drawing made on the server fits every screen. */
export const WIDTH = 1000;

/** From here on more happens than before: the scale runs finer, and its blocks show it. */
export const BREAK = 2020.5;
export const FINER = 1.6;

export interface TimeScale {
  (year: number): number;
  invert(x: number): number;
}

/** Whether a window holds enough of both sides of the break to be drawn at two rates. */
export const isBroken = ([from, to]: readonly [number, number]): boolean => BREAK - from >= 1 && to - BREAK >= 1;

/** The time axis over a window of years: two rates joined at the break where it is well inside the window, else one. */
export function timeScale([from, to]: readonly [number, number]): TimeScale {
  const before = BREAK - from;
  const after = to - BREAK;
  if (!isBroken([from, to]))
    return scaleLinear()
      .domain([from, Math.max(to, from + 0.25)])
      .range([0, WIDTH]);
  const share = before / (before + FINER * after);
  return scaleLinear()
    .domain([from, BREAK, to])
    .range([0, share * WIDTH, WIDTH]);
}

/** The quarters of the window, as the alternating blocks of an atlas's scale bar. */
export function quarters([from, to]: readonly [number, number], x: TimeScale): { x: number; width: number; dark: boolean }[] {
  const blocks = [];
  for (let at = Math.floor(from * 4) / 4; at < to; at += 0.25) {
    const left = Math.max(0, x(at));
    const right = Math.min(WIDTH, x(at + 0.25));
    if (right > left) blocks.push({ x: left, width: right - left, dark: Math.round(at * 4) % 2 === 0 });
  }
  return blocks;
}
