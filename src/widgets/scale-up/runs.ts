import { models } from '../../../content/facts/models.ts';
import type { Citations, Grade, Sourced } from '../../../content/facts/schema.ts';
import { cellOf, tables } from '../../../content/facts/tables.ts';
import { training } from '../../../content/facts/training.ts';

/** The runs of the figure, by date. */
export const runIds = ['gpt-1', 'bert-large', 'gpt-2', 't5-11b', 'davinci', 'chinchilla-70b', 'opt-175b', 'llama-65b'] as const;
export type RunId = (typeof runIds)[number];

/** The line of the chapter; the others stand beside it. */
export const line: readonly RunId[] = ['gpt-1', 'gpt-2', 'davinci'];

/** A number with its standing. */
export interface Reading {
  readonly value: number;
  readonly grade: Grade;
  readonly sources: Citations;
}

export const measures = ['parameters', 'tokens', 'computing', 'context', 'cost'] as const;
export type Measure = (typeof measures)[number];

/** One training run: for each measure what is said of it, one number or several; none where nothing is published. */
export type Run = { readonly id: RunId } & Readonly<Record<Measure, readonly Reading[]>>;

/** Operations of one PF-day: 10¹⁵ a second for 86,400 seconds. */
export const PF_DAY = 8.64e19;

/** Operations for each parameter and token: a multiplication and an addition forward, twice that backward (Kaplan et al. 2020).
 * In T5 a token passes the encoder or the decoder, one half of the weights (GPT-3 paper, table D.1). */
export const perPair = (id: RunId | null): 3 | 6 => (id === 't5-11b' ? 3 : 6);

/** PF-days of training n parameters on d tokens. */
export const byRule = (n: number, d: number, factor: 3 | 6 = 6): number => (factor * n * d) / PF_DAY;

const rule: Citations = ['gpt3-paper'];

type Compute = (typeof tables)['compute'];

/** A cell of table D.1. */
export function computed(id: Compute['rows'][number]['id'], column: keyof Compute['columns']): Reading {
  return cellOf(
    tables.compute,
    tables.compute.rows.find((row) => row.id === id)!,
    column,
  )!;
}

/** OPT's log counts operations, to three figures. */
const { operations } = training.opt;
const optComputing = { ...operations, value: Number((operations.value! / PF_DAY).toPrecision(3)) };

function complete(id: RunId, said: Partial<Record<Measure, readonly (Reading | Sourced<number>)[]>>): Run {
  const known = (measure: Measure): readonly Reading[] =>
    (said[measure] ?? []).flatMap(({ value, grade, sources }) => (value === null ? [] : [{ value, grade, sources }]));
  const [[n], [d], [c]] = [known('parameters'), known('tokens'), known('computing')];
  // Of tokens and computing, the one that is not published follows from the other by the rule.
  const inferred = (value: number): readonly Reading[] => [{ value, grade: 'inferred', sources: rule }];
  const tokens = d ? [d] : n && c ? inferred((c.value * PF_DAY) / (perPair(id) * n.value)) : [];
  const computing = c ? [c] : n && d ? inferred(byRule(n.value, d.value, perPair(id))) : [];
  return { id, parameters: known('parameters'), tokens, computing, context: known('context'), cost: known('cost') };
}

function ofModel(
  id: Exclude<RunId, 'chinchilla-70b'>,
): Pick<Record<Measure, readonly Sourced<number>[]>, 'parameters' | 'tokens' | 'context'> {
  const model = models.find((each) => each.id === id)!;
  const read = (field: 'parameters' | 'trainingTokens' | 'context'): Sourced<number>[] => (model[field] ? [model[field]] : []);
  return { parameters: read('parameters'), tokens: read('trainingTokens'), context: read('context') };
}

const { gpt1, bert, t5, chinchilla, opt, cost, stateOfGpt } = training;

/** All runs, from the fact base. */
export const runs: readonly Run[] = [
  complete('gpt-1', { ...ofModel('gpt-1'), computing: [gpt1.compute] }),
  complete('bert-large', {
    ...ofModel('bert-large'),
    tokens: [computed('bert-large', 'tokens')],
    computing: [computed('bert-large', 'pfDays')],
    context: [bert.context],
  }),
  complete('gpt-2', ofModel('gpt-2')),
  complete('t5-11b', { ...ofModel('t5-11b'), computing: [computed('t5-11b', 'pfDays')], context: [t5.context] }),
  complete('davinci', {
    ...ofModel('davinci'),
    computing: [computed('gpt-3-175b', 'pfDays')],
    cost: [cost.gpt3Lee, cost.gpt3Lambda],
  }),
  complete('chinchilla-70b', { parameters: [chinchilla.parameters], tokens: [chinchilla.tokens] }),
  complete('opt-175b', { ...ofModel('opt-175b'), computing: [optComputing], context: [opt.context] }),
  complete('llama-65b', { ...ofModel('llama-65b'), cost: [stateOfGpt.llamaDollars] }),
];

export const runOf = (id: RunId): Run => runs.find((run) => run.id === id)!;

/** Where a run stands among parameters and tokens, in millions and billions as the knobs count; nowhere without tokens. */
export function cornerOf({ parameters: [n], tokens: [d] }: Run): { n: number; d: number } | undefined {
  return n && d && { n: Math.round(n.value / 1e6), d: Math.round(d.value / 1e9) };
}
