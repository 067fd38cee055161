import recorded from '../../../docs/claims.json';

/*
 * What `npm run claims` recorded of seeds 1 to 20 in the study of the animal world. The record carries the hash of the code that
 * made it, and a stale one fails the tests; of the record a page gets no more than these columns.
 */

/** A model's numbers, seed by seed from 1: loss in nats a word on documents of the old kinds and on sheets of questions, and the true worth of its answers. */
export interface Runs {
  readonly documents: readonly number[];
  readonly sheets: readonly number[];
  readonly worth: readonly number[];
}

export const modelIds = ['base', 'sft', 'ppo', 'free', 'ptx'] as const;
export type ModelId = (typeof modelIds)[number];

const numbers: Readonly<Record<string, readonly number[]>> = recorded.animals.numbers;
const column = (id: ModelId, name: string): readonly number[] => numbers[`${id}.${name}`]!.map((value) => Number(value.toFixed(3)));

export const runs = Object.fromEntries(
  modelIds.map((id) => [id, { documents: column(id, 'tax'), sheets: column(id, 'sheets'), worth: column(id, 'gold') }]),
) as unknown as Readonly<Record<ModelId, Runs>>;
