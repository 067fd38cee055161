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
  const k = t.model.parameters.engine.kernels;
  const acc = {};
  for (let i = 0; i < 30; i++) t.step();
  const t00 = performance.now();
  const N = n === 'L' ? 15 : 100;
  for (let i = 0; i < N; i++) t.step();
  const plain = (performance.now() - t00) / N;
  const e = t.model.parameters.engine;
  const wrapped = {};
  for (const name of Object.keys(k))
    wrapped[name] =
      typeof k[name] !== 'function'
        ? k[name]
        : (...a) => {
            const s = performance.now();
            const r = k[name](...a);
            acc[name] = (acc[name] ?? 0) + performance.now() - s;
            return r;
          };
  e.kernels = wrapped;
  const best = {};
  let tot = 1e9;
  for (let i = 0; i < N; i++) {
    for (const x in acc) acc[x] = 0;
    const s = performance.now();
    t.step();
    const d = performance.now() - s;
    if (d < tot) {
      tot = d;
      Object.assign(best, acc);
    }
  }
  console.log(
    n,
    'plain',
    plain.toFixed(3),
    'wrapped best',
    tot.toFixed(3),
    Object.entries(best)
      .sort((a, b) => b[1] - a[1])
      .map(([a, b]) => a + ' ' + ((100 * b) / tot).toFixed(1) + '%')
      .join('  '),
    'rest',
    (100 * (1 - Object.values(best).reduce((a, b) => a + b) / tot)).toFixed(1) + '%',
  );
}
