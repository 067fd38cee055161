import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { runnerImport } from 'vite';

/** Ends a script with one sentence for the person at the keyboard. */
export function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** Reads a TypeScript module of the project, which Node 20 cannot. */
export async function load(path) {
  const { module } = await runnerImport(resolve(path), { configFile: false, logLevel: 'silent' });
  return module;
}

/** Writes new files, all or none: what is there already is never touched. */
export async function put(files) {
  const there = Object.keys(files).filter((path) => existsSync(path));
  if (there.length > 0) stop(`Nothing was written, because this is there already: ${there.join(', ')}.`);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    process.stdout.write(`${path}\n`);
  }
}
