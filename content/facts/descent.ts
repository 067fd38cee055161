import { edges } from './edges.ts';
import { models, type ModelId } from './models.ts';
import type { Edge, Model, Relation } from './schema.ts';

// Apart from lookup.ts, because the map is loaded by a browser and needs no table of every number.

const notTraining: readonly Relation[] = ['member', 'match', 'method', 'data'];

/** Whether an edge hands something on from model to model: a training step, a design, or the maker's "next version". */
export const isDescent = (edge: Edge): boolean => !notTraining.includes(edge.relation);

function reach(start: ModelId, from: 'from' | 'to', to: 'from' | 'to'): ModelId[] {
  const found = new Set<ModelId>();
  const queue = [start];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    for (const edge of edges) {
      if (edge[from] !== id || !isDescent(edge) || found.has(edge[to])) continue;
      found.add(edge[to]);
      queue.push(edge[to]);
    }
  }
  return [...found];
}

/** All models this one descends from, nearest first, over edges of every grade. */
export const ancestors = (id: ModelId): ModelId[] => reach(id, 'to', 'from');

/** All models that descend from this one, nearest first, over edges of every grade. */
export const descendants = (id: ModelId): ModelId[] => reach(id, 'from', 'to');

/** Paper models that the served line runs through; without them its code branch would hang in the air. */
const alwaysShown: readonly ModelId[] = ['gpt-3-13b', 'codex-12b'];

/** Whether a model is on the map from the start; other paper models and contemporaries are there on request. */
export const isOnMap = ({ id, kind }: Model): boolean =>
  kind === 'lineage' || kind === 'group' || alwaysShown.includes(id as ModelId);

/** The links between the models on the map from the start. Membership of a series is drawn as a territory and is not one. */
export function countEdges({ documentedOnly = false }: { documentedOnly?: boolean } = {}): number {
  const shown = new Set<string>(models.filter(isOnMap).map(({ id }) => id));
  return edges.filter(
    ({ from, to, relation, grade }) =>
      relation !== 'member' && shown.has(from) && shown.has(to) && (!documentedOnly || grade === 'documented'),
  ).length;
}
