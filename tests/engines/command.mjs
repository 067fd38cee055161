import { spawnSync } from 'node:child_process';

const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
delete env.NODE_ENV;

/**
 * @param {string} command
 * @param {string[]} words
 * @returns {boolean} whether the command is there and starts
 */
export const runs = (command, words) => spawnSync(command, words, { stdio: 'ignore', timeout: 30_000 }).status === 0;

/**
 * Runs a command to its end.
 * @param {string} command
 * @param {string[]} words
 * @param {string} cwd
 * @throws with the end of what it said, if it fails
 */
export function run(command, words, cwd) {
  const { status, error, stdout, stderr } = spawnSync(command, words, { cwd, env, encoding: 'utf8', timeout: 180_000 });
  if (status !== 0) throw new Error(`the build fails: ${error ?? `${stdout}\n${stderr}`.trim().slice(-2000)}`);
}

/** The same for a script of an npm package, which is run by its file. */
export const node = (file, words, cwd) => run(process.execPath, [file, ...words], cwd);
