import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from '../npm.mjs';

/** Where the engines that come from npm live, and all blogs: outside the project's own packages, and never committed. */
export const folder = fileURLToPath(new URL('../../node_modules/.cache/engines', import.meta.url));

/** What the packages themselves depend on is taken as it was on this day, so that a run next year installs the same. */
const day = '2026-06-15';

/**
 * @param {Record<string, string>} packages names and exact versions
 * @returns {boolean} whether all of them are installed in these versions
 */
export const hasPackages = (packages) =>
  Object.entries(packages).every(([name, version]) => {
    const file = join(folder, 'node_modules', name, 'package.json');
    return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === version;
  });

/**
 * Installs packages beside those that are there already.
 * @param {Record<string, string>} packages
 * @returns {boolean} whether that went well
 */
export function installPackages(packages) {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'package.json');
  const known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).dependencies : {};
  writeFileSync(file, JSON.stringify({ private: true, dependencies: { ...known, ...packages } }, null, 2));
  return npm(['install', '--no-package-lock', `--before=${day}`], folder);
}

/** A file of an installed package. */
export const bin = (name, file) => join(folder, 'node_modules', name, file);
