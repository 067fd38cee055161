import { bare, decimal, signed } from '../../charts/format.ts';
import { type Inside, type Told, type Turn, turns } from './frames.ts';
import type { PpoLabText } from './words.ts';

export type QuantityId = keyof PpoLabText['rows'];

/** A number that every word of an answer has, or only the last. */
export interface Quantity {
  readonly id: QuantityId;
  /** The turn in which it comes. */
  readonly turn: Turn;
  /** The network that says it; what is only reckoned has none. */
  readonly by?: 'ppo' | 'sft' | 'reward';
  /** The tokens of its colour, above what is nothing and below it. */
  readonly above: string;
  readonly below: string;
  format(value: number): string;
  /** From −1 to 1: how high its bar stands, and for those below 0 how deep. */
  level(value: number): number;
}

const within =
  (full: number) =>
  (value: number): number =>
    Math.max(-1, Math.min(1, value / full));

const worth = { above: 'ink-2', below: 'ink-2', format: (value: number) => signed(value), level: within(1.5) };

/** Ratios are drawn by their logarithm, so that twice as likely is as high as half as likely is deep, and neither goes further. */
export const ratioLevel = (ratio: number): number => within(Math.log(2))(Math.log(Math.max(ratio, 1e-9)));

/** In the order in which they come. */
export const quantities: readonly Quantity[] = [
  { id: 'chances', turn: 'answer', by: 'ppo', above: 'ppo', below: 'ppo', format: (value) => bare(value, 2), level: within(1) },
  { ...worth, id: 'score', turn: 'score', by: 'reward', above: 'reward', below: 'reward' },
  { ...worth, id: 'gaps', turn: 'penalty', by: 'sft', above: 'ppo', below: 'sft', level: within(3) },
  { ...worth, id: 'rewards', turn: 'penalty' },
  { ...worth, id: 'values', turn: 'value', by: 'ppo', above: 'ppo', below: 'ppo' },
  { ...worth, id: 'returns', turn: 'credit' },
  { ...worth, id: 'advantages', turn: 'credit', above: 'ink', below: 'ink' },
  { id: 'ratios', turn: 'update', by: 'ppo', above: 'ppo', below: 'ppo', format: (value) => decimal(value), level: ratioLevel },
];

/** What waits for the reader's guess. */
const kept: readonly QuantityId[] = ['returns', 'advantages', 'ratios'];

/** Whether a quantity has come by this turn, and is not kept back for a guess. */
export const isThere = ({ id, turn }: Quantity, now: Turn, covered: boolean): boolean =>
  turns.indexOf(turn) <= turns.indexOf(now) && !(covered && kept.includes(id));

/** Of a word, its quantity; only the last one has a score. */
export const valueOf = (told: Told, id: QuantityId, t: number): number | undefined =>
  id === 'score' ? (t === told.words.length - 1 ? told.score : undefined) : told[id][t];

/** Whether a ratio has left the window. */
export const isOut = (ratio: number, { epsilon }: Pick<Inside, 'epsilon'>): boolean => Math.abs(ratio - 1) > epsilon;
