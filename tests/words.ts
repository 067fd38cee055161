import type { Language } from '../content/languages.ts';

/** Every text of a language file, with the keys that lead to it. */
export function textsOf(words: unknown, path: string): [path: string, text: string][] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => textsOf(value, `${path} › ${key}`));
}

/** All modules of words: `en/site.ts` and so on, each with what it exports. */
export const wordModules: ReadonlyMap<string, unknown> = new Map(
  Object.entries(
    import.meta.glob(['../content/*/**/*.ts', '!../content/facts/**', '!../content/measured/**', '!../content/**/*.test.ts'], {
      eager: true,
    }),
  ).map(([path, module]) => [path.replace(/^\.\.\/content\//, ''), module]),
);

/** The modules of one language by their path in its folder. */
export const modulesOf = (lang: Language): Map<string, unknown> =>
  new Map(
    [...wordModules].filter(([path]) => path.startsWith(`${lang}/`)).map(([path, module]) => [path.slice(lang.length + 1), module]),
  );

/** The chapters of every language as they are written: `en/chapters/01-a-family.mdx`. */
export const chapterSources: ReadonlyMap<string, string> = new Map(
  Object.entries(import.meta.glob<string>('../content/*/chapters/*.mdx', { eager: true, query: '?raw', import: 'default' })).map(
    ([path, source]) => [path.replace(/^\.\.\/content\//, ''), source],
  ),
);
