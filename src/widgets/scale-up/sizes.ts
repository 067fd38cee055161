import { models } from '../../../content/facts/models.ts';
import { tables } from '../../../content/facts/tables.ts';
import { training } from '../../../content/facts/training.ts';
import { computed } from './runs.ts';

/** One GPT-3 of the paper's table 2.1, with its exact size and its computing from table D.1. */
export interface FamilySize {
  readonly id: SizeId;
  /** As the table calls it. */
  readonly name: string;
  /** The size in the table's heading, and the exact one, both in parameters. */
  readonly printed: number;
  readonly exact: number;
  readonly layers: number;
  readonly width: number;
  readonly heads: number;
  readonly headWidth: number;
  /** Tokens in a batch. */
  readonly batch: number;
  readonly learningRate: number;
  readonly pfDays: number;
}

const { rows } = tables['gpt3-family'];

export const sizes = rows.map(({ id }) => id);
export type SizeId = (typeof sizes)[number];

/** The GPT-3 family, by size. */
export const family: readonly FamilySize[] = rows.map(({ id, name, values }) => {
  const [printed, layers, width, heads, headWidth, batch, learningRate] = values;
  const [exact, pfDays] = [computed(`gpt-3-${id}`, 'parameters').value, computed(`gpt-3-${id}`, 'pfDays').value];
  return { id, name, printed, exact, layers, width, heads, headWidth, batch, learningRate, pfDays };
});

/** What the sizes share: the vocabulary is GPT-2's. */
export const shared = {
  vocabulary: training.gpt2.vocabulary.value!,
  context: models.find(({ id }) => id === 'davinci')!.context!.value!,
};
