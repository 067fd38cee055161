import { edges } from '../../../content/facts/edges.ts';
import { models } from '../../../content/facts/models.ts';
import type { Edge, Model } from '../../../content/facts/schema.ts';
import { curve, type Curve } from './curve.ts';
import type { MapFrame } from './model.ts';
import { placeLabels, type Label, type Side } from './placement.ts';
import { isCompact, STACK, track, tracks } from './rows.ts';
import { timeScale, WIDTH } from './scale.ts';
import { decimalYear } from './time.ts';

export const modelOf = new Map<string, Model>(models.map((model) => [model.id, model]));
export const edgeOf = new Map<string, Edge>(edges.map((edge) => [edge.id, edge]));

/** Labels are kept apart as on the narrowest screen that shows this map; on a wider one there is only more room. */
const TIGHTEST = 1080;

export interface Place {
  /** In thousandths of the width. */
  x: number;
  /** In pixels. */
  y: number;
  /** Radius of the disc in pixels. */
  r: number;
  side: Side;
}

export interface Layout {
  height: number;
  places: Map<string, Place>;
  curves: Map<string, Curve>;
  /** The territory of the GPT-3.5 series, if any of it is in view. */
  territory?: { x0: number; x1: number; y0: number; y1: number };
  /** The height at which the contemporaries' strip begins, if they were asked for. */
  rivalsFrom?: number;
}

/** Disc by size where a size was published (area grows with the logarithm of the count), a ring of one size where none was. */
export function radius({ parameters }: Model): number {
  const count = parameters.value;
  if (count === null) return 7;
  return Math.min(11, Math.max(3.5, 3.5 + 2.4 * Math.log10(count / 1e8)));
}

const members = edges.filter(({ relation }) => relation === 'member').map(({ to }) => to as string);

/** Places everything of a frame. `size` measures a model's label in pixels. */
export function layOut(
  { nodes, edges: links }: MapFrame,
  window: readonly [number, number],
  size: (model: Model) => { width: number; height: number },
): Layout {
  const time = timeScale(window);
  const at = (model: Model): number => time(decimalYear(model.date.value ?? ''));
  const places = new Map<string, Place>();
  const put = (model: Model, y: number): void => void places.set(model.id, { x: at(model), y, r: radius(model), side: 'right' });

  // Models out of view keep their place beyond the edge, so that a line leads off the map and not into nothing.
  const linked = new Set(links.flatMap(({ id }) => [edgeOf.get(id)!.from, edgeOf.get(id)!.to]));
  const here = new Set<string>(nodes.map(({ id }) => id));
  const all = models.filter(({ id, kind }) => kind !== 'group' && (here.has(id) || linked.has(id)));

  let base = tracks.base;
  let foot: number = tracks.early;
  for (const model of all) {
    const y = track(model);
    if (y !== undefined) put(model, y);
  }
  // The largest of a family next to the line, where it stays when the smaller ones come.
  const stacked = all.filter((model) => model.kind === 'paper' && isCompact(model));
  for (const model of stacked.toSorted((a, b) => (b.parameters.value ?? 0) - (a.parameters.value ?? 0))) {
    put(model, model.lane === 'base' ? (base -= STACK) : (foot += STACK));
  }
  if (foot > tracks.early) foot += 10;
  const rivals = all.filter(({ kind }) => kind === 'contemporary');
  const rivalsFrom = foot + 52;
  const rows: number[] = [];
  for (const model of rivals) {
    const left = (at(model) * TIGHTEST) / WIDTH;
    let row = rows.findIndex((end) => end < left);
    if (row < 0) row = rows.length;
    rows[row] = left + size(model).width + 34;
    put(model, rivalsFrom + 26 + row * 40);
  }
  const height = (rivals.length > 0 ? rivalsFrom + 26 + rows.length * 40 - 40 : foot) + 144;

  const inside = members.flatMap((id) => (here.has(id) ? [places.get(id)!] : []));
  const territory = inside.length > 0 && {
    x0: Math.min(...inside.map(({ x }) => x)) - 22,
    x1: Math.max(...inside.map(({ x }) => x)) + 62,
    y0: tracks.code - 66,
    y1: tracks.instruction + 50,
  };

  const curves = new Map<string, Curve>();
  for (const { id } of links) {
    const { from, to, relation } = edgeOf.get(id)!;
    const end = places.get(to);
    // A link from the series starts at the territory's edge, for the makers name the family and no member of it.
    const start = places.get(from) ?? (territory && end && { x: Math.min(end.x, territory.x1), y: territory.y1 });
    if (start && end) curves.set(id, curve(start, end, relation === 'successor' ? 0.5 : 0.55));
  }
  label(
    all.filter(({ id }) => here.has(id)),
    places,
    curves,
    height,
    size,
  );
  return { height, places, curves, ...(territory && { territory }), ...(rivals.length > 0 && { rivalsFrom }) };
}

/** The main line first: where room is short, the side names give way. */
function label(
  shown: readonly Model[],
  places: Map<string, Place>,
  curves: Map<string, Curve>,
  height: number,
  size: (model: Model) => { width: number; height: number },
): void {
  const toPixels = TIGHTEST / WIDTH;
  const labels = [...shown]
    .sort((a, b) => Number(b.kind === 'lineage') - Number(a.kind === 'lineage'))
    .map((model): Label => {
      const { x, y, r } = places.get(model.id)!;
      return { id: model.id, at: { x: x * toPixels, y }, r, ...size(model), prefer: preferred(model) };
    });
  const obstacles = [...curves.values()].flatMap(({ points }) => points.map(({ x, y }) => ({ x: x * toPixels, y })));
  const frame = { x0: 0, y0: 0, x1: TIGHTEST, y1: height - 40 };
  for (const [id, side] of placeLabels(labels, obstacles, frame)) places.get(id)!.side = side;
}

/** The sides an eye would choose on the opening map; the placing takes another where there is no room. */
const wished: Partial<Record<string, Side>> = {
  'gpt-1': 'below-right',
  'gpt-2': 'below-right',
  davinci: 'below-left',
  'codex-12b': 'above-left',
  'code-davinci-001': 'above',
  'code-davinci-002': 'above-right',
  'text-davinci-002': 'left',
  'text-davinci-003': 'above',
  chatgpt: 'below-left',
  'gpt-3.5-turbo': 'below',
  'gpt-4': 'right',
};

function preferred({ id, kind, lane }: Model): Side {
  if (kind === 'contemporary') return 'right';
  if (kind === 'paper' && !wished[id]) return lane === 'base' ? 'above-left' : 'right';
  return wished[id] ?? (lane === 'code' ? 'right' : 'below');
}
