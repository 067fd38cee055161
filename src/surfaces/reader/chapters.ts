import type { ComponentType } from 'react';
import type { MDXComponents } from 'mdx/types';
import type { Language } from '../../../content/languages.ts';

export interface Chapter {
  number: number;
  id: string;
  slug: string;
  title: string;
  dek: string;
  asOf: string;
  Content: ComponentType<{ components?: MDXComponents }>;
}

interface ChapterFile {
  default: Chapter['Content'];
  frontmatter: { id: string; title: string; dek: string; asOf: string };
}

const files = import.meta.glob<ChapterFile>('../../../content/*/chapters/*.mdx', { eager: true });

/** The chapters of a language in their order. `content/en/chapters/01-a-family.mdx` is chapter 1 at `chapters/a-family/`. */
export function chapters(lang: Language): Chapter[] {
  return Object.entries(files)
    .flatMap(([path, { default: Content, frontmatter }]) => {
      const [, folder, number, slug] = /content\/(\w+)\/chapters\/(\d+)-([a-z0-9-]+)\.mdx$/.exec(path) ?? [];
      return folder === lang && number && slug ? [{ ...frontmatter, number: Number(number), slug, Content }] : [];
    })
    .sort((a, b) => a.number - b.number);
}
