import { edges } from '../../../content/facts/edges.ts';
import { isDescent, isOnMap } from '../../../content/facts/descent.ts';
import { models, type ModelId } from '../../../content/facts/models.ts';
import type { Edge, Model } from '../../../content/facts/schema.ts';
import type { Settings } from '../../contract/knobs.ts';
import type { knobs } from './knobs.ts';
import { decimalYear } from './time.ts';

export type MapSettings = Settings<typeof knobs>;
export type Emphasis = 'chosen' | 'compared' | 'lit' | 'plain' | 'dim';

/** What the map shows, before anything is placed: which models and links, and how loudly. */
export interface MapFrame {
  /** In order of date. */
  readonly nodes: readonly { readonly id: ModelId; readonly emphasis: Emphasis }[];
  /** All that are on the map, in view or not. */
  readonly shown: readonly ModelId[];
  readonly edges: readonly { readonly id: string; readonly emphasis: 'lit' | 'plain' | 'dim' }[];
  /** Links between the models shown, whichever of them the switch lets through; membership of a series is not a link. */
  readonly links: { readonly all: number; readonly documented: number };
}

const isShown = (model: Model, { papers, rivals }: MapSettings): boolean =>
  isOnMap(model) || (model.kind === 'paper' && papers) || (model.kind === 'contemporary' && rivals);

/** Everything reachable from a model over the given links, and the links on the way. */
function reach(
  start: ModelId,
  links: readonly Edge[],
  from: 'from' | 'to',
  to: 'from' | 'to',
): { ids: Set<string>; via: Set<string> } {
  const ids = new Set<string>([start]);
  const via = new Set<string>();
  const queue: string[] = [start];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    for (const edge of links) {
      if (edge[from] !== id) continue;
      via.add(edge.id);
      if (!ids.has(edge[to])) queue.push(edge[to]);
      ids.add(edge[to]);
    }
  }
  return { ids, via };
}

/** The map under given settings. */
export function frame(settings: MapSettings): MapFrame {
  const { model: chosen, compare, edge: opened, window, method } = settings;
  const shown = models.filter((model) => isShown(model, settings));
  const ids = new Set<string>(shown.map(({ id }) => id));
  const links = edges.filter(({ from, to, relation }) => ids.has(from) && ids.has(to) && relation !== 'member');
  const documented = links.filter(({ grade }) => grade === 'documented');
  const drawn = settings.links === 'documented' ? documented : links;

  const lit = new Set<string>();
  const litEdges = new Set<string>();
  for (const id of [chosen, compare]) {
    if (id === null || !ids.has(id)) continue;
    const descent = drawn.filter(isDescent);
    for (const { ids: found, via } of [reach(id, descent, 'to', 'from'), reach(id, descent, 'from', 'to')]) {
      for (const each of found) lit.add(each);
      for (const each of via) litEdges.add(each);
    }
    for (const edge of drawn) {
      if (edge.from === id || edge.to === id) litEdges.add(edge.id);
    }
  }
  const link = chosen === null ? drawn.find(({ id }) => id === opened) : undefined;
  if (link) {
    lit.add(link.from).add(link.to);
    litEdges.add(link.id);
  }
  // Where a choice of model lights its line, the others fade; a filter by method fades all models not made by it.
  const emphasis = (model: Model): Emphasis => {
    if (model.id === chosen) return 'chosen';
    if (model.id === compare) return 'compared';
    if (method !== 'any' && !model.methods.includes(method)) return 'dim';
    if (lit.size === 0) return 'plain';
    return lit.has(model.id) ? 'lit' : 'dim';
  };
  const faded = new Set<string>(shown.filter((model) => emphasis(model) === 'dim').map(({ id }) => id));
  const inWindow = ({ date }: Model): boolean => {
    const at = decimalYear(date.value ?? '');
    return at >= window[0] && at <= window[1];
  };
  return {
    nodes: shown
      .filter((model) => model.kind !== 'group' && inWindow(model))
      .map((model) => ({ id: model.id as ModelId, emphasis: emphasis(model) })),
    shown: shown.filter(({ kind }) => kind !== 'group').map(({ id }) => id),
    edges: drawn.map(({ id, from, to }) => ({
      id,
      emphasis:
        lit.size === 0
          ? method !== 'any' && (faded.has(to) || faded.has(from))
            ? 'dim'
            : 'plain'
          : litEdges.has(id)
            ? 'lit'
            : 'dim',
    })),
    links: { all: links.length, documented: documented.length },
  };
}
