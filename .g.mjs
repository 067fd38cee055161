import { runnerImport } from 'vite';
import { kernels } from '/tmp/wt-engine/scripts/kernels.mjs';
const root = '/tmp/wt-engine/';
const { module: m } = await runnerImport(root + 'tests/fixtures/engine/training.ts', {
  root,
  configFile: false,
  plugins: [kernels()],
  logLevel: 'silent',
});
for (const n of process.argv[2].split('')) {
  const t = m.startTraining(m.sizes[n], { path: 'wasm' });
  const N = { S: 60, M: 20, L: 6 }[n];
  for (let i = 0; i < N; i++) t.generate(16);
  let best = 1e9;
  for (let r = 0; r < 8; r++) {
    const c = process.cpuUsage();
    let k = 0;
    for (let i = 0; i < N; i++) k += t.generate(16);
    const d = process.cpuUsage(c);
    best = Math.min(best, (d.user + d.system) / k);
  }
  const k = t.model.parameters.engine.kernels;
  const acc = {};
  const e = t.model.parameters.engine;
  const w = {};
  for (const name of Object.keys(k))
    w[name] =
      typeof k[name] !== 'function'
        ? k[name]
        : (...a) => {
            const s = performance.now();
            const r = k[name](...a);
            acc[name] = (acc[name] ?? 0) + performance.now() - s;
            return r;
          };
  e.kernels = w;
  let tot = 1e9,
    bestAcc;
  for (let i = 0; i < N; i++) {
    for (const x in acc) acc[x] = 0;
    const s = performance.now();
    t.generate(16);
    const d = performance.now() - s;
    if (d < tot) {
      tot = d;
      bestAcc = { ...acc };
    }
  }
  console.log(
    n,
    'cpu µs/token',
    best.toFixed(3),
    Math.round(1e6 / best),
    'tok/s',
    Object.entries(bestAcc)
      .sort((a, b) => b[1] - a[1])
      .map(([a, b]) => a + ' ' + ((100 * b) / tot).toFixed(1) + '%')
      .join('  '),
    'rest',
    (100 * (1 - Object.values(bestAcc).reduce((a, b) => a + b) / tot)).toFixed(1) + '%',
  );
}
