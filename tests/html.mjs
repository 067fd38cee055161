// The Nu validator (vnu) over every page of the built site. A missing validator or Java is a failure, not a skip.
//
//   node tests/html.mjs [folder=dist]
import { execFile } from 'node:child_process';
import { existsSync, realpathSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dist, pages, shortName } from './pages.mjs';
import { found } from './browsers.mjs';

const jar = fileURLToPath(new URL('../node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url));

/**
 * Validates all pages of a folder (or one file); a page counts as passed when it has no error.
 * @param {string} [folder]
 * @param {{java?: string, validator?: string}} [tools] only the tests of this file name them
 * @returns {Promise<{passed: number, failed: number, messages: string[]}>}
 */
export async function validate(folder = dist, { java = recordedJava(), validator = jar } = {}) {
  if (!existsSync(validator)) return failure(`The validator is missing: ${validator}`);
  if (!existsSync(folder)) return failure(`Nothing to validate: ${folder} is missing`);
  const files = statSync(folder).isDirectory() ? pages(folder).map(({ file }) => file) : [folder];
  if (files.length === 0) return failure(`No page in ${folder}`);

  const { text, problem } = await run(java, ['-jar', validator, '--errors-only', '--format', 'json', '--skip-non-html', folder]);
  let report;
  try {
    report = JSON.parse(text);
  } catch {
    return failure(`The validator did not run: ${problem ?? ''} ${text.slice(0, 500)}`.trim());
  }
  const errors = report.messages.filter(({ type }) => type !== 'info');
  const named = errors.filter(({ url }) => url);
  const bad = new Set(named.map(({ url }) => url));
  // An error without an address is the validator's own trouble; it must not be lost.
  const failed = bad.size + (errors.length > named.length ? 1 : 0);
  return { passed: Math.max(0, files.length - bad.size), failed, messages: errors.map(sentence) };
}

/** The Java that set-up recorded; a unit test may run before that, and then the one on the path must do. */
function recordedJava() {
  try {
    return found().java;
  } catch {
    return 'java';
  }
}

function sentence({ url, lastLine, message, extract }) {
  const place = url ? `${shortName(fileURLToPath(url))}:${lastLine ?? '?'}` : 'validator';
  return `${place} ${message}${extract ? `\n    ${extract.replace(/\s+/g, ' ').trim()}` : ''}`;
}

function failure(message) {
  return { passed: 0, failed: 1, messages: [message] };
}

/** vnu writes its report to standard error and ends with 1 when there are errors: neither is a failure to run. */
function run(command, words) {
  return new Promise((done) => {
    execFile(command, words, { maxBuffer: 64 << 20, timeout: 300_000 }, (error, _output, text) =>
      done({ text: text.slice(Math.max(0, text.indexOf('{"messages"'))), problem: error?.message }),
    );
  });
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { passed, failed, messages } = await validate(process.argv[2]);
  for (const message of messages) console.error(message);
  console.log(`${passed} pages valid, ${failed} not`);
  process.exitCode = failed ? 1 : 0;
}
