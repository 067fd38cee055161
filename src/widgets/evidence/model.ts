import {
  certainties,
  type Certainty,
  groundIds,
  inferenceIds,
  inferences,
  type InferenceId,
  type Outcome,
} from '../../../content/facts/inferences.ts';
import { choice, type Knob, list, type Settings, toggle } from '../../contract/knobs.ts';

export type Mark = `${InferenceId}-${Certainty}`;
const marks = inferenceIds.flatMap((id) => certainties.map((certainty): Mark => `${id}-${certainty}`));

// The inference is chosen in the picture.
const drawn = <T>(knob: Knob<T>): Knob<T> => ({ ...knob, control: { kind: 'none' } });

export const knobs = {
  item: drawn(choice('base', inferenceIds)),
  /** The reader's grades, at most one for each inference. */
  given: list<Mark>([], marks, inferenceIds.length, { distinct: true }),
  /** The grounds the reader lets count. */
  counted: list([], groundIds, groundIds.length, { distinct: true }),
  reveal: toggle(false),
};
export type EvidenceSettings = Settings<typeof knobs>;

export interface Row {
  readonly id: InferenceId;
  /** The reader's grade, if there is one. */
  readonly mine: Certainty | null;
  /** Seen only when the reader has graded it, or asked to see everything. */
  readonly known: { readonly essay: Certainty; readonly outcome: Outcome } | null;
}

export interface EvidenceFrame {
  readonly rows: readonly Row[];
  readonly item: InferenceId;
  readonly graded: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
}

const outcomes = { contradicted: 0, disputed: 0, supported: 0, silent: 0 };
for (const { outcome } of inferences) outcomes[outcome] += 1;

/** The grade a list of marks gives an inference; the last one counts. */
export function gradeOf(given: readonly Mark[], id: InferenceId): Certainty | null {
  return certainties.find((certainty) => given.findLast((mark) => mark.startsWith(`${id}-`)) === `${id}-${certainty}`) ?? null;
}

/** The marks with one inference graded anew. */
export const graded = (given: readonly Mark[], id: InferenceId, certainty: Certainty): Mark[] => [
  ...given.filter((mark) => !mark.startsWith(`${id}-`)),
  `${id}-${certainty}`,
];

export function frame({ item, given, reveal }: EvidenceSettings): EvidenceFrame {
  const rows = inferences.map(({ id, essay, outcome }): Row => {
    const mine = gradeOf(given, id);
    return { id, mine, known: mine !== null || reveal ? { essay, outcome } : null };
  });
  return { rows, item, graded: rows.filter(({ mine }) => mine !== null).length, outcomes };
}
