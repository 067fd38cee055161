// What pages the built site has: read from the folder, so that a new page is tested without a line of test code.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built site, and the one with the tests' own example widget. */
export const dist = fileURLToPath(new URL('../dist', import.meta.url));
export const fixtures = fileURLToPath(new URL('../node_modules/.cache/dist-fixtures', import.meta.url));

/**
 * Every HTML page of a built folder, in a fixed order. `path` is the address relative to the site's root without a
 * leading slash (`zh/chapters/one/`, `404.html`); `kind` is `home`, `chapter`, `widget`, or else the first folder.
 * @param {string} [folder]
 * @returns {{path: string, file: string, language: string, kind: string}[]}
 */
export function pages(folder = dist) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const path = name
        .split(sep)
        .join('/')
        .replace(/(^|\/)index\.html$/, '$1');
      const file = join(folder, name);
      const language = /<html[^>]*\slang="?([\w-]+)/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
      return { path, file, language, kind: kindOf(path) };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function kindOf(path) {
  const [first = '', second] = path.replace(/^[a-z]{2}\//, '').split('/');
  if (first === '') return 'home';
  if (first === '404.html') return '404';
  if (first === 'chapters' && second) return 'chapter';
  if (first === 'w' && second) return 'widget';
  return first;
}

/**
 * One page of every kind in every language: what is too slow to run over all of them.
 * @param {string} [folder]
 */
export function sample(folder = dist) {
  const seen = new Set();
  return pages(folder).filter(({ kind, language }) => !seen.has(kind + language) && seen.add(kind + language));
}

/** A page's path with the project's root for messages: `dist/zh/index.html`. */
export function shortName(file) {
  return relative(fileURLToPath(new URL('..', import.meta.url)), file);
}
