import { edges } from '../../../content/facts/edges.ts';
import { models, type ModelId } from '../../../content/facts/models.ts';
import type { EdgeId } from '../../../content/facts/schema.ts';
import { choice, interval, option, toggle } from '../../contract/knobs.ts';

export const methodIds = ['pretraining', 'code', 'sft', 'feedme', 'reward', 'ppo', 'chat'] as const;

/** The years the map can show, and the grid on which a window's ends stand: a sixteenth of a year moves under a finger without a jolt. */
export const years = { from: 2018.25, to: 2023.5, step: 1 / 16 } as const;

/** Models a reader can choose; the series is a territory, not a place to stand on. */
export const modelIds: readonly ModelId[] = models.filter(({ kind }) => kind !== 'group').map(({ id }) => id);

/** Links one can look into; membership of the series is none. */
export const edgeIds: readonly EdgeId[] = edges.filter(({ relation }) => relation !== 'member').map(({ id }) => id);

export const knobs = {
  /** The map, how long each model could be called, or the models by size. */
  show: choice('map', ['map', 'lives', 'sizes']),
  /** The model whose card is open. */
  model: option<ModelId>(null, modelIds),
  /** A second model, set beside the first. */
  compare: option<ModelId>(null, modelIds),
  /** The link that is looked into. */
  edge: option<EdgeId>(null, edgeIds),
  links: choice('all', ['all', 'documented']),
  method: choice('any', ['any', ...methodIds]),
  /** The stretch of time in view: filter by year and zoom are one thing. */
  window: interval([years.from, years.to], years.from, years.to, years.step),
  /** Models known from papers alone. */
  papers: toggle(false),
  /** What others built at the time. */
  rivals: toggle(false),
};
