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

/** Stretches between knots, each at its own rate, straight on beyond the ends: what a linear scale of d3 does, without its formats and colours. */
function piecewise(domain: readonly number[], range: readonly number[]): (value: number) => number {
  return (value) => {
    const i = domain.slice(1, -1).findLastIndex((knot) => value >= knot) + 1;
    const [from, to] = [domain[i]!, domain[i + 1]!];
    const share = (value - from) / (to - from);
    return range[i]! * (1 - share) + range[i + 1]! * share;
  };
}

/** The time axis over a window of years: two rates joined at the break where it is well inside the window, else one. */
export function timeScale([from, to]: readonly [number, number]): TimeScale {
  const before = BREAK - from;
  const after = to - BREAK;
  const share = before / (before + FINER * after);
  const years = isBroken([from, to]) ? [from, BREAK, to] : [from, Math.max(to, from + 0.25)];
  const places = isBroken([from, to]) ? [0, share * WIDTH, WIDTH] : [0, WIDTH];
  return Object.assign(piecewise(years, places), { invert: piecewise(places, years) });
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
