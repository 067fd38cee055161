import { claims as claimsEn } from '../../content/en/claims.ts';
import { glossary as glossaryEn } from '../../content/en/glossary.ts';
import { lineage as lineageEn } from '../../content/en/lineage.ts';
import { site as siteEn } from '../../content/en/site.ts';
import { training as trainingEn } from '../../content/en/training.ts';
import type { Language } from '../../content/languages.ts';
import { claims as claimsZh } from '../../content/zh/claims.ts';
import { glossary as glossaryZh } from '../../content/zh/glossary.ts';
import { lineage as lineageZh } from '../../content/zh/lineage.ts';
import { site as siteZh } from '../../content/zh/site.ts';
import { training as trainingZh } from '../../content/zh/training.ts';
import type { Words } from '../../content/words.ts';

/** The words of the site, language by language; the English ones give the shape. */
export const site: Record<Language, Words<typeof siteEn>> = { en: siteEn, zh: siteZh };
export const lineage: Record<Language, Words<typeof lineageEn>> = { en: lineageEn, zh: lineageZh };
export const claimWords: Record<Language, Words<typeof claimsEn>> = { en: claimsEn, zh: claimsZh };
export const trainingWords: Record<Language, Words<typeof trainingEn>> = { en: trainingEn, zh: trainingZh };
export const glossary: Record<Language, Record<string, { term: string; definition: string }>> = {
  en: glossaryEn,
  zh: glossaryZh,
};
