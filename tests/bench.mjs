// How fast the engine is: `npm run bench` measures it in a worker in Chromium, in turns with its TypeScript twin and, where Python
// has torch, with PyTorch on one thread, and writes docs/benchmarks.md. Nothing else should run on the machine meanwhile.
import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { found } from './browsers.mjs';
import { buildPage } from './fixtures/engine/page.mjs';
import { serve } from './serve.mjs';
import { measureAnswers, reportAnswers } from './benchAnswers.mjs';
import { measureLabs, reportLabs } from './benchLabs.mjs';
import { dist } from './pages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const ROUNDS = Number(process.env.ROUNDS ?? 9);
const sizes = {
  S: { width: 32, layers: 2, heads: 2, length: 32, vocabulary: 64, batch: 16, steps: 100, twin: 5 },
  M: { width: 64, layers: 3, heads: 4, length: 48, vocabulary: 96, batch: 16, steps: 20, twin: 1 },
  L: { width: 128, layers: 4, heads: 4, length: 64, vocabulary: 65, batch: 12, steps: 6, twin: 1 },
};

const sorted = (list) => list.toSorted((a, b) => a - b);
const median = (list) => sorted(list)[list.length >> 1];
/** What a step takes when nothing else interrupts it. */
const quick = (list) => sorted(list)[Math.floor(list.length / 10)];

/** Operations of one step: three times the forward products of every matrix, and of causal attention. */
function operations({ width, layers, length, vocabulary, batch }) {
  const matrices = 2 * batch * length * (layers * 12 * width * width + vocabulary * width);
  const attention = layers * batch * 2 * 2 * ((length * (length + 1)) / 2) * width;
  return 3 * (matrices + attention);
}

