import { models } from '../../../content/facts/models.ts';
import { scale } from '../../../content/facts/scale.ts';
import type { Citations, Grade } from '../../../content/facts/schema.ts';

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

function complete(id: RunId, said: Partial<Record<Measure, readonly (Reading | undefined)[]>>): Run {
  const known = (measure: Measure): readonly Reading[] =>
    (said[measure] ?? []).flatMap((each) => (each ? [{ value: each.value, grade: each.grade, sources: each.sources }] : []));
  const [[n], [d], [c]] = [known('parameters'), known('tokens'), known('computing')];
  // Of tokens and computing, the one that is not published follows from the other by the rule.
  const inferred = (value: number): readonly Reading[] => [{ value, grade: 'inferred', sources: rule }];
  const tokens = d ? [d] : n && c ? inferred((c.value * PF_DAY) / (perPair(id) * n.value)) : [];
  const computing = c ? [c] : n && d ? inferred(byRule(n.value, d.value, perPair(id))) : [];
  return { id, parameters: known('parameters'), tokens, computing, context: known('context'), cost: known('cost') };
}

function ofModel(
  id: Exclude<RunId, 'chinchilla-70b'>,
): Pick<Record<Measure, readonly (Reading | undefined)[]>, 'parameters' | 'tokens' | 'context'> {
  const model = models.find((each) => each.id === id)!;
  const read = (field: 'parameters' | 'trainingTokens' | 'context'): Reading[] => {
    const fact = model[field];
    return fact && fact.value !== null ? [{ ...fact, value: fact.value }] : [];
  };
  return { parameters: read('parameters'), tokens: read('trainingTokens'), context: read('context') };
}

const { davinci } = scale;

/** All runs, from the fact base. */
export const runs: readonly Run[] = [
  complete('gpt-1', { ...ofModel('gpt-1'), computing: [scale['gpt-1'].pfDays] }),
  complete('bert-large', {
    ...ofModel('bert-large'),
    tokens: [scale['bert-large'].trainingTokens],
    computing: [scale['bert-large'].pfDays],
    context: [scale['bert-large'].context],
  }),
  complete('gpt-2', ofModel('gpt-2')),
  complete('t5-11b', { ...ofModel('t5-11b'), computing: [scale['t5-11b'].pfDays], context: [scale['t5-11b'].context] }),
  complete('davinci', { ...ofModel('davinci'), computing: [davinci.pfDays], cost: [davinci.costLee, davinci.costLambda] }),
  complete('chinchilla-70b', {
    parameters: [scale['chinchilla-70b'].parameters],
    tokens: [scale['chinchilla-70b'].trainingTokens],
  }),
  complete('opt-175b', {
    ...ofModel('opt-175b'),
    computing: [scale['opt-175b'].pfDays],
    context: [scale['opt-175b'].context],
  }),
  complete('llama-65b', { ...ofModel('llama-65b'), cost: [scale['llama-65b'].cost] }),
];

export const runOf = (id: RunId): Run => runs.find((run) => run.id === id)!;

/** Where a run stands among parameters and tokens, in millions and billions as the knobs count; nowhere without tokens. */
export function cornerOf({ parameters: [n], tokens: [d] }: Run): { n: number; d: number } | undefined {
  return n && d && { n: Math.round(n.value / 1e6), d: Math.round(d.value / 1e9) };
}
