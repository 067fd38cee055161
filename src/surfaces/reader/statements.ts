import { abilityClaims } from '../../../content/facts/abilities.ts';
import { inferences } from '../../../content/facts/inferences.ts';
import { selfReport } from '../../../content/facts/selfReport.ts';
import type { Citations } from '../../../content/facts/schema.ts';
import matrixEn from '../../../content/en/widgets/ability-matrix.ts';
import evidenceEn from '../../../content/en/widgets/evidence.ts';
import reportEn from '../../../content/en/widgets/self-report.ts';
import type { Language } from '../../../content/languages.ts';
import type { Words } from '../../../content/words.ts';
import matrixZh from '../../../content/zh/widgets/ability-matrix.ts';
import evidenceZh from '../../../content/zh/widgets/evidence.ts';
import reportZh from '../../../content/zh/widgets/self-report.ts';

const matrix: Record<Language, Words<typeof matrixEn>> = { en: matrixEn, zh: matrixZh };
const evidence: Record<Language, Words<typeof evidenceEn>> = { en: evidenceEn, zh: evidenceZh };
const report: Record<Language, Words<typeof reportEn>> = { en: reportEn, zh: reportZh };

/** A sourced statement that only a figure makes, and where the figure shows it. */
export interface Statement {
  readonly id: string;
  readonly sources: Citations;
  readonly figure: keyof typeof titles;
  /** The figure's settings, as its address writes them. */
  readonly settings: string;
  /** What is shown there: several statements may share it. */
  readonly label: Readonly<Record<Language, string>>;
}

const both = (label: (lang: Language) => string): Statement['label'] => ({ en: label('en'), zh: label('zh') });

/** The names of the figures that make statements. */
export const titles = {
  'ability-matrix': both((lang) => matrix[lang].title),
  evidence: both((lang) => evidence[lang].title),
  'self-report': both((lang) => report[lang].title),
};

/** All statements of the three figures. */
export const statements: readonly Statement[] = [
  ...abilityClaims.map(({ id, sources, model, ability }) => ({
    id,
    sources,
    figure: 'ability-matrix' as const,
    settings: `model=${model}&ability=${ability}`,
    label: both((lang) => {
      const { options } = matrix[lang].knobs.ability;
      return `${matrix[lang].knobs.model.options[model]}${matrix[lang].colon}${options[ability]}`;
    }),
  })),
  ...inferences.flatMap(({ id: item, grounds, later }) =>
    [...grounds, ...later].map(({ id, sources }) => ({
      id,
      sources,
      figure: 'evidence' as const,
      settings: `item=${item}`,
      label: both((lang) => evidence[lang].items[item].short),
    })),
  ),
  ...selfReport.map(({ id, sources }) => ({
    id,
    sources,
    figure: 'self-report' as const,
    settings: 'moment=line',
    label: both((lang) => report[lang].moments.line.label),
  })),
];