/** PyTorch in a process of its own that answers a line with a line; undefined where there is none. */
async function startTorch() {
  const python = ['/usr/bin/python3', 'python3'].find((name) => spawnSync(name, ['-c', 'import torch']).status === 0);
  if (python === undefined) return undefined;
  const child = spawn(python, [`${root}tests/fixtures/engine/gpt.py`], {
    env: { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' },
    stdio: ['pipe', 'pipe', 2],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => JSON.parse((await lines.next()).value);
  const { torch: version } = await next();
  const ask = (question) => {
    child.stdin.write(`${JSON.stringify(question)}\n`);
    return next();
  };
  return { version, ask, close: () => child.stdin.end() };
}

/** One round of one size: what is measured in it stands or falls with how quiet the machine was, which `peak` tells. */
async function measureRound(ask, torch, size) {
  const { steps, twin } = sizes[size];
  const train = quick(await ask({ ask: 'train', path: 'wasm', size, steps }));
  const other = torch && quick(await torch.ask({ ask: 'train', size, steps }));
  const slow = quick(await ask({ ask: 'train', path: 'twin', size, steps: twin }));
  const generate = {};
  const generateTorch = {};
  for (const sequences of [1, 16]) {
    const ours = [];
    const theirs = [];
    for (let i = 0; i < 5; i++) {
      ours.push(await ask({ ask: 'generate', path: 'wasm', size, sequences }));
      if (torch) theirs.push(await torch.ask({ ask: 'generate', size, sequences }));
    }
    generate[sequences] = Math.max(...ours);
    if (torch) generateTorch[sequences] = Math.max(...ours) / Math.max(...theirs);
  }
  const peak = await ask({ ask: 'peak' });
  return { peak, train, twin: slow / train, ...(torch && { torch: other / train }), generate, generateTorch };
}

/**
 * Rounds until enough of them were quiet. Another machine on the same processor slows whoever uses it best the most: a round in
 * which even multiplying in registers is more than a tenth slower than in the best one says nothing of the two engines.
 */
async function measure(ask, torch) {
  const rounds = Object.fromEntries(Object.keys(sizes).map((size) => [size, []]));
  const best = () => Math.max(...Object.values(rounds).flatMap((list) => list.map(({ peak }) => peak)));
  const quiet = (size) => rounds[size].filter(({ peak }) => peak > 0.9 * best());
  const enough = () => Object.keys(sizes).every((size) => quiet(size).length >= ROUNDS);
  // Once without counting: compilers warm up.
  for (const size of Object.keys(sizes)) await measureRound(ask, torch, size);
  for (let round = 0; round < 3 * ROUNDS && !enough(); round++) {
    for (const size of Object.keys(sizes)) rounds[size].push(await measureRound(ask, torch, size));
  }
  return { peak: best(), sizes: Object.fromEntries(Object.keys(sizes).map((size) => [size, quiet(size)])) };
}

const spread = (list) => `${median(list).toFixed(2)} (${sorted(list)[0].toFixed(2)}–${sorted(list).at(-1).toFixed(2)})`;
const thousands = (value) => Math.round(value).toLocaleString('en-US');

function report(results, { torch, chromium, weight, peak }) {
  const row = (cells) => `| ${cells.join(' | ')} |`;
  const lines = Object.entries(results).map(([size, rounds]) => {
    const { width, layers, heads, length, vocabulary, batch } = sizes[size];
    const all = (of) => rounds.map(of);
    const train = median(all((round) => round.train));
    const share = operations(sizes[size]) / train / 1e6 / peak;
    return {
      training: row([
        size,
        `${layers} layers of ${width}, ${heads} heads, ${batch} × ${length} tokens, ${vocabulary} words`,
        train.toFixed(2),
        thousands((1000 * batch * length) / train),
        torch ? spread(all((round) => round.torch)) : 'not measured',
        median(all((round) => round.twin)).toFixed(1),
        `${Math.round(100 * share)} %`,
        rounds.length,
      ]),
      sampling: row([
        size,
        ...[1, 16].flatMap((sequences) => [
          thousands(median(all(({ generate }) => generate[sequences]))),
          torch ? spread(all(({ generateTorch }) => generateTorch[sequences])) : 'not measured',
        ]),
      ]),
    };
  });
  return `# Benchmarks

Written by \`npm run bench\`: the engine in a worker in Chromium, on one thread, in turns with PyTorch (eager, CPU, one thread) and with
its own TypeScript twin. Of each round the quickest tenth of the steps, to be rid of interruptions; of the quiet rounds (of at most ${3 * ROUNDS}) the
median, in brackets the least and the greatest. A round is quiet if multiplying in registers, measured in it too, is at most a tenth slower
than in the best round. Only ratios carry over to another machine.

- Machine: ${cpus()[0]?.model.trim()}, ${cpus().length} cores; 128-bit limit (multiplying and adding in registers) ${peak.toFixed(1)} GFLOP/s a core.
- Chromium ${chromium}, Node ${process.versions.node}${torch ? `, PyTorch ${torch}` : '; no PyTorch was there'}.
- Engine and kernels, both paths: ${thousands(weight)} bytes compressed.

## Training: forwards, backwards, AdamW

| | model and batch | ms a step | tokens/s | × PyTorch | × twin | of the 128-bit limit | quiet rounds |
|---|---|---|---|---|---|---|---|
${lines.map(({ training }) => training).join('\n')}

## Sampling with a cache, from one token to the end of the context, at temperature 1

| | 1 sequence, tokens/s | × PyTorch | 16 sequences, tokens/s | × PyTorch |
|---|---|---|---|---|
${lines.map(({ sampling }) => sampling).join('\n')}
`;
}

const { chromium } = await import('playwright');
const launch = (args) => chromium.launch({ executablePath: found().chromium, args });

/** The figures of the built site, in a browser whose heap can be measured. */
async function figuresOf(dir) {
  const built = await serve({ dir });
  const measured = await launch(['--enable-blink-features=ForceEagerMeasureMemory']);
  try {
    const labs = reportLabs(await measureLabs(measured, built.url));
    return labs + reportAnswers(await measureAnswers(measured, built.url));
  } finally {
    await measured.close();
    await built.close();
  }
}

const folder = await buildPage();
const site = await serve({ dir: folder });
const browser = await launch([]);
const torch = await startTorch();
try {
  const page = await browser.newPage();
  await page.goto(site.url);
  const ask = (question) => page.evaluate((asked) => window.ask(asked), question);
  const { sizes: results, peak } = await measure(ask, torch);
  const { weigh } = await import('./fixtures/engine/weigh.mjs');
  const engine = report(results, { torch: torch?.version, chromium: browser.version(), weight: await weigh(), peak });
  await browser.close();
  const text = engine + (await figuresOf(dist));
  writeFileSync(`${root}docs/benchmarks.md`, text);
  console.log(text);
} finally {
  torch?.close();
  await browser.close();
  await site.close();
}
