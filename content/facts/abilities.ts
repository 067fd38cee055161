import type { ModelId } from './models.ts';
import type { Citations, Grade } from './schema.ts';

/** What is asked of each model. */
export const abilityIds = ['tuned', 'unaided', 'examples', 'code', 'reasoning', 'dialogue', 'best'] as const;
export type AbilityId = (typeof abilityIds)[number];

/** The models of the two branches, by date. */
export const judgedModels = [
  'davinci',
  'davinci-instruct-beta',
  'code-cushman-001',
  'text-davinci-001',
  'code-davinci-002',
  'text-davinci-002',
  'text-davinci-003',
  'chatgpt',
] as const satisfies readonly ModelId[];
export type JudgedModel = (typeof judgedModels)[number];

/** What a source answers. `partly` is “somewhat”, “weakly”, “less than before”. */
export type Says = 'yes' | 'partly' | 'no';

/** One source, or several that agree, on one ability of one model. The words are in content/<lang>/widgets/ability-matrix.ts. */
export interface AbilityClaim<Id extends string = string> {
  readonly id: Id;
  readonly model: JudgedModel;
  readonly ability: AbilityId;
  readonly says: Says;
  readonly sources: Citations;
  readonly grade: Grade;
}

/**
 * Claims as their sources make them, also where they contradict each other: the disagreement is what is shown. A grade
 * says how far a claim carries, not whether it is true. Sources of one maker that agree are one claim.
 */
