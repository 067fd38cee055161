import { models, type ModelId } from '../../../content/facts/models.ts';
import { isOnMap } from '../../../content/facts/descent.ts';
import type { Model, Tokenizer } from '../../../content/facts/schema.ts';
import { decimalYear } from './time.ts';

/** How long a model could be called. */
export interface Life {
  readonly id: ModelId;
  readonly from: string;
  /** The day it opened was found; else the model's date stands in. */
  readonly opened: boolean;
  /** The first announced shutdown, and the last where it was put off. */
  readonly to: string | null;
  readonly final: string | null;
  readonly tokenizer: Tokenizer | null;
}

/** Every model of the line of which the API's dates were looked for, by its beginning. */
export const lives: readonly Life[] = models
  .filter((model) => model.kind === 'lineage' && model.api)
  .map(({ id, api, date, tokenizer }) => ({
    id,
    from: api?.first?.value ?? date.value ?? '',
    opened: api?.first !== undefined,
    to: api?.shutdown?.value ?? null,
    final: api?.final?.value ?? null,
    tokenizer: tokenizer?.value ?? null,
  }));

const years = ({ from, to, final }: Life): number => (to === null ? 0 : decimalYear(final ?? to) - decimalYear(from));

export const ended = lives.filter(({ to }) => to !== null);
export const longest: Life = ended.reduce((one, other) => (years(other) > years(one) ? other : one));

/** In years, to a tenth. */
export const lengthOf = (life: Life): number => Number(years(life).toFixed(1));

/** The years the bars are drawn over. */
export const span = { from: 2020, to: 2025 } as const;

const size = ({ parameters }: Model): number => parameters.value ?? 0;

/** Models by size, the largest first; those without a published one at the end, by date. */
export const bySize = (shown: readonly ModelId[]): readonly Model[] =>
  models
    .filter(({ id }) => shown.includes(id))
    .toSorted((a, b) => size(b) - size(a) || (a.date.value ?? '').localeCompare(b.date.value ?? ''));

/** What the figure's sentence on sizes says, over the models on the map from the start. */
export function sizeRange(): { least: Model; most: Model; none: number } {
  const known = models.filter((model) => isOnMap(model) && model.kind !== 'group').toSorted((a, b) => size(a) - size(b));
  const none = known.filter(({ parameters }) => parameters.value === null).length;
  return { least: known[none]!, most: known.at(-1)!, none };
}
