import { abilityClaims, type AbilityClaim, type AbilityClaimId } from '../../../content/facts/abilities.ts';
import { whoSays } from '../../../content/facts/cite.ts';
import { tables } from '../../../content/facts/tables.ts';
import { training, type Unit } from '../../../content/facts/training.ts';
import { languageOf } from '../../../content/languages.ts';
import { fill } from '../../../content/fill.ts';
import { formatNumber } from '../../../content/numbers.ts';
import type { Words } from '../../../content/words.ts';
import type english from '../../../content/en/widgets/ability-matrix.ts';
import type { Cell, MatrixSettings } from './model.ts';

export type MatrixText = Words<typeof english>;
export type MomentId = keyof (typeof english)['moments'] & string;

const { hardTasks, hardTasksCodex, multiArithPlain, multiArithSteps } = training.prompting;
const humanEval = tables.humaneval.rows.find(({ id }) => id === 'gpt-3-any-size')!;

/** The figures that claims name, with their units. */
const figures = {
  humanEvalGpt3: { value: humanEval.values[0], unit: tables.humaneval.columns.pass1 },
  bbhAbove: hardTasksCodex,
  bbhTasks: hardTasks,
  multiArithPlain,
  multiArithSteps,
} as const satisfies Record<string, { value: number | null; unit: Unit }>;

const claimOf = new Map<string, AbilityClaim<AbilityClaimId>>(abilityClaims.map((claim) => [claim.id, claim]));

/** What a claim says, with its figures from the fact base, and who makes it. */
export function told(id: AbilityClaimId, text: MatrixText, lang: string): { claim: AbilityClaim; sentence: string; by: string[] } {
  const claim = claimOf.get(id)!;
  const language = languageOf(lang);
  const values = Object.fromEntries(
    Object.entries(figures).map(([name, { value, unit }]) => [name, formatNumber(value ?? 0, { unit, lang: language })]),
  );
  return { claim, sentence: fill(text.claims[id], values), by: claim.sources.map((source) => whoSays(source, text.unnamed)) };
}

/** What a cell is called where its conflict is spoken of. */
export const cellKey = ({ model, ability }: Pick<Cell, 'model' | 'ability'>): string => `${model}.${ability}`;

export const nameOf = (model: MatrixSettings['model'], text: MatrixText): string => text.models[model];

/** The answers in a cell, spoken. */
export const spoken = ({ sides }: Pick<Cell, 'sides'>, text: MatrixText): string =>
  sides.map(({ says, grade }) => fill(text.graded, { says: text.says[says], grade: text.grades[grade] })).join(text.against) ||
  text.nobody;
