import type { Citations, Grade } from './schema.ts';

/** How a sentence stands beside the maker's own line. */
export const verdicts = ['right', 'invented', 'open'] as const;
export type SelfVerdict = (typeof verdicts)[number];

/** What ChatGPT answered about FeedME, as an essay of early 2023 prints it: in our words, sentence by sentence. */
export interface SelfSentence<Id extends string = string> {
  readonly id: Id;
  readonly verdict: SelfVerdict;
  /** What the verdict rests on. */
  readonly sources: Citations;
  readonly grade: Grade;
}

const entries = [
  { id: 'easy', verdict: 'invented', sources: ['openai-model-index'], grade: 'documented' },
  { id: 'window', verdict: 'invented', sources: ['openai-model-index'], grade: 'documented' },
  { id: 'best', verdict: 'right', sources: ['openai-model-index'], grade: 'documented' },
  { id: 'itself', verdict: 'open', sources: ['chatgpt-blog'], grade: 'documented' },
] as const satisfies readonly SelfSentence[];

export type SelfSentenceId = (typeof entries)[number]['id'];

/** The sentences in the order of the answers. Words in content/<lang>/widgets/self-report.ts. */
export const selfReport: readonly SelfSentence<SelfSentenceId>[] = entries;
export const sentenceIds = entries.map(({ id }) => id) as readonly SelfSentenceId[];