const entries = [
  { id: 'davinci-tuned', model: 'davinci', ability: 'tuned', says: 'no', sources: ['gpt3-paper'], grade: 'documented' },
  {
    id: 'davinci-unaided',
    model: 'davinci',
    ability: 'unaided',
    says: 'partly',
    sources: ['instructgpt-paper'],
    grade: 'documented',
  },
  { id: 'davinci-examples', model: 'davinci', ability: 'examples', says: 'yes', sources: ['gpt3-paper'], grade: 'documented' },
  { id: 'davinci-code-test', model: 'davinci', ability: 'code', says: 'no', sources: ['codex-paper'], grade: 'documented' },
  { id: 'davinci-code-early', model: 'davinci', ability: 'code', says: 'partly', sources: ['codex-paper'], grade: 'documented' },
  { id: 'davinci-reasoning', model: 'davinci', ability: 'reasoning', says: 'no', sources: ['fu-2022'], grade: 'inferred' },

  {
    id: 'beta-tuned',
    model: 'davinci-instruct-beta',
    ability: 'tuned',
    says: 'yes',
    sources: ['openai-model-index'],
    grade: 'documented',
  },
  // Measured on the paper model that the index pairs with it.
  {
    id: 'beta-unaided',
    model: 'davinci-instruct-beta',
    ability: 'unaided',
    says: 'yes',
    sources: ['instructgpt-paper', 'openai-model-index-2023'],
    grade: 'inferred',
  },

  { id: 'cushman-tuned', model: 'code-cushman-001', ability: 'tuned', says: 'no', sources: ['fu-2022'], grade: 'inferred' },
  {
    id: 'cushman-code',
    model: 'code-cushman-001',
    ability: 'code',
    says: 'yes',
    sources: ['openai-models-2023-04'],
    grade: 'documented',
  },
  {
    id: 'cushman-reasoning',
    model: 'code-cushman-001',
    ability: 'reasoning',
    says: 'partly',
    sources: ['fu-2022'],
    grade: 'inferred',
  },

  {
    id: 'text1-tuned',
    model: 'text-davinci-001',
    ability: 'tuned',
    says: 'yes',
    sources: ['openai-model-index'],
    grade: 'documented',
  },
  // The post names no id; an engine list of the same day does.
  {
    id: 'text1-unaided',
    model: 'text-davinci-001',
    ability: 'unaided',
    says: 'yes',
    sources: ['instructgpt-blog', 'engine-names-2022'],
    grade: 'third-party',
  },
  // The first edition of the essay, struck out in the later ones.
  {
    id: 'text1-reasoning-first',
    model: 'text-davinci-001',
    ability: 'reasoning',
    says: 'no',
    sources: ['fu-2022'],
    grade: 'inferred',
  },
  {
    id: 'text1-reasoning-later',
    model: 'text-davinci-001',
    ability: 'reasoning',
    says: 'partly',
    sources: ['fu-2022'],
    grade: 'inferred',
  },

  {
    id: 'code2-tuned-openai',
    model: 'code-davinci-002',
    ability: 'tuned',
    says: 'no',
    sources: ['openai-model-index', 'openai-deprecations'],
    grade: 'documented',
  },
  { id: 'code2-tuned-fu', model: 'code-davinci-002', ability: 'tuned', says: 'yes', sources: ['fu-2022'], grade: 'inferred' },
  {
    // It repeats an inference, so it carries no further.
    id: 'code2-tuned-essay',
    model: 'code-davinci-002',
    ability: 'tuned',
    says: 'yes',
    sources: ['seed-003'],
    grade: 'inferred',
  },
  {
    id: 'code2-unaided-list',
    model: 'code-davinci-002',
    ability: 'unaided',
    says: 'yes',
    sources: ['fu-2022'],
    grade: 'inferred',
  },
  {
    id: 'code2-unaided-compared',
    model: 'code-davinci-002',
    ability: 'unaided',
    says: 'partly',
    sources: ['fu-2022'],
    grade: 'inferred',
  },
  { id: 'code2-examples', model: 'code-davinci-002', ability: 'examples', says: 'yes', sources: ['fu-2022'], grade: 'inferred' },
  {
    id: 'code2-code',
    model: 'code-davinci-002',
    ability: 'code',
    says: 'yes',
    sources: ['openai-models-2023-04'],
    grade: 'documented',
  },
  {
    id: 'code2-reasoning',
    model: 'code-davinci-002',
    ability: 'reasoning',
    says: 'yes',
    sources: ['suzgun-2022'],
    grade: 'documented',
  },
  { id: 'code2-best', model: 'code-davinci-002', ability: 'best', says: 'yes', sources: ['fu-2022'], grade: 'inferred' },

  {
    id: 'text2-tuned',
    model: 'text-davinci-002',
    ability: 'tuned',
    says: 'yes',
    sources: ['openai-model-index'],
    grade: 'documented',
  },
  { id: 'text2-unaided', model: 'text-davinci-002', ability: 'unaided', says: 'yes', sources: ['fu-2022'], grade: 'inferred' },
  { id: 'text2-examples', model: 'text-davinci-002', ability: 'examples', says: 'partly', sources: ['fu-2022'], grade: 'inferred' },
  { id: 'text2-code', model: 'text-davinci-002', ability: 'code', says: 'yes', sources: ['fu-2022'], grade: 'inferred' },
  {
    id: 'text2-reasoning',
    model: 'text-davinci-002',
    ability: 'reasoning',
    says: 'yes',
    sources: ['kojima-2022'],
    grade: 'documented',
  },
  { id: 'text2-best', model: 'text-davinci-002', ability: 'best', says: 'no', sources: ['fu-2022'], grade: 'inferred' },

  {
    id: 'text3-tuned',
    model: 'text-davinci-003',
    ability: 'tuned',
    says: 'yes',
    sources: ['openai-model-index'],
    grade: 'documented',
  },
  {
    id: 'text3-unaided',
    model: 'text-davinci-003',
    ability: 'unaided',
    says: 'yes',
    sources: ['openai-models-2023-04'],
    grade: 'documented',
  },
  { id: 'text3-examples', model: 'text-davinci-003', ability: 'examples', says: 'partly', sources: ['fu-2022'], grade: 'inferred' },
  {
    id: 'text3-best-openai',
    model: 'text-davinci-003',
    ability: 'best',
    says: 'yes',
    sources: ['openai-models-2023-01'],
    grade: 'documented',
  },
  { id: 'text3-best-fu', model: 'text-davinci-003', ability: 'best', says: 'no', sources: ['fu-2022'], grade: 'inferred' },
  { id: 'text3-best-ye', model: 'text-davinci-003', ability: 'best', says: 'partly', sources: ['ye-2023'], grade: 'third-party' },

  { id: 'chat-tuned', model: 'chatgpt', ability: 'tuned', says: 'yes', sources: ['chatgpt-blog'], grade: 'documented' },
  { id: 'chat-unaided', model: 'chatgpt', ability: 'unaided', says: 'yes', sources: ['chatgpt-blog'], grade: 'documented' },
  { id: 'chat-examples', model: 'chatgpt', ability: 'examples', says: 'no', sources: ['fu-2022'], grade: 'inferred' },
  { id: 'chat-code', model: 'chatgpt', ability: 'code', says: 'yes', sources: ['chatgpt-blog'], grade: 'documented' },
  { id: 'chat-reasoning', model: 'chatgpt', ability: 'reasoning', says: 'partly', sources: ['fu-2022'], grade: 'inferred' },
  { id: 'chat-dialogue', model: 'chatgpt', ability: 'dialogue', says: 'yes', sources: ['chatgpt-blog'], grade: 'documented' },
] as const satisfies readonly AbilityClaim[];

export type AbilityClaimId = (typeof entries)[number]['id'];

/** All claims on abilities, model by model. */
export const abilityClaims: readonly AbilityClaim<AbilityClaimId>[] = entries;
