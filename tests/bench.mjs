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

async function measure(ask, torch) {
  const results = {};
  // Once without counting: compilers warm up.
  for (const round of Array.from({ length: ROUNDS + 1 }).keys()) {
    for (const [size, { steps, twin }] of Object.entries(sizes)) {
      const result = (results[size] ??= { peaks: [], share: [], train: [], twin: [], torch: [], generate: {}, generateTorch: {} });
      const train = quick(await ask({ ask: 'train', path: 'wasm', size, steps }));
      const other = torch && quick(await torch.ask({ ask: 'train', size, steps }));
      const slow = quick(await ask({ ask: 'train', path: 'twin', size, steps: twin }));
      const peak = await ask({ ask: 'peak' });
      const rates = {};
      for (const sequences of [1, 16]) {
        const ours = [];
        const theirs = [];
        for (let i = 0; i < 5; i++) {
          ours.push(await ask({ ask: 'generate', path: 'wasm', size, sequences }));
          if (torch) theirs.push(await torch.ask({ ask: 'generate', size, sequences }));
        }
        rates[sequences] = [Math.max(...ours), Math.max(...theirs)];
      }
      if (round === 0) continue;
      result.train.push(train);
      result.twin.push(slow / train);
      result.peaks.push(peak);
      result.share.push(operations(sizes[size]) / train / 1e6);
      if (torch) result.torch.push(other / train);
      for (const [sequences, [ours, theirs]] of Object.entries(rates)) {
        (result.generate[sequences] ??= []).push(ours);
        if (torch) (result.generateTorch[sequences] ??= []).push(ours / theirs);
      }
    }
  }
  return results;
}

const spread = (list) => `${median(list).toFixed(2)} (${sorted(list)[0].toFixed(2)}–${sorted(list).at(-1).toFixed(2)})`;
const thousands = (value) => Math.round(value).toLocaleString('en-US');

function report(results, { torch, chromium, weight, peak }) {
  const row = (cells) => `| ${cells.join(' | ')} |`;
  const lines = Object.entries(results).map(([size, { train, twin, torch: ratio, share, generate, generateTorch }]) => {
    const { width, layers, heads, length, vocabulary, batch } = sizes[size];
    const tokens = (1000 * batch * length) / median(train);
    return {
      training: row([
        size,
        `${layers} layers of ${width}, ${heads} heads, ${batch} × ${length} tokens, ${vocabulary} words`,
        median(train).toFixed(2),
        thousands(tokens),
        ratio.length ? spread(ratio) : 'not measured',
        `${median(twin).toFixed(1)}`,
        `${Math.round((100 * median(share)) / peak)} %`,
      ]),
      sampling: row([
        size,
        ...[1, 16].flatMap((sequences) => [
          thousands(median(generate[sequences])),
          generateTorch[sequences] ? spread(generateTorch[sequences]) : 'not measured',
        ]),
      ]),
    };
  });
  return `# Benchmarks

Written by \`npm run bench\`: the engine in a worker in Chromium, on one thread, in turns with PyTorch (eager, CPU, one thread) and with
its own TypeScript twin. Of each round the quickest tenth of the steps, to be rid of interruptions; of ${ROUNDS} rounds the median, in brackets
the least and the greatest. Only ratios carry over to another machine.

- Machine: ${cpus()[0]?.model.trim()}, ${cpus().length} cores; 128-bit limit (multiplying and adding in registers) ${peak.toFixed(1)} GFLOP/s a core.
- Chromium ${chromium}, Node ${process.versions.node}${torch ? `, PyTorch ${torch}` : '; no PyTorch was there'}.
- Engine and kernels, both paths: ${thousands(weight)} bytes compressed.

## Training: forwards, backwards, AdamW

| | model and batch | ms a step | tokens/s | × PyTorch | × twin | of the 128-bit limit |
|---|---|---|---|---|---|---|
${lines.map(({ training }) => training).join('\n')}

## Sampling with a cache, from one token to the end of the context, at temperature 1

| | 1 sequence, tokens/s | × PyTorch | 16 sequences, tokens/s | × PyTorch |
|---|---|---|---|---|
${lines.map(({ sampling }) => sampling).join('\n')}
`;
}

const { chromium } = await import('playwright');
const launch = (args) => chromium.launch({ executablePath: found().chromium, args });

/** The labs of the built site, in a browser whose heap can be measured. */
async function labsOf(dir) {
  const built = await serve({ dir });
  const measured = await launch(['--enable-blink-features=ForceEagerMeasureMemory']);
  try {
    return await measureLabs(measured, built.url);
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
  const results = await measure(ask, torch);
  const peak = Math.max(...Object.values(results).flatMap(({ peaks }) => peaks));
  const { weigh } = await import('./fixtures/engine/weigh.mjs');
  const engine = report(results, { torch: torch?.version, chromium: browser.version(), weight: await weigh(), peak });
  await browser.close();
  const text = engine + reportLabs(await labsOf(dist));
  writeFileSync(`${root}docs/benchmarks.md`, text);
  console.log(text);
} finally {
  torch?.close();
  await browser.close();
  await site.close();
}
