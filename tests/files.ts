import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
// AssemblyScript (`*.as.ts`) is another language: no parser of TypeScript reads it.
const text = /(?<!\.as)\.(?:[cm]?[jt]sx?|css|mdx|html|svg|json)$/;

function* below(path: string): Generator<string> {
  const full = join(root, path);
  if (!existsSync(full)) return;
  if (statSync(full).isFile()) return void (yield path);
  for (const name of readdirSync(full).sort()) yield* below(`${path}/${name}`);
}

/** The text files at and below these paths, by path from the project's root. */
export function filesBelow(...paths: string[]): Map<string, string> {
  const found = paths.flatMap((path) => [...below(path)]).filter((path) => text.test(path));
  return new Map(found.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** The files that make the site: all that has a place in the table of rooms. */
export const houseFiles = (): Map<string, string> =>
  filesBelow('content', 'src', 'scripts', 'public', 'tests', 'index.html', 'vite.config.ts');
