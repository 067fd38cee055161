// Lighthouse, mobile, over the built site served gzipped.
//
//   npm test            gates a few pages: accessibility, best practices, SEO = 100 and no layout shift
//   npm run lighthouse  every kind of page in every language, all four categories; writes docs/lighthouse.md
//
// Performance is measured in both but gated only in the second: a busy machine lowers it, and `npm test` must not
// fail for that. What performance comes from (bytes, scripts, shifts) is gated by the browser tests.
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { found } from './browsers.mjs';
import { dist, pages, sample } from './pages.mjs';
import { serve } from './serve.mjs';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
/** The 404 page is measured where readers meet it: at an address that does not exist. */
const nowhere = 'no/such/page/';

/**
 * The gate of `npm test`: home, chapter, widget page and 404, and a chapter in the second language.
 * @returns {Promise<{passed: number, failed: number, messages: string[]}>}
 */
export async function gate() {
  const every = pages();
  const kinds = [
    ['home', 'en'],
    ['chapter', 'en'],
    ['widget', 'en'],
    ['chapter', 'zh'],
    ['404', 'en'],
  ];
  const chosen = kinds.map(([kind, language]) => every.find((page) => page.kind === kind && page.language.startsWith(language)));
  const messages = kinds.filter((_, i) => !chosen[i]).map((words) => `There is no page to measure: ${words.join(', ')}`);
  const results = await measure(chosen.filter(Boolean));
  messages.push(...results.flatMap(({ problems }) => problems.filter((problem) => !problem.startsWith('performance'))));
  for (const { path, scores } of results)
    console.log(`  /${path} ${categories.map((id) => `${id} ${scores[id] ?? '–'}`).join(', ')}`);
  const bad = results.filter(({ problems }) => problems.some((problem) => !problem.startsWith('performance'))).length;
  return { passed: results.length - bad, failed: bad + kinds.length - results.length, messages };
}

/** Measures pages one after the other (two at once would slow each other) in one browser. */
async function measure(list) {
  if (list.length === 0) return [];
  const [{ default: lighthouse }, { launch }] = await Promise.all([import('lighthouse'), import('chrome-launcher')]);
  const chromePath = found().chromium;
  const site = await serve({ dir: dist });
  const results = [];
  let chrome;
  try {
    chrome = await launch({
      chromePath,
      chromeFlags: ['--headless=new', '--no-sandbox', '--disable-dev-shm-usage'],
      logLevel: 'silent',
    });
    for (const page of list) {
      const missing = page.kind === '404';
      const url = site.url + (missing ? nowhere : page.path);
      // Lighthouse refuses a page whose status is an error unless told otherwise.
      const options = { port: chrome.port, logLevel: 'silent', onlyCategories: categories, ignoreStatusCode: missing };
      let report;
      // A browser under load sometimes paints nothing in time ("NO_FCP"): that is asked once more.
      for (let attempt = 0; attempt < 2 && (!report || report.runtimeError); attempt += 1)
        report = (await lighthouse(url, options))?.lhr;
      results.push(judge(page, url, report));
    }
  } finally {
    chrome?.kill();
    await site.close();
  }
  return results;
}

/** Scores of one page, and what keeps them from 100. */
function judge(page, url, report) {
  const name = `/${page.path}`;
  if (!report || report.runtimeError)
    return {
      ...page,
      scores: {},
      problems: [`${name} could not be measured: ${report?.runtimeError?.message ?? 'no report'}`],
    };
  const { audits } = report;
  const excused = excuses(page, url, audits);
  const problems = [];
  const scores = {};
  for (const id of categories) {
    const { score, auditRefs } = report.categories[id];
    const failing = auditRefs.filter(
      (ref) => ref.weight > 0 && audits[ref.id].score !== null && audits[ref.id].score < 1 && !excused.has(ref.id),
    );
    scores[id] = id !== 'performance' && failing.length === 0 ? 100 : Math.round((score ?? 0) * 100);
    if (id === 'performance' ? scores[id] < 100 : failing.length > 0)
      problems.push(`${id} of ${name} is ${scores[id]}: ${failing.map((ref) => `${audits[ref.id].title} [${ref.id}]`).join('; ')}`);
  }
  const shift = audits['cumulative-layout-shift'].numericValue ?? Number.NaN;
  if (shift !== 0) problems.push(`layout shift of ${name} is ${shift}, and must be 0`);
  const show = (id) => audits[id]?.displayValue?.replace(/\u00a0/g, ' ') ?? '–';
  const metrics = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'].map(
    show,
  );
  const bytes = audits['total-byte-weight']?.numericValue ?? 0;
  return { ...page, scores, problems, metrics: [...metrics, `${(bytes / 1000).toFixed(1)} kB`] };
}

/**
 * The audits that fail by design. A page that asks not to be indexed fails "is-crawlable"; a missing page must answer
 * with status 404, which fails "http-status-code" and puts a line about its own address on the console, and others about
 * the file it asks for to find the site's root. Anything else on that console is a failure as on every page.
 */
function excuses(page, url, audits) {
  const list = new Set();
  if (/<meta name="robots" content="noindex/.test(readFileSync(page.file, 'utf8'))) list.add('is-crawlable');
  if (page.kind === '404') {
    list.add('http-status-code');
    const lines = audits['errors-in-console']?.details?.items ?? [];
    const byDesign = (address = '') => address === url || address.endsWith('/lineage-root.svg');
    if (lines.every((line) => line.source === 'network' && byDesign(line.sourceLocation?.url))) list.add('errors-in-console');
  }
  return list;
}

async function writeTable() {
  const { version } = JSON.parse(readFileSync(new URL('../node_modules/lighthouse/package.json', import.meta.url), 'utf8'));
  const results = await measure(sample());
  const rows = results.map(
    ({ path, scores, metrics = [] }) => `| /${path} | ${[...categories.map((id) => scores[id] ?? '–'), ...metrics].join(' | ')} |`,
  );
  const text = [
    '# Lighthouse',
    '',
    `Lighthouse ${version}, mobile (simulated slow 4G, 4× slower processor), one page of each kind in each language, of the`,
    'built site served gzipped from this machine. Made by `npm run lighthouse`. Where a page asks not to be indexed, and on',
    'the missing page (measured at an address that does not exist), audits that fail by design are left out of the score:',
    '“is-crawlable”, the status code, and the console’s line about it.',
    '',
    '| page | performance | accessibility | best practices | SEO | first paint | largest paint | blocking | shift | bytes |',
    '| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |',
    ...rows,
    '',
  ].join('\n');
  writeFileSync(new URL('../docs/lighthouse.md', import.meta.url), text);
  console.log(text);
  const problems = results.flatMap((result) => result.problems);
  for (const problem of problems) console.error(problem);
  console.log(`${results.length} pages measured, ${problems.length} problems; docs/lighthouse.md written`);
  process.exitCode = problems.length > 0 || results.length === 0 ? 1 : 0;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  if (!existsSync(dist)) {
    console.error('dist is missing: `npm run build` first');
    process.exit(1);
  }
  await writeTable();
}
