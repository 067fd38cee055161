import { edgeOf, type Place } from './layout.ts';
import type { MapFrame } from './model.ts';

/**
 * The model an arrow key leads to. Right and left follow a link forward and back in time, taking the one that stays closest
 * to the level; where there is none they go to the next model by date. Up and down go to the nearest model above or below.
 */
export function neighbour(
  id: string,
  key: string,
  { nodes, edges }: MapFrame,
  places: ReadonlyMap<string, Place>,
): string | undefined {
  const here = places.get(id);
  const ids = nodes.map((node) => node.id as string);
  if (!here) return;
  const nearest = (found: readonly string[], far: (place: Place) => number): string | undefined =>
    found
      .filter((each) => each !== id && ids.includes(each))
      .map((each) => ({ each, far: far(places.get(each)!) }))
      .sort((a, b) => a.far - b.far)[0]?.each;
  if (key === 'ArrowRight' || key === 'ArrowLeft') {
    const [near, far] = key === 'ArrowRight' ? (['from', 'to'] as const) : (['to', 'from'] as const);
    const along = edges.map((edge) => edgeOf.get(edge.id)!).filter((edge) => edge[near] === id);
    return (
      nearest(
        along.map((edge) => edge[far]),
        ({ y }) => Math.abs(y - here.y),
      ) ?? ids[ids.indexOf(id) + (key === 'ArrowRight' ? 1 : -1)]
    );
  }
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const sign = key === 'ArrowUp' ? -1 : 1;
    return nearest(
      ids.filter((each) => (places.get(each)!.y - here.y) * sign > 4),
      ({ x, y }) => Math.abs(y - here.y) + Math.abs(x - here.x),
    );
  }
  if (key === 'Home') return ids[0];
  if (key === 'End') return ids.at(-1);
  return;
}
