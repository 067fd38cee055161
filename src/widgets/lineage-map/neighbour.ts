import { edgeOf } from './layout.ts';
import type { MapFrame } from './model.ts';

/** Where a model stands: on the map, or in its row on a phone. */
type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

/** The link last walked: from which model, and which way. */
export interface Came {
  readonly from: string;
  readonly key: 'ArrowLeft' | 'ArrowRight';
}

export const isAlong = (key: string): key is Came['key'] => key === 'ArrowRight' || key === 'ArrowLeft';

/** The models at the other ends of a model's links, forward or back in time, from the top of the map down. */
function ends(id: string, key: Came['key'], { nodes, edges }: MapFrame, places: Places): string[] {
  const [near, far] = key === 'ArrowRight' ? (['from', 'to'] as const) : (['to', 'from'] as const);
  const shown = new Set<string>(nodes.map((node) => node.id));
  const found = edges.map((edge) => edgeOf.get(edge.id)!).filter((edge) => edge[near] === id && shown.has(edge[far]));
  return [...new Set(found.map((edge) => edge[far]))].sort(
    (a, b) => places.get(a)!.y - places.get(b)!.y || places.get(a)!.x - places.get(b)!.x,
  );
}

/**
 * The model an arrow key leads to. Right and left follow a link forward and back in time, taking the one that stays closest to the
 * level; up and down then turn to the other links of the model one came from. Where there are none, right and left go to the next model
 * by date, up and down to the nearest above or below.
 */
export function neighbour(id: string, key: string, frame: MapFrame, places: Places, came?: Came): string | undefined {
  const here = places.get(id);
  const ids = frame.nodes.map((node) => node.id as string);
  if (!here) return;
  const nearest = (found: readonly string[], far: (place: { x: number; y: number }) => number): string | undefined =>
    found
      .filter((each) => each !== id)
      .map((each) => ({ each, far: far(places.get(each)!) }))
      .sort((a, b) => a.far - b.far)[0]?.each;
  if (isAlong(key)) {
    return (
      nearest(ends(id, key, frame, places), ({ y }) => Math.abs(y - here.y)) ??
      ids[ids.indexOf(id) + (key === 'ArrowRight' ? 1 : -1)]
    );
  }
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const sign = key === 'ArrowUp' ? -1 : 1;
    const siblings = came ? ends(came.from, came.key, frame, places) : [];
    const next = siblings.includes(id) ? siblings[siblings.indexOf(id) + sign] : undefined;
    return (
      next ??
      nearest(
        ids.filter((each) => (places.get(each)!.y - here.y) * sign > 4),
        ({ x, y }) => Math.abs(y - here.y) + Math.abs(x - here.x),
      )
    );
  }
  if (key === 'Home') return ids[0];
  if (key === 'End') return ids.at(-1);
  return;
}
