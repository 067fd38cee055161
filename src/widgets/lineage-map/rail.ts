import type { Edge } from '../../../content/facts/schema.ts';
import { edgeOf, modelOf } from './layout.ts';
import type { MapFrame } from './model.ts';

/** The lanes of the phone's map, in pixels from its left edge. */
export const lanes = { early: 20, base: 46, code: 74, codeUpper: 102 } as const;
export const RAIL = 122;
export const ROW = 60;

const laneOf: Record<string, keyof typeof lanes> = {
  'codex-12b': 'codeUpper',
  'code-cushman-001': 'codeUpper',
  'davinci-instruct-beta': 'early',
  'text-davinci-001': 'early',
  'gpt-3-13b': 'codeUpper',
};

export function laneX(id: string): number {
  const model = modelOf.get(id);
  const named = laneOf[id];
  if (named) return lanes[named];
  if (model?.kind === 'paper') return model.lane === 'base' ? lanes.code : lanes.early;
  return model?.lane === 'code' ? lanes.code : lanes.base;
}

/** A piece of a link inside one row: down from the mark, straight through, or in to the mark. */
export interface Piece {
  id: string;
  part: 'leave' | 'pass' | 'arrive';
  /** Where the link runs between its rows, in pixels. */
  channel: number;
}

/** What each row of the phone's map draws beside its name. */
export interface Track {
  id: string;
  x: number;
  pieces: Piece[];
}

const channels = Array.from({ length: 38 }, (_, i) => 8 + i * 3);

/**
 * Lays the links out as tracks beside a list: each leaves its model, runs down a channel of its own and arrives. Channels are given
 * in the order of the rows, the target's own lane first if no model stands in the way.
 */
export function railOf({ nodes, edges }: MapFrame): Track[] {
  const row = new Map(nodes.map(({ id }, i) => [id as string, i]));
  const tracks: Track[] = nodes.map(({ id }) => ({ id, x: laneX(id), pieces: [] }));
  const busy: { x: number; from: number; to: number }[] = [];
  const links = edges
    .map(({ id }) => edgeOf.get(id)!)
    .flatMap((edge) => ends(edge, row))
    .sort((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from);
  for (const { id, from, to } of links) {
    const free = (x: number, fromModels: number, fromLines: number): boolean =>
      !tracks.some((track, i) => i > from && i < to && Math.abs(track.x - x) < fromModels) &&
      !busy.some((other) => Math.abs(other.x - x) < fromLines && other.from < to && other.to > from);
    const target = tracks[to]!.x;
    const wish = [target, tracks[from]!.x, ...channels.toSorted((a, b) => Math.abs(a - target) - Math.abs(b - target))];
    // Clear of models and lines if it can be; in a crowd closer to both, but never on another line.
    const channel =
      wish.find((x) => free(x, 11, 6)) ?? wish.find((x) => free(x, 6, 3)) ?? wish.find((x) => free(x, 0, 1)) ?? target;
    busy.push({ x: channel, from, to });
    tracks[from]!.pieces.push({ id, part: 'leave', channel });
    for (let i = from + 1; i < to; i++) tracks[i]!.pieces.push({ id, part: 'pass', channel });
    tracks[to]!.pieces.push({ id, part: 'arrive', channel });
  }
  return tracks;
}

/** The rows a link joins. One from the series starts at the series' last member, where its territory ends. */
function ends({ id, from, to, relation }: Edge, row: ReadonlyMap<string, number>): { id: string; from: number; to: number }[] {
  const end = row.get(to);
  const start = from === 'gpt-3.5-series' ? row.get('text-davinci-003') : row.get(from);
  if (start === undefined || end === undefined || start === end) return [];
  // A pair may name the older model second; the track still runs down.
  return relation === 'member' ? [] : [{ id, from: Math.min(start, end), to: Math.max(start, end) }];
}

/** The path of a piece within its row, from `top` to `bottom` with the mark at half height. */
export function piecePath({ part, channel }: Piece, x: number): string {
  const middle = ROW / 2;
  if (part === 'pass') return `M${channel} 0V${ROW}`;
  if (part === 'leave')
    return channel === x ? `M${x} ${middle}V${ROW}` : `M${x} ${middle}C${x} ${ROW - 8} ${channel} ${middle + 8} ${channel} ${ROW}`;
  return channel === x ? `M${x} 0V${middle}` : `M${channel} 0C${channel} ${middle - 8} ${x} 8 ${x} ${middle}`;
}
