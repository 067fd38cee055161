import { place, type Scale } from './scale.ts';

/** The stop nearest to a place on the scale, so that a thumb on a logarithmic ruler catches what lies under it. */
export function nearestStop(at: number, stops: readonly number[], scale: Scale): number {
  let best = stops[0] ?? scale.from;
  for (const stop of stops) if (Math.abs(place(stop, scale) - at) < Math.abs(place(best, scale) - at)) best = stop;
  return best;
}

/** Where a key takes a value: to the next stop along the scale, by `PageUp` and `PageDown` nowhere (a presenter pages with them). */
export function stopByKey(key: string, value: number, stops: readonly number[], scale: Scale): number | undefined {
  const along = stops.toSorted((a, b) => place(a, scale) - place(b, scale));
  const here = place(value, scale);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return along.find((stop) => place(stop, scale) > here + 1e-9);
    case 'ArrowLeft':
    case 'ArrowDown':
      return along.findLast((stop) => place(stop, scale) < here - 1e-9);
    case 'Home':
      return along[0];
    case 'End':
      return along.at(-1);
    default:
      return undefined;
  }
}

/** All values from one to another by a step, without the noise of adding. */
export const evenStops = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, k) => Number((from + k * step).toFixed(6)));
