// Finds, or else installs, what the tests need outside npm: a Chromium, a Java for the HTML validator, a Firefox.
// A candidate counts only if it starts: on Ubuntu, for one, /usr/bin/chromium-browser is a stub that asks for snap.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const record = join(root, 'node_modules/.cache/browsers.json');
const playwrightCli = join(root, 'node_modules/playwright-core/cli.js');

/**
 * What set-up found: paths, and `firefox` undefined where there is none.
 * @returns {{chromium: string, java: string, firefox?: string}}
 * @throws if set-up has not run
 */
export function found() {
  if (!existsSync(record)) throw new Error('No browser recorded yet: run `node tests/setup.mjs --browser` first');
  return JSON.parse(readFileSync(record, 'utf8'));
}

/** Finds or installs all three and records them; ends the process with a clear message where one cannot be had. */
export async function prepare() {
  const known = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : {};
  const chromium = await chromiumPath(known.chromium);
  const java = javaPath();
  const firefox = firefoxPath();
  mkdirSync(dirname(record), { recursive: true });
  writeFileSync(record, JSON.stringify({ chromium, java, firefox }, null, 2));
}

/** Chromium: the reader's wish, the last one found, Playwright's own, the system's; else a download; else apt. */
async function chromiumPath(last) {
  const wish = process.env.CHROMIUM_PATH;
  if (wish) {
    const path = await launched(wish);
    if (path) return path;
    console.warn(`CHROMIUM_PATH=${wish} does not start; looking for another.`);
  }
  if (last && existsSync(last) && (await launched(last))) return last;
  const here = (await launched()) ?? (await firstLaunched());
  if (here) return here;

  console.log('No Chromium here: trying Playwright’s download …');
  // A proxy that swallows packets would hold it for ever, hence the limit of five minutes.
  run(process.execPath, [playwrightCli, 'install', 'chromium', '--only-shell'], 300_000);
  const own = await launched();
  if (own) return own;

  if (aptGet('chromium', 'fonts-noto-cjk')) {
    const path = await firstLaunched();
    if (path) return path;
  }
  // Where apt's chromium is only a snap stub, Playwright's download may be there and lack nothing but libraries.
  if (isRoot() && run(process.execPath, [playwrightCli, 'install-deps', 'chromium'], 600_000)) {
    const path = await launched();
    if (path) return path;
  }
  return stop(
    'No browser for the tests. Install Chromium or Chrome, or set CHROMIUM_PATH to one,',
    'or run `npx playwright install chromium`, then `npm test` again.',
  );
}

/** The path of a Chromium that starts, asked for by path, or Playwright's own when no path is given. */
async function launched(path) {
  if (path && !existsSync(path)) return undefined;
  const { chromium } = await import('playwright-core');
  try {
    const server = await chromium.launchServer({ timeout: 30_000, ...(path && { executablePath: path }) });
    const file = server.process().spawnfile;
    await server.close();
    return file;
  } catch {
    return undefined;
  }
}

async function firstLaunched() {
  for (const path of chromiumPlaces()) {
    const file = await launched(path);
    if (file) return file;
  }
  return undefined;
}

function chromiumPlaces() {
  if (process.platform === 'darwin')
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  if (process.platform === 'win32')
    return windowsFolders().flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]);
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
  return onPath(names);
}

/** Java for the Nu validator. macOS has a /usr/bin/java that only opens a dialogue, so it must say its version. */
function javaPath() {
  const places = () => [
    ...(process.env.JAVA_HOME ? [join(process.env.JAVA_HOME, 'bin', process.platform === 'win32' ? 'java.exe' : 'java')] : []),
    'java',
  ];
  const runs = () => places().find((path) => run(path, ['-version'], 20_000, 'ignore'));
  const here = runs();
  if (here) return here;
  if (aptGet('default-jre-headless')) {
    const path = runs();
    if (path) return path;
  }
  return stop('No Java for the HTML validator. Install a Java runtime (17 or newer) so that `java` runs, then `npm test` again.');
}

/** Firefox for the second-browser smoke: an error on CI, elsewhere the smoke says it was skipped. */
function firefoxPath() {
  const places = () => {
    if (process.platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
    if (process.platform === 'win32') return windowsFolders().map((folder) => join(folder, 'Mozilla Firefox/firefox.exe'));
    return onPath(['firefox-esr', 'firefox']);
  };
  const runs = () =>
    [process.env.FIREFOX_PATH, ...places()].find(
      (path) => path && existsSync(path) && run(path, ['--headless', '--version'], 20_000, 'ignore'),
    );
  const here = runs();
  if (here) return here;
  if (aptGet('firefox-esr')) {
    const path = runs();
    if (path) return path;
  }
  const advice = 'No Firefox for the second-browser smoke. Install one, or set FIREFOX_PATH.';
  if (process.env.CI) return stop(advice);
  console.warn(`${advice} It will be reported as skipped.`);
  return undefined;
}

let updated = false;
/**
 * Installs Debian packages where that needs no password; false where there is no apt, no right or no network.
 * @param {...string} packages
 * @returns {boolean}
 */
export function aptGet(...packages) {
  if (process.platform !== 'linux' || onPath(['apt-get']).length === 0) return false;
  const first = isRoot() ? [] : ['sudo', '-n'];
  if (!isRoot() && !run('sudo', ['-n', 'true'], 10_000, 'ignore')) return false;
  const apt = (...words) => {
    const [command, ...rest] = [
      ...first,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      '-o',
      'DPkg::Lock::Timeout=120',
      ...words,
    ];
    return run(command, rest, 600_000);
  };
  console.log(`Installing ${packages.join(', ')} by apt …`);
  updated ||= apt('update', '-qq');
  return apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

function isRoot() {
  return process.getuid?.() === 0;
}

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(':').filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).filter((path) => existsSync(path));
}

function windowsFolders() {
  return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);
}

function run(command, words, timeout, output = 'inherit') {
  return spawnSync(command, words, { cwd: root, stdio: ['ignore', output, output], timeout }).status === 0;
}

function stop(...lines) {
  console.error(`\n${lines.join('\n')}\n`);
  process.exit(1);
}
