// npm run claims: computes every study for the seeds 1 to 20 and writes what the site may say (see claims.ts). Each seed's numbers are
// kept under the hash of the code that computed them, so a run that was stopped goes on, and code that did not change costs nothing.
//
//   npm run claims             all studies
//   npm run claims animals     only these; the others keep the numbers they have
import { fork, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { kernels } from '../scripts/kernels.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, 'node_modules/.cache/claims');
const recordFile = join(root, 'docs/claims.json');
const measuredFile = join(root, 'content/measured/claims.ts');

const { module: house } = await runnerImport(`${root}tests/claims.ts`, {
  root,
  configFile: false,
  plugins: [kernels()],
  logLevel: 'silent',
});

/** Another process may be reading: written beside, then renamed. */
function put(file, text) {
  writeFileSync(`${file}.${process.pid}`, text);
  renameSync(`${file}.${process.pid}`, file);
}

/** All seeds' numbers of a study, by as many processes as there are processors. */
async function compute(id, path) {
  const { code, hash } = await house.bundle(path);
  const folder = join(cache, `${id}-${hash}`);
  mkdirSync(folder, { recursive: true });
  const script = join(folder, 'study.cjs');
  put(script, code);
  const fileOf = (seed) => join(folder, `${seed}.json`);
  const all = Array.from({ length: house.SEEDS }, (_, i) => i + 1);
  const left = all.filter((seed) => !existsSync(fileOf(seed)));
  console.log(`${id} ${hash}: ${all.length - left.length} seeds known, ${left.length} to compute`);
  const work = () =>
    new Promise((resolve, reject) => {
      if (left.length === 0) return resolve();
      const child = fork(join(root, 'tests/claimsWorker.mjs'), [script]);
      const next = () => (left.length > 0 ? child.send(left.shift()) : child.disconnect());
      child.on('message', ({ seed, numbers, seconds }) => {
        put(fileOf(seed), JSON.stringify(numbers));
        console.log(`  ${id}, seed ${seed}: ${seconds.toFixed(1)} s`);
        next();
      });
      child.on('error', reject);
      child.on('exit', (status) => (status === 0 ? resolve() : reject(new Error(`${id}: a process ended with ${status}`))));
      next();
    });
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return { hash, numbers: house.columns(all.map((seed) => JSON.parse(readFileSync(fileOf(seed), 'utf8')))) };
}

const asked = process.argv.slice(2);
const unknown = asked.filter((id) => !house.studies.has(id));
if (unknown.length > 0) {
  console.error(`No such study: ${unknown.join(', ')}. There are ${[...house.studies.keys()].join(', ')}.`);
  process.exit(1);
}

const before = existsSync(recordFile) ? JSON.parse(readFileSync(recordFile, 'utf8')) : {};
const record = {};
for (const [id, path] of [...house.studies].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
  if (asked.length === 0 || asked.includes(id)) record[id] = await compute(id, path);
  else if (before[id]) record[id] = before[id];
}

put(recordFile, JSON.stringify(record));
put(join(root, 'docs/claims.md'), house.page(record));
put(
  measuredFile,
  `/** Numbers of the claims, written by \`npm run claims\` from docs/claims.json; see tests/claims.ts for their names. */
export const claims: Readonly<Record<string, Readonly<Record<string, string>>>> = ${JSON.stringify(house.measured(record), undefined, 2)};
`,
);
spawnSync(process.execPath, [join(root, 'node_modules/oxfmt/bin/oxfmt'), recordFile, measuredFile], { cwd: root, stdio: 'ignore' });

const hashes = Object.fromEntries(Object.entries(record).map(([id, { hash }]) => [id, hash]));
const wrong = house.faults(record, hashes);
console.log(wrong.length > 0 ? wrong.join('\n') : `${house.claims.length} claims hold; written to docs/claims.md`);
process.exitCode = wrong.length > 0 ? 1 : 0;
