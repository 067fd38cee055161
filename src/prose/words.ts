import { glossary as glossaryEn } from '../../content/en/glossary.ts';
import { lineage as lineageEn } from '../../content/en/lineage.ts';
import { site as siteEn } from '../../content/en/site.ts';
import type { Language } from '../../content/languages.ts';
import { glossary as glossaryZh } from '../../content/zh/glossary.ts';
import { lineage as lineageZh } from '../../content/zh/lineage.ts';
import { site as siteZh } from '../../content/zh/site.ts';
import type { Words } from '../../content/words.ts';

/** The words of the site, language by language; the English ones give the shape. */
export const site: Record<Language, Words<typeof siteEn>> = { en: siteEn, zh: siteZh };
export const lineage: Record<Language, Words<typeof lineageEn>> = { en: lineageEn, zh: lineageZh };
export const glossary: Record<Language, Record<string, { term: string; definition: string }>> = {
  en: glossaryEn,
  zh: glossaryZh,
};
