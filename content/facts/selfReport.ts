import type { Citations, Grade } from './schema.ts';

/** The maker's two sentences on FeedME, word for word: the same in every language, since they are a quotation. */
export const makersLines = [
  '“Supervised fine-tuning on human-written demonstrations and on model samples rated 7/7 by human labelers on an overall quality score”',
  '“FeedME (short for ‘feedback made easy’) models are trained by distilling the best completions from all of our models.”',
] as const;

/** How a sentence stands beside the maker's own line. */
export const verdicts = ['backed', 'invented', 'open'] as const;
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
  { id: 'best', verdict: 'backed', sources: ['openai-model-index'], grade: 'documented' },
  { id: 'itself', verdict: 'open', sources: ['chatgpt-blog'], grade: 'documented' },
] as const satisfies readonly SelfSentence[];

export type SelfSentenceId = (typeof entries)[number]['id'];

/** The sentences in the order of the answers. Words in content/<lang>/widgets/self-report.ts. */
export const selfReport: readonly SelfSentence<SelfSentenceId>[] = entries;
export const sentenceIds = entries.map(({ id }) => id) as readonly SelfSentenceId[];
