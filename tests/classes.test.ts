import { dirname, posix } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from './files.ts';

// A class that no rule names is a style somebody believes in: the types of CSS modules know any name.
const files = filesBelow('src');
const sheetsOf = (path: string, code: string): [name: string, sheet: string][] =>
  [...code.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)].map(([, name, from]) => [
    name!,
    posix.join(dirname(path), from!),
  ]);

test('every class of a style sheet that code asks for by name has a rule', () => {
  const asked: string[] = [];
  const missing: string[] = [];
  for (const [path, code] of files) {
    for (const [name, sheet] of sheetsOf(path, code)) {
      const classes = new Set([...files.get(sheet)!.matchAll(/\.([A-Za-z][\w-]*)/g)].map(([, found]) => found));
      for (const [, word] of code.matchAll(new RegExp(`\\b${name}\\['([\\w-]+)'\\]`, 'g'))) {
        asked.push(word!);
        if (!classes.has(word)) missing.push(`${path}: ${word}`);
      }
    }
  }
  expect(asked.length).toBeGreaterThan(300);
  expect(missing).toEqual([]);
});
