import { tables } from '../../../content/facts/tables.ts';

/** One source of a training mixture: its share of what was read, its size before that, how often it was read. */
interface MixturePart {
  readonly id: string;
  /** In percent; the makers rounded. */
  readonly weight: number;
  /** Tokens for GPT-3, gigabytes on disk for LLaMA. */
  readonly size: number;
  readonly epochs: number;
}

/** What GPT-3 and LLaMA read. */
export const mixtures = {
  gpt3: tables['gpt3-mixture'].rows.map(({ id, values: [size, weight, epochs] }) => ({ id, weight, size, epochs })),
  llama: tables['llama-mixture'].rows.map(({ id, values: [weight, epochs, size] }) => ({ id, weight, size, epochs })),
} satisfies Record<string, readonly MixturePart[]>;

export type MixId = keyof typeof mixtures;
