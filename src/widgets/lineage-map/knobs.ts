import { models, type ModelId } from '../../../content/facts/models.ts';
import { choice, interval, option, toggle } from '../../contract/knobs.ts';

export const methodIds = ['pretraining', 'code', 'sft', 'feedme', 'reward', 'ppo', 'chat'] as const;

/** The years the map can show. */
export const years = { from: 2018.25, to: 2023.5 } as const;

/** Models a reader can choose; the series is a territory, not a place to stand on. */
export const modelIds: readonly ModelId[] = models.filter(({ kind }) => kind !== 'group').map(({ id }) => id);

export const knobs = {
  /** The model whose card is open. */
  model: option<ModelId>(null, modelIds),
  /** A second model, set beside the first. */
  compare: option<ModelId>(null, modelIds),
  links: choice('all', ['all', 'documented']),
  method: choice('any', ['any', ...methodIds]),
  /** The stretch of time in view: filter by year and zoom are one thing. */
  window: interval([years.from, years.to], years.from, years.to, 0.25),
  /** Models known from papers alone. */
  papers: toggle(false),
  /** What others built at the time. */
  rivals: toggle(false),
};
