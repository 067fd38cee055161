import type { Citations, Grade } from './schema.ts';

/** The scale of the essay itself, from its questions and answers at the end: how sure one may be. */
export const certainties = ['guess', 'hypothesis', 'conclusion'] as const;
export type Certainty = (typeof certainties)[number];

/** What documents and experiments of later date do to an inference. None of the six was documented. */
export type Outcome = 'contradicted' | 'disputed' | 'supported' | 'silent';

interface Statement<Id extends string = string> {
  readonly id: Id;
  readonly sources: Citations;
  /** How well the statement itself stands. */
  readonly grade: Grade;
}

/** A ground of an inference. */
interface Ground<Id extends string = string> extends Statement<Id> {
  /** Whether it bears on the inference, in our judgement; the reason is in words. */
  readonly carries: boolean;
}

/** An inference of the essay by Fu, Peng and Khot: its grounds, how sure its authors were, what came later. */
export interface Inference<Id extends string = string, GroundId extends string = string, LaterId extends string = string> {
  readonly id: Id;
  /** How sure the essay is, on its own scale. */
  readonly essay: Certainty;
  readonly grounds: readonly Ground<GroundId>[];
  readonly later: readonly Statement<LaterId>[];
  readonly outcome: Outcome;
}

/** Words in content/<lang>/widgets/evidence.ts. */
const entries = [
  {
    id: 'base',
    // “Highly likely”.
    essay: 'hypothesis',
    grounds: [
      { id: 'base-data', sources: ['gpt3-paper', 'openai-models-2023-04'], grade: 'documented', carries: false },
      { id: 'base-window', sources: ['gpt3-paper', 'openai-models-2023-04'], grade: 'disputed', carries: true },
      { id: 'base-positions', sources: ['press-alibi-2021'], grade: 'inferred', carries: false },
    ],
    later: [
      { id: 'base-rebuilt', sources: ['gpt4-blog'], grade: 'documented' },
      { id: 'base-unnamed', sources: ['openai-model-index-2023'], grade: 'documented' },
    ],
    outcome: 'supported',
  },
  {
    id: 'tuned',
    // “Very likely … then tuned on instructions”.
    essay: 'hypothesis',
    grounds: [
      { id: 'tuned-both', sources: ['fu-2022'], grade: 'inferred', carries: false },
      { id: 'tuned-single', sources: ['fu-2022'], grade: 'inferred', carries: false },
    ],
    later: [{ id: 'tuned-base', sources: ['openai-model-index', 'openai-deprecations'], grade: 'documented' }],
    outcome: 'contradicted',
  },
  {
    id: 'reasoning',
    // “A hypothesis we tend to believe”.
    essay: 'hypothesis',
    grounds: [
      { id: 'reasoning-davinci', sources: ['fu-2022'], grade: 'inferred', carries: false },
      { id: 'reasoning-text1', sources: ['fu-2022'], grade: 'inferred', carries: true },
      { id: 'reasoning-palm', sources: ['fu-2022'], grade: 'inferred', carries: false },
    ],
    later: [
      { id: 'reasoning-ma', sources: ['ma-code-2023'], grade: 'documented' },
      { id: 'reasoning-zhao', sources: ['zhao-code-2026'], grade: 'documented' },
    ],
    outcome: 'disputed',
  },
  {
    id: 'unlock',
    // “A strong hypothesis”.
    essay: 'hypothesis',
    grounds: [
      { id: 'unlock-count', sources: ['instructgpt-paper'], grade: 'documented', carries: true },
      { id: 'unlock-compute', sources: ['instructgpt-paper', 'gpt3-paper'], grade: 'documented', carries: true },
    ],
    later: [{ id: 'unlock-gpt4', sources: ['gpt4-blog'], grade: 'documented' }],
    outcome: 'supported',
  },
  {
    id: 'larger',
    // “An educated guess”.
    essay: 'guess',
    grounds: [{ id: 'larger-experts', sources: ['fu-2022'], grade: 'inferred', carries: false }],
    later: [{ id: 'larger-size', sources: ['openai-model-index-2023'], grade: 'documented' }],
    outcome: 'silent',
  },
  {
    id: 'chatgpt',
    // Stated without any such word.
    essay: 'conclusion',
    grounds: [
      { id: 'chatgpt-index', sources: ['openai-model-index'], grade: 'documented', carries: false },
      { id: 'chatgpt-family', sources: ['chatgpt-blog'], grade: 'documented', carries: false },
    ],
    later: [{ id: 'chatgpt-name', sources: ['table-gpt'], grade: 'third-party' }],
    outcome: 'silent',
  },
] as const satisfies readonly Inference[];

type Entry = (typeof entries)[number];
export type InferenceId = Entry['id'];
export type GroundId = Entry['grounds'][number]['id'];
export type LaterId = Entry['later'][number]['id'];

/** The six inferences, in the order in which the story meets them. */
export const inferences: readonly Inference<InferenceId, GroundId, LaterId>[] = entries;
export const inferenceIds = entries.map(({ id }) => id) as readonly InferenceId[];
export const groundIds = entries.flatMap(({ grounds }) => grounds.map(({ id }) => id)) as readonly GroundId[];
