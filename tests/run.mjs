// All tests in order, after set-up: what `npm test` runs. A failing step does not stop the others, except those that
// need its result. The last line is `N passed, N failed`, with `, N skipped` where something was.
//
//   node tests/run.mjs                 everything
//   node tests/run.mjs unit browser    only these steps (those that look at the site use the dist that is there)
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, 'node_modules/.cache');
process.chdir(root);
mkdirSync(cache, { recursive: true });
// A user's NODE_ENV would otherwise decide which React is built and tested.
delete process.env.NODE_ENV;

/** Runs a local tool by its file, never by `npx`, which would fetch what is missing. */
function tool(file, words, env = {}) {
  const { status } = spawnSync(process.execPath, [join('node_modules', file), ...words], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return status === 0;
}

const one = (good) => ({ passed: good ? 1 : 0, failed: good ? 0 : 1 });
const sum = (results) => ({
  passed: results.reduce((total, { passed }) => total + passed, 0),
  failed: results.reduce((total, { failed }) => total + failed, 0),
  skipped: results.reduce((total, { skipped = 0 }) => total + skipped, 0),
});

/** Runs a test runner that writes a JSON report, and counts from it; a run without a report is a failure. */
function reported(name, launch, count) {
  const file = join(cache, `${name}.json`);
  rmSync(file, { force: true });
  const good = launch(file);
  if (!existsSync(file)) return one(false);
  const result = count(JSON.parse(readFileSync(file, 'utf8')));
  // The runner may fail without a failed test: a file that does not load, an unhandled rejection, no test at all.
  return { ...result, failed: good ? result.failed : Math.max(1, result.failed) };
}

const steps = {
  // Each tsconfig at the top is a program of its own: the whole, and the rooms that compile without the DOM.
  types: () =>
    sum(
      readdirSync('.')
        .filter((name) => /^tsconfig.*\.json$/.test(name))
        .map((name) => one(tool('typescript/bin/tsc', ['--noEmit', '-p', name]))),
    ),
  lint: () => sum([one(tool('oxlint/bin/oxlint', ['--deny-warnings'])), one(tool('oxfmt/bin/oxfmt', ['--check']))]),
  unit: () =>
    reported(
      'unit',
      (file) =>
        tool('vitest/vitest.mjs', [
          'run',
          '--config=tests/vitest.config.ts',
          '--reporter=dot',
          '--reporter=json',
          `--outputFile.json=${file}`,
        ]),
      ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) => ({
        passed: numPassedTests,
        failed:
          numFailedTests + testResults.filter((suite) => suite.status === 'failed' && suite.assertionResults.length === 0).length,
        skipped: numPendingTests + numTodoTests,
      }),
    ),
  build: () => one(tool('vite/bin/vite.js', ['build']) && existsSync('dist/index.html')),
  // The same site with the tests' own example widget in it.
  fixtures: () =>
    one(tool('vite/bin/vite.js', ['build', '--mode', 'fixtures']) && existsSync(join(cache, 'dist-fixtures/index.html'))),
  html: async () => (await import('./html.mjs')).validate(),
  browser: () =>
    reported(
      'browser',
      (file) =>
        tool('@playwright/test/cli.js', ['test', '--config=tests/playwright.config.ts', '--reporter=dot,json'], {
          PLAYWRIGHT_JSON_OUTPUT_NAME: file,
        }),
      ({ stats, errors }) => ({
        passed: stats.expected,
        failed: stats.unexpected + stats.flaky + errors.length,
        skipped: stats.skipped,
      }),
    ),
  lighthouse: async () => (await import('./lighthouse.mjs')).gate(),
  firefox: async () => (await import('./firefox.mjs')).smoke(),
  // The engines that are here; `npm run test:engines` fetches the others.
  engines: async () => {
    // A build of Vite in this process has said "production" by now; React's development build tells of more mistakes.
    delete process.env.NODE_ENV;
    return (await import('./engines.mjs')).blogs();
  },
};

/** Steps that look at a built site, and the steps that build it. */
const needs = { html: ['build'], browser: ['build', 'fixtures'], lighthouse: ['build'], firefox: ['build'], engines: ['build'] };

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. The steps are ${Object.keys(steps).join(', ')}.`);
  process.exit(1);
}

const results = {};
const lines = [];
for (const name of Object.keys(steps).filter((step) => asked.length === 0 || asked.includes(step))) {
  const broken = (needs[name] ?? []).find((step) => results[step]?.failed > 0);
  console.log(`\n── ${name}`);
  const started = Date.now();
  let result;
  if (broken) {
    result = { passed: 0, failed: 0, skipped: 1, messages: [`skipped, because ${broken} failed`] };
  } else {
    try {
      result = await steps[name]();
      if (!result.passed && !result.failed && !result.skipped) result = { ...one(false), messages: ['nothing ran'] };
    } catch (error) {
      result = { ...one(false), messages: [error?.stack ?? String(error)] };
    }
  }
  for (const message of result.messages ?? []) console.log(message);
  results[name] = result;
  const seconds = `${((Date.now() - started) / 1000).toFixed(1)} s`;
  const word = result.failed ? 'FAILED' : result.passed ? 'ok' : 'skipped';
  lines.push(`${word.padEnd(8)}${name.padEnd(12)}${seconds.padStart(8)}   ${tally(result)}`);
  console.log(lines.at(-1));
}

function tally({ passed, failed, skipped = 0 }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

const total = sum(Object.values(results));
console.log(`\n${lines.join('\n')}\n`);
// Ended by hand: a server or browser that a broken step left open must not keep the run waiting.
process.stdout.write(`${tally(total)}\n`, () => process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0));
