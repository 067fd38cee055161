// npm, as set-up and the tests call it. Plain Node: it runs before any package is there.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs npm; under `npm run` its own file is known, which spares Windows the `npm.cmd` shell.
 * @param {string[]} words
 * @param {string} [cwd] the folder whose package.json is meant; the project's where none is given
 * @returns {boolean} whether it went well
 */
export function npm(words, cwd = root) {
  const own = process.env.npm_execpath;
  const [command, first] = own && /npm-cli\.c?js$/.test(own) ? [process.execPath, [own]] : ['npm', []];
  // No standard input: npm must never wait for an answer. `--include=dev` undoes a user's NODE_ENV=production;
  // nothing we use needs an install script, and one of them (vnu-jar) would download a Java.
  const flags = ['--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync(command, [...first, ...words, ...flags], {
    cwd,
    // All to standard error: `npm run oracle` prints JSON, and nothing else may stand on its standard output.
    stdio: ['ignore', 2, 2],
    shell: command === 'npm' && process.platform === 'win32',
  });
  return status === 0;
}
