import { selfReport, type SelfSentenceId, sentenceIds, type SelfVerdict, verdicts } from '../../../content/facts/selfReport.ts';
import { list, type Settings, toggle } from '../../contract/knobs.ts';

export type Mark = `${SelfSentenceId}-${SelfVerdict}`;
const marks = sentenceIds.flatMap((id) => verdicts.map((verdict): Mark => `${id}-${verdict}`));

export const knobs = {
  /** How the reader judges the sentences, at most one verdict for each. */
  marks: list<Mark>([], marks, sentenceIds.length, { distinct: true }),
  /** Whether the maker's line lies open. */
  line: toggle(false),
};
export type ReportSettings = Settings<typeof knobs>;

export interface Judged {
  readonly id: SelfSentenceId;
  readonly mine: SelfVerdict | null;
  /** Beside the maker's line: known once that lies open. */
  readonly verdict: SelfVerdict | null;
}

export interface ReportFrame {
  readonly sentences: readonly Judged[];
  readonly marked: number;
  /** Verdicts of the reader that agree with ours, counted when the line lies open. */
  readonly agreed: number;
  readonly counts: Readonly<Record<SelfVerdict, number>>;
}

const counts = { backed: 0, invented: 0, open: 0 };
for (const { verdict } of selfReport) counts[verdict] += 1;

/** The marks with one sentence judged anew. */
export const judged = (given: readonly Mark[], id: SelfSentenceId, verdict: SelfVerdict): Mark[] => [
  ...given.filter((mark) => !mark.startsWith(`${id}-`)),
  `${id}-${verdict}`,
];

export function frame({ marks: given, line }: ReportSettings): ReportFrame {
  const sentences = selfReport.map(({ id, verdict }): Judged => {
    const last = given.findLast((mark) => mark.startsWith(`${id}-`));
    return { id, mine: verdicts.find((each) => last === `${id}-${each}`) ?? null, verdict: line ? verdict : null };
  });
  return {
    sentences,
    marked: sentences.filter(({ mine }) => mine !== null).length,
    agreed: line ? sentences.filter(({ mine, verdict }) => mine === verdict).length : 0,
    counts,
  };
}
