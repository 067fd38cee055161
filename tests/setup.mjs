// Makes a fresh clone ready, and does nothing when it is: `npm start`, `npm test` and `npm run dev` all begin with it.
// It runs inside the scripts and not as `prestart`, because npm skips those under ignore-scripts=true.
//
//   node tests/setup.mjs            Node and packages
//   node tests/setup.mjs --browser  and a browser, Java for the HTML validator, and Firefox
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { npm } from './npm.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const stampFile = `${root}node_modules/.stamp`;

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return;
  console.error(`This project needs Node 20.19 or newer (also 22.12, 24); this is ${process.version}. See https://nodejs.org`);
  process.exit(1);
}

/** What the installed packages depend on: the lockfile, and the platform and Node ABI that native packages are for. */
function stamp() {
  const lock = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
  return [lock, process.platform, process.arch, process.versions.modules].join(' ');
}

function install() {
  const wanted = stamp();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  console.error('Installing packages …');
  if (!npm(['ci']) && !npm(['install', '--no-save'])) {
    console.error('The packages could not be installed: see npm’s message above. Is the network there?');
    process.exit(1);
  }
  writeFileSync(stampFile, wanted);
}

refuseOldNode();
install();
if (process.argv.includes('--browser')) {
  // Only now: this module needs packages.
  const { prepare } = await import('./browsers.mjs');
  await prepare();
}
